"""One form for every raw file; to reach it no cell is lost, and what cannot be read is not guessed at."""

import csv
import io
import random
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas import RAW
from schemas.canonical import canonical, differs_from_canonical
from schemas.examples import TOY
from schemas.raw import KEYS

PLACES = TOY["places"]
COLUMNS = list(RAW["places"].columns)


def cells_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def reordered(text: str) -> str:
    """The same table with its columns the other way round."""
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\n").writerows(row[::-1] for row in csv.reader(io.StringIO(text)))
    return file.getvalue()


MESSES = {
    "byte-order mark": lambda text: "\ufeff" + text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "no last line ending": lambda text: text.removesuffix("\n"),
    "blank lines": lambda text: text.replace("\n", "\n\n") + "\n",
    "lines of commas": lambda text: text + "," * text.split("\n")[0].count(",") + "\n",
    "rows out of order": lambda text: "\n".join([*text.splitlines()[:1], *text.splitlines()[:0:-1], ""]),
    "columns out of order": reordered,
    "spaces at the ends of cells": lambda text: text.replace(",city,", ", city ,"),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "quotes around every cell": lambda text: "".join(
        ",".join(f'"{cell}"' for cell in row) + "\n" for row in csv.reader(io.StringIO(text))
    ),
}


class TestCanonical:
    @pytest.mark.parametrize("table", TOY)
    def test_toy_is_its_own_canonical_form(self, table: str):
        assert canonical(table, TOY[table].encode()) == TOY[table].encode()
        assert differs_from_canonical(table, TOY[table].encode()) is None

    @pytest.mark.parametrize("mess", MESSES)
    def test_each_mess_is_put_in_order(self, mess: str):
        tidy = PLACES.replace("South Harbour", "Port Étienne")
        messy = MESSES[mess](tidy)
        assert messy != tidy
        assert canonical("places", messy.encode()) == tidy.encode()

    def test_every_mess_at_once_is_put_in_order(self):
        tidy = messy = PLACES.replace("South Harbour", "Port Étienne")
        for name in (
            "columns out of order",
            "rows out of order",
            "decomposed letters",
            "CRLF",
            "byte-order mark",
        ):
            messy = MESSES[name](messy)
        assert canonical("places", messy.encode()) == tidy.encode()

    @pytest.mark.parametrize(
        ("at", "line"), [(b"place_id", 1), (b"plc-river-island", 2), (b"plc-south-harbour", 3)]
    )
    def test_first_line_that_differs_is_told(self, at: bytes, line: int):
        found = differs_from_canonical("places", PLACES.encode().replace(at, b'"%s"' % at))
        assert found is not None
        assert (found.code, found.line) == ("F117", line)

    def test_repeated_rows_are_both_kept(self):
        twice = PLACES + PLACES.splitlines()[1] + "\n"
        assert (canonical("places", twice.encode()) or b"").count(b"plc-river-island") == 2

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"\n\n",
            b"\xff\xfe",
            PLACES.replace("city", "city,").encode(),
            PLACES.replace("South", '"South').encode(),
            PLACES.replace("kind", "sort", 1).encode(),
            PLACES.replace("kind", "name", 1).encode(),
            PLACES.replace("South", "So\0th").encode(),
            (PLACES + "<<<<<<< HEAD\n").encode(),
            PLACES.replace("South", "x" * 1_000_000).encode(),
        ],
    )
    def test_what_cannot_be_read_has_no_canonical_form(self, data: bytes):
        assert canonical("places", data) is None
        assert differs_from_canonical("places", data) is None

    @settings(max_examples=150, deadline=None)
    @given(
        rows=st.lists(
            st.lists(
                st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=6),
                min_size=9,
                max_size=9,
            ),
            max_size=5,
        ),
        quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
        ending=st.sampled_from(["\n", "\r\n"]),
        mark=st.sampled_from([b"", b"\xef\xbb\xbf"]),
    )
    def test_no_cell_is_lost_and_once_is_enough(
        self, rows: list[list[str]], quoting: int, ending: str, mark: bytes
    ):
        file = io.StringIO(newline="")
        csv.writer(file, quoting=quoting, lineterminator=ending).writerows([COLUMNS, *rows])
        tidy = canonical("places", mark + file.getvalue().encode())
        assert tidy is not None
        wanted = [cells for row in rows if any(cells := [_tidied(cell) for cell in row])]
        assert sorted(cells_of(tidy)[1:]) == sorted(wanted)
        assert canonical("places", tidy) == tidy

    @settings(max_examples=50, deadline=None)
    @given(table=st.sampled_from(sorted(TOY)), chance=st.randoms(use_true_random=False))
    def test_toy_comes_back_from_any_order_and_quoting(self, table: str, chance: random.Random):
        header, *rows = csv.reader(io.StringIO(TOY[table]))
        order = chance.sample(range(len(header)), len(header))
        chance.shuffle(rows)
        lines = [
            ",".join(f'"{row[at]}"' if chance.random() < 0.5 or "," in row[at] else row[at] for at in order)
            for row in [header, *rows]
        ]
        assert canonical(table, chance.choice(["\n", "\r\n"]).join(lines).encode()) == TOY[table].encode()

    def test_rows_are_sorted_by_key_as_text(self):
        for table, key in KEYS.items():
            at = [list(RAW[table].columns).index(column) for column in key]
            keys = [[row[position] for position in at] for row in cells_of(TOY[table].encode())[1:]]
            assert keys == sorted(keys)


def _tidied(cell: str) -> str:
    return unicodedata.normalize("NFC", cell).strip(" ")
