"""Slips of whole rows and of ids: shifted, swapped, doubled, deleted, renamed."""

import itertools
from collections.abc import Iterator

from schemas import RAW
from schemas.raw import KEYS

from .declaration import Place, Slip, kind, typed
from .sheets import Sheets

SINGLE = [table for table, key in KEYS.items() if len(key) == 1 and table != "retired"]


def _rows(sheets: Sheets) -> Iterator[tuple[str, int, list[str]]]:
    for table, rows in sheets.tables.items():
        for at, row in enumerate(rows):
            yield table, at, list(row.values())


@kind("cell dropped", "F110")
def _dropped(sheets: Sheets) -> Iterator[Slip]:
    for table, at, _ in _rows(sheets):
        text = sheets.line(table, at + 2)
        cut = text[text.index(b",") + 1 :]
        yield Slip(
            f"{table}[{at}]",
            lambda t=table, n=at, c=cut: sheets.with_line(t, n + 2, c),
            (Place(table, at + 2),),
        )


@kind("cell too many", "F110")
def _inserted(sheets: Sheets) -> Iterator[Slip]:
    for table, at, _ in _rows(sheets):
        text = sheets.line(table, at + 2) + b","
        yield Slip(
            f"{table}[{at}]",
            lambda t=table, n=at, c=text: sheets.with_line(t, n + 2, c),
            (Place(table, at + 2),),
        )


def _moved(sheets: Sheets, table: str, at: int, cells: list[str]) -> Slip:
    row = dict(zip(RAW[table].columns, cells, strict=True))
    return Slip(f"{table}[{at}] {cells}", lambda: sheets.typed((table, at, row)), (Place(table, at + 2),))


@kind("cells shifted to the left")
def _shifted_left(sheets: Sheets) -> Iterator[Slip]:
    for table, at, cells in _rows(sheets):
        for gap in range(len(cells) - 1):
            if any(cells[gap + 1 :]):
                yield _moved(sheets, table, at, [*cells[:gap], *cells[gap + 1 :], ""])


@kind("cells shifted to the right")
def _shifted_right(sheets: Sheets) -> Iterator[Slip]:
    for table, at, cells in _rows(sheets):
        for gap in range(len(cells) - 1):
            if not cells[-1] and any(cells[gap:]):
                yield _moved(sheets, table, at, [*cells[:gap], "", *cells[gap:-1]])


@kind("two cells changed places")
def _swapped(sheets: Sheets) -> Iterator[Slip]:
    """Only where a cell lands in a column that is declared otherwise: two dates of a row can well be swapped."""
    for table, at, cells in _rows(sheets):
        columns = list(RAW[table].columns.values())
        for one, other in itertools.pairwise(range(len(cells))):
            kinds = [
                (
                    columns[n].metadata["kind"],
                    columns[n].metadata.get("form"),
                    columns[n].metadata.get("codelist"),
                )
                for n in (one, other)
            ]
            lands = (cells[one] and kinds[1][0] != "text") or (cells[other] and kinds[0][0] != "text")
            if lands and kinds[0] != kinds[1]:
                swapped = list(cells)
                swapped[one], swapped[other] = cells[other], cells[one]
                yield _moved(sheets, table, at, swapped)


@kind("row twice", "K101")
def _doubled(sheets: Sheets) -> Iterator[Slip]:
    for table, rows in sheets.tables.items():
        for at, row in enumerate(rows):
            yield Slip(
                f"{table}[{at}]",
                lambda t=table, n=at, r=row: sheets.with_rows(t, n, r),
                (Place(table, at + 3),),
            )


@kind("key of another row", "K101")
def _same_key(sheets: Sheets) -> Iterator[Slip]:
    for table in SINGLE:
        for at in range(1, len(sheets[table])):
            yield typed(sheets, table, at, **{KEYS[table][0]: sheets.key(table, at - 1)})


@kind("row deleted that others name", "K102")
def _deleted(sheets: Sheets) -> Iterator[Slip]:
    for table in SINGLE:
        for at in range(len(sheets[table])):
            named = [
                place for place in sheets.references(table, sheets.key(table, at)) if place[:2] != (table, at)
            ]
            lines = [(t, n + 2 - (t == table and n > at), column) for t, n, column in named]
            if lines:
                spoil = lambda t=table, n=at: sheets.with_rows(t, n, instead_of=1)  # noqa: E731  bound to this row
                yield Slip(f"{table}[{at}]", spoil, tuple(Place(*line) for line in lines))


@kind("typo in a key that others name", "K102")
def _renamed(sheets: Sheets) -> Iterator[Slip]:
    for table in SINGLE:
        for at in range(len(sheets[table])):
            key = sheets.key(table, at)
            places = [Place(t, n + 2, column) for t, n, column in sheets.references(table, key)]
            if places:
                change = (table, at, {KEYS[table][0]: _misspelt(sheets, table, key)})
                yield Slip(f"{change}", lambda c=change: sheets.typed(c), tuple(places))


def _misspelt(sheets: Sheets, table: str, key: str) -> str:
    """Two letters or digits of the id changed places; where that gives an id in use, another or one more digit."""
    known = {sheets.key(table, at) for at in range(len(sheets[table]))}
    body = range(4, len(key) - 1)
    tries = (key[:at] + key[at + 1] + key[at] + key[at + 2 :] for at in body if "-" not in key[at : at + 2])
    spares = (start + digit for start in (key[:-1], key) for digit in "0123456789")
    return next(each for each in itertools.chain(tries, spares) if each not in known)


@kind("typo in a reference", "K102")
def _dangling(sheets: Sheets) -> Iterator[Slip]:
    for table, schema in RAW.items():
        for column, declared in schema.columns.items():
            for target in declared.metadata.get("references") or ():
                known = {
                    sheets.key(target, at): _misspelt(sheets, target, sheets.key(target, at))
                    for at in range(len(sheets[target]))
                }
                for at, _, text in sheets.cells(table, column):
                    items = text.split(";")
                    role, colon, key = items[-1].rpartition(":")
                    if key in known:
                        cell = ";".join([*items[:-1], role + colon + known[key]])
                        yield typed(sheets, table, at, **{column: cell})


@kind("retired id in use", "K106")
def _retired(sheets: Sheets) -> Iterator[Slip]:
    for table in SINGLE:
        for at in range(len(sheets[table])):
            row = {
                "retired_id": sheets.key(table, at),
                "successor_id": "",
                "release": "0.1.0",
                "reason": "Entered twice",
            }
            yield Slip(
                f"{row}",
                lambda r=row: sheets.with_rows("retired", 0, r),
                (Place(table, at + 2, KEYS[table][0]),),
            )


@kind("successor that is no row", "K107")
def _successor(sheets: Sheets) -> Iterator[Slip]:
    for at in range(len(sheets["events"])):
        missing = _misspelt(sheets, "events", sheets.key("events", at))
        row = {
            "retired_id": "evt-999999",
            "successor_id": missing,
            "release": "0.1.0",
            "reason": "Entered twice",
        }
        yield Slip(
            f"{row}", lambda r=row: sheets.with_rows("retired", 0, r), (Place("retired", 2, "successor_id"),)
        )


@kind("chain that leads back to itself", "K105")
def _cycle(sheets: Sheets) -> Iterator[Slip]:
    for table, column in (
        ("events", "parent_event_id"),
        ("issues", "parent_issue_id"),
        ("actors", "part_of"),
    ):
        ids = [sheets.key(table, at) for at in range(len(sheets[table]))]
        for at, _, parent in sheets.cells(table, column):
            above = ids.index(parent)
            if not sheets[table][above][column]:
                slip = typed(sheets, table, above, **{column: ids[at]})
                yield slip._replace(places=(*slip.places, Place(table, at + 2, column)))


@kind("coverage of pairs with one actor", "V101")
def _coverage(sheets: Sheets) -> Iterator[Slip]:
    for at in range(len(sheets["actors"])):
        row = {
            "coverage_id": "cov-999999",
            "scope": "dyads",
            "actors": sheets.key("actors", at),
            "start": "2025-05-01",
        }
        row |= {"end": "2025-05-31", "searched": "Two outlets", "method": "By hand"}
        last = len(sheets["coverage"])
        yield Slip(
            f"{row}",
            lambda r=row, n=last: sheets.with_rows("coverage", n, r),
            (Place("coverage", last + 2, "actors"),),
        )
