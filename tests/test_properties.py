"""What holds for every collection, tried on many that hypothesis draws."""

import csv
import io
import random
import unicodedata
from collections.abc import Iterable

from corruptions import corruptions
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from rebuilding import rebuilt
from settling import Tables
from strategies import as_file, as_files, collections

from schemas import RAW, check, derive
from schemas.arrow import fingerprint
from schemas.canonical import canonical
from schemas.contract import compile_tables
from schemas.raw import KEYS

# Drawn alike every time: what fails here fails for whoever runs it next. To make a collection smaller takes minutes,
# and the address in the failure says more.
TRIED = settings(deadline=None, derandomize=True, max_examples=50, phases=[Phase.explicit, Phase.generate])


def _by_key(table: str, rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(rows, key=lambda row: [row[name] for name in KEYS[table]])


@TRIED
@given(collections())
def test_every_valid_collection_comes_back_cell_by_cell_from_its_published_tables(tables: Tables) -> None:
    checked = check(as_files(tables))

    assert [each for each in checked.faults if each.severity == "fault"] == []
    assert checked.collection is not None
    back = rebuilt(derive(checked.collection))
    for table, rows in tables.items():
        assert _by_key(table, back[table]) == _by_key(table, rows)


@settings(TRIED, max_examples=150)
@given(collections(), st.data())
def test_a_corrupted_cell_is_reported_at_its_file_line_and_column(
    tables: Tables, data: st.DataObject
) -> None:
    table = data.draw(st.sampled_from([name for name, rows in tables.items() if rows]))
    at = data.draw(st.integers(0, len(tables[table]) - 1))
    column = data.draw(st.sampled_from(list(RAW[table].columns)))
    row = tables[table][at]
    way, typed = data.draw(st.sampled_from(list(corruptions(table, column, row[column]).items())))
    rows = [*tables[table][:at], row | {column: typed}, *tables[table][at + 1 :]]

    found = check(as_files(tables) | {table: as_file(table, rows)}).faults

    reported = {(each.file, each.line, each.column) for each in found if each.severity == "fault"}
    assert (f"raw/{table}.csv", at + 2, column) in reported, f"{way}: {typed!r} passed"


@settings(TRIED, max_examples=15)
@given(collections(), st.randoms(use_true_random=False), st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]))
def test_row_order_and_quoting_of_the_raw_files_change_nothing(
    tables: Tables, chance: random.Random, quoting: int
) -> None:
    shuffled = {name: chance.sample(rows, len(rows)) for name, rows in tables.items()}

    once = check(as_files(tables)).collection
    again = check({name: as_file(name, rows, quoting) for name, rows in shuffled.items()}).collection

    assert once is not None
    assert again is not None
    assert fingerprint(compile_tables(once)) == fingerprint(compile_tables(again))


CELLS = st.one_of(
    st.sampled_from(["", "NA", " ", "a,b", '"', "\n", "\r\n", "é", "e\u0301"]), st.text(max_size=5)
)


@settings(TRIED, max_examples=80)
@given(st.sampled_from(list(RAW)), st.data())
def test_canonical_form_is_its_own_canonical_form_and_loses_no_cell(table: str, data: st.DataObject) -> None:
    header = data.draw(st.permutations(list(RAW[table].columns)))
    row = st.lists(CELLS, min_size=len(header), max_size=len(header))
    rows = data.draw(st.lists(row, max_size=3))
    typed = _written([header, *rows], data.draw(st.sampled_from(["\n", "\r\n"])))

    once = canonical(table, typed)

    if "\0" in typed.decode():
        assert once is None
        return
    assert once is not None
    assert canonical(table, once) == once
    kept = list(csv.DictReader(io.StringIO(once.decode(), newline="")))
    assert _sorted(kept) == _sorted(
        {name: _tidy(cell) for name, cell in zip(header, each, strict=True)} for each in rows
    )


def _written(rows: list[list[str]], line_ending: str) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, csv.unix_dialect, lineterminator=line_ending).writerows(rows)
    return out.getvalue().encode()


def _tidy(cell: str) -> str:
    return unicodedata.normalize("NFC", cell.replace("\r\n", "\n").replace("\r", "\n")).strip(" ")


def _sorted(rows: Iterable[dict[str, str]]) -> list[list[tuple[str, str]]]:
    return sorted(sorted(row.items()) for row in rows)
