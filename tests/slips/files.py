"""Slips of tools: how files are saved, merged, cut and mixed up."""

import csv
import io
import itertools
from collections.abc import Iterator

from schemas import RAW

from .declaration import Place, Slip, kind
from .sheets import Sheets


def _whole(table: str, data: bytes | None, line: int = 1, column: str = "") -> Slip:
    return Slip(table, lambda: {table: data}, (Place(table, line, column),))


def _lines(sheets: Sheets) -> Iterator[tuple[str, int, bytes]]:
    for table, rows in sheets.tables.items():
        for line in range(2, len(rows) + 2):
            yield table, line, sheets.line(table, line)


def _line(sheets: Sheets, table: str, line: int, *lines: bytes, reported: tuple[int, ...] = (0,)) -> Slip:
    places = tuple(Place(table, line + offset) for offset in reported)
    return Slip(f"{table}:{line}", lambda: sheets.with_line(table, line, *lines), places)


@kind("file missing", "F101")
def _missing(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, None, 0) for table in sheets.tables)


@kind("file emptied", "F102")
def _emptied(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, b"", 0) for table in sheets.tables)


@kind("web page saved as CSV", "F103")
def _web_page(sheets: Sheets) -> Iterator[Slip]:
    yield from (
        _whole(table, b"<!DOCTYPE html>\n<html><body>Sign in</body></html>\n") for table in sheets.tables
    )


@kind("Latin-1 bytes", "F104")
def _latin(sheets: Sheets) -> Iterator[Slip]:
    for table, line, text in _lines(sheets):
        latin = text.decode().encode("cp1252", "ignore")
        if not text.isascii() and not latin.isascii():
            yield _line(sheets, table, line, latin)


@kind("UTF-16", "F103")
def _utf16(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, data.decode().encode("utf-16")) for table, data in sheets.files.items())


@kind("byte-order mark", "F105")
def _mark(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, b"\xef\xbb\xbf" + data) for table, data in sheets.files.items())


@kind("byte-order mark as letters", "F113")
def _mark_as_letters(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, "ï»¿".encode() + data) for table, data in sheets.files.items())


@kind("Windows line ends", "F106")
def _windows(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, data.replace(b"\n", b"\r\n")) for table, data in sheets.files.items())


@kind("carriage return in one line", "F106")
def _carriage_return(sheets: Sheets) -> Iterator[Slip]:
    for table, line, text in _lines(sheets):
        yield _line(sheets, table, line, text + b"\r")


@kind("NUL byte", "F107")
def _nul(sheets: Sheets) -> Iterator[Slip]:
    for table, line, text in _lines(sheets):
        yield _line(sheets, table, line, text[:6] + b"\0" + text[6:])


@kind("conflict markers", "F108")
def _conflict(sheets: Sheets) -> Iterator[Slip]:
    for table, line, text in _lines(sheets):
        both = (b"<<<<<<< HEAD", text, b"=======", text + b" ", b">>>>>>> branch")
        yield _line(sheets, table, line, *both, reported=(0, 2, 4))


@kind("unclosed quote", "F109", "F116")
def _unclosed(sheets: Sheets) -> Iterator[Slip]:
    for table, line, text in _lines(sheets):
        yield _line(sheets, table, line, b'"' + text)


@kind("blank line", "F111")
def _blank(sheets: Sheets) -> Iterator[Slip]:
    for table, line, text in _lines(sheets):
        yield _line(sheets, table, line, b"", text)


@kind("last row cut off", "F109", "F110")
def _cut(sheets: Sheets) -> Iterator[Slip]:
    for table, rows in sheets.tables.items():
        if rows:
            last = len(rows) + 1
            text = sheets.line(table, last)
            cut = sheets.files[table][: -len(text) - 1] + text[: text.index(b",") + 1]
            yield _whole(table, cut, last)


@kind("saved with semicolons", "F119")
def _semicolons(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, data.replace(b",", b";")) for table, data in sheets.files.items())


@kind("saved with tabs", "F119")
def _tabs(sheets: Sheets) -> Iterator[Slip]:
    yield from (_whole(table, data.replace(b",", b"\t")) for table, data in sheets.files.items())


def _headed(sheets: Sheets, table: str, header: list[str], column: str) -> Slip:
    text = ",".join(header).encode()
    return Slip(f"{table} {column}", lambda: sheets.with_line(table, 1, text), (Place(table, 1, column),))


@kind("header typo", "F113")
def _header_typo(sheets: Sheets) -> Iterator[Slip]:
    for table, schema in RAW.items():
        header = list(schema.columns)
        for at, name in enumerate(header):
            yield _headed(sheets, table, [*header[:at], name + "s", *header[at + 1 :]], name + "s")


@kind("header name twice", "F115")
def _header_twice(sheets: Sheets) -> Iterator[Slip]:
    for table, schema in RAW.items():
        header = list(schema.columns)
        for at in range(1, len(header)):
            yield _headed(sheets, table, [*header[:at], header[0], *header[at + 1 :]], header[0])


@kind("header names changed places", "F112")
def _header_swapped(sheets: Sheets) -> Iterator[Slip]:
    for table, schema in RAW.items():
        header = list(schema.columns)
        for at in range(len(header) - 1):
            yield _headed(sheets, table, [*header[:at], header[at + 1], header[at], *header[at + 2 :]], "")


@kind("column missing", "F114")
def _column_missing(sheets: Sheets) -> Iterator[Slip]:
    for table, schema in RAW.items():
        for column in schema.columns:
            yield Slip(
                f"{table} {column}",
                lambda t=table, c=column: _without(sheets, t, c),
                (Place(table, 1, column),),
            )


def _without(sheets: Sheets, table: str, column: str) -> dict[str, bytes | None]:
    out = io.StringIO(newline="")
    kept = [name for name in RAW[table].columns if name != column]
    writer = csv.DictWriter(out, kept, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(sheets[table])
    return {table: out.getvalue().encode()}


@kind("file of another table", "F113", "F120")
def _other_table(sheets: Sheets) -> Iterator[Slip]:
    for table, other in itertools.pairwise(sheets.files):
        yield _whole(table, sheets.files[other])
