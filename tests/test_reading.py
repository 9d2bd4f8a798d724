"""Unreadable files are faults like any other, cells are read as typed, every address is the right line."""

import csv
import io
from itertools import accumulate

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas import RAW
from schemas.examples import TOY
from schemas.faults import FAULT, as_text
from schemas.reading import read

COLUMNS = list(RAW["places"].columns)
HEADER = ",".join(COLUMNS)
PLACES = TOY["places"]
ROW = "plc-south-harbour,South Harbour,city,XSO,none,,,,"
SAVE = "save the table itself as CSV, UTF-8"


def said(data: bytes | None) -> list[str]:
    """What reading the bytes as places.csv prints, without the name of the file."""
    rows, faults = read("places", data, COLUMNS)
    assert (rows is None) == bool(faults)
    return [line.removeprefix("raw/places.csv") for line in as_text(faults)]


def frame_of(data: bytes) -> pd.DataFrame:
    """The rows of the bytes, which must be sound."""
    rows, _ = read("places", data, COLUMNS)
    assert rows is not None
    return rows.frame


def table(*rows: str) -> bytes:
    """A file with these lines below its header."""
    return "\n".join([HEADER, *rows, ""]).encode()


class TestUnreadable:
    @pytest.mark.parametrize(
        ("data", "says"),
        [
            (None, ": F101 the file is missing, put it back; a table without rows keeps its header line"),
            (b"", f": F102 the file is empty, start it with the header line: {HEADER}"),
            (b"\xef\xbb\xbf\r\n", f": F102 the file is empty, start it with the header line: {HEADER}"),
            (b" \n\r\n", f": F102 the file is empty, start it with the header line: {HEADER}"),
            (b"<!DOCTYPE html><html></html>", f":1: F103 this is a web page, not a table, {SAVE}"),
            (b"\n  <HTML>\n<table>", f":1: F103 this is a web page, not a table, {SAVE}"),
            (b"\xef\xbb\xbf<html>", f":1: F103 this is a web page, not a table, {SAVE}"),
            (b"<?xml version='1.0'?><Error/>", f":1: F103 this is an XML document, not a table, {SAVE}"),
            (
                b"PK\x03\x04\x14\x00xl/workbook.xml",
                f":1: F103 this is a spreadsheet or zip file, not a table, {SAVE}",
            ),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", f":1: F103 this is an old Excel file, not a table, {SAVE}"),
            (b"%PDF-1.7", f":1: F103 this is a PDF, not a table, {SAVE}"),
            (
                table(ROW).decode().encode("utf-16"),
                f":1: F103 this is text in UTF-16, not a table, {SAVE}",
            ),
            (b"PAR1\x15\x04", f":1: F103 this is a Parquet file, not a table, {SAVE}"),
        ],
    )
    def test_what_is_no_table_is_named(self, data: bytes | None, says: str):
        assert said(data) == [says]

    @pytest.mark.parametrize("encoding", ["cp1252", "cp1254", "latin-1"])
    def test_old_encodings_are_told_by_line_and_by_how_the_text_reads(self, encoding: str):
        wrong = table(ROW, ROW.replace("South", "Süd"), ROW, ROW.replace("South", "Süd")).decode()
        assert said(wrong.encode(encoding)) == [
            f":{line}: F104 byte 0xfc is not UTF-8, save the file as UTF-8; "
            "it reads as '-harbour,Süd Harbour' in the old Western encoding"
            for line in (3, 5)
        ]

    def test_byte_order_mark_line_endings_and_nul_are_told_together(self):
        assert said(b"\xef\xbb\xbf" + table(ROW.replace("South", "So\0th")).replace(b"\n", b"\r\n")) == [
            ":1: F105 the file starts with a byte-order mark, run: python build.py --fix",
            ":1: F106 the line ends in CR, not in LF alone, run: python build.py --fix",
            ":2: F107 the line holds a NUL byte, restore the file; it is damaged here",
        ]

    def test_old_macintosh_line_endings_are_told(self):
        assert said(table(ROW).replace(b"\n", b"\r")) == [
            ":1: F106 the line ends in CR, not in LF alone, run: python build.py --fix"
        ]

    def test_every_marker_of_a_merge_conflict_is_told(self):
        conflict = table("<<<<<<< HEAD", ROW, "=======", ROW.replace("city", "town"), ">>>>>>> 3f2a")
        assert [line.split(": ")[0] for line in said(conflict)] == [":2", ":4", ":6"]
        assert {line.split()[1] for line in said(conflict)} == {"F108"}

    def test_seven_equals_signs_alone_are_no_conflict(self):
        assert [line.split()[1] for line in said(table(ROW, "======="))] == ["F110"]

    def test_ragged_rows_are_told_each_with_its_line(self):
        assert said(table(ROW, ROW + ",", ROW, ROW.replace(",XSO", ""), "", "   ")) == [
            ":3: F110 the row has 10 cells, the header 9, quote the cell that holds a comma",
            ":5: F110 the row has 8 cells, the header 9, a comma is missing",
            ":6: F111 the line is blank, or only commas, delete it, or run: python build.py --fix",
            ":7: F110 the row has 1 cells, the header 9, a comma is missing",
        ]

    @pytest.mark.parametrize("blank", [",,,,,,,,", ",,", '"",,,,,,,,'])
    def test_a_line_of_commas_is_blank(self, blank: str):
        assert said(table(ROW, blank, ROW)) == [
            ":3: F111 the line is blank, or only commas, delete it, or run: python build.py --fix"
        ]

    @pytest.mark.parametrize(("mark", "name"), [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")])
    def test_another_separator_is_told_once(self, mark: str, name: str):
        says = f":1: F119 {name} stand between the cells, save the file with commas: CSV, UTF-8"
        assert said(table(ROW).replace(b",", mark.encode())) == [says]

    @pytest.mark.parametrize("first", ["sep=,", ROW, "<<<"])
    def test_a_file_without_its_header_is_told_once(self, first: str):
        says = f":1: F120 the first line names no column of the table, let the file start with: {HEADER}"
        assert said(f"{first}\n{ROW}\n".encode()) == [says]

    def test_what_keeps_a_marked_file_from_being_fixed_is_told_with_the_mark(self):
        saved = b"\xef\xbb\xbf" + table(ROW, ROW).replace(b",", b";").replace(b"\n", b"\r\n")
        assert [line.split()[1] for line in said(saved)] == ["F105", "F106", "F119"]

    def test_unclosed_quote_is_told_where_it_opens(self):
        assert said(table(ROW, ROW.replace("South", '"South'), ROW, ROW)) == [
            (
                ":3: F109 the quoting of the row that starts here is broken: a quote is never closed, "
                'close the quote, and write a quote inside a quoted cell as ""'
            )
        ]

    def test_cell_of_a_megabyte_is_told(self):
        assert said(table(ROW, ROW.replace("South", "x" * 1_000_000))) == [
            (
                ":3: F116 a cell of the row that starts here has more than 131072 characters, "
                "look for a quote that is never closed"
            )
        ]

    def test_faults_of_the_header_are_told_together_and_before_those_of_rows(self):
        header = HEADER.replace("place_id", "id").replace("country", "name")
        assert said(f"{header}\n{ROW},,,\n".encode()) == [
            ':1:id: F113 the header names an unknown column ("id"), did you mean place_id?',
            ":1:name: F115 the header names the column twice, keep one of the two",
            ":1:country: F114 the header lacks the column country, put it back after kind",
        ]

    @settings(max_examples=200, deadline=None)
    @given(noise=st.binary(max_size=200), at=st.integers(0, len(PLACES)), alone=st.booleans())
    def test_no_bytes_raise_and_what_is_not_read_is_explained(self, noise: bytes, at: int, *, alone: bool):
        data = noise if alone else PLACES.encode()[:at] + noise + PLACES.encode()[at:]
        rows, faults = read("places", data, COLUMNS)
        assert (rows is None) == bool(faults)
        assert all(each.severity == FAULT and each.line >= 0 and each.remedy for each in faults)


class TestReadable:
    def test_only_the_empty_cell_is_missing_and_nothing_is_converted(self):
        frame = frame_of(table("NA,None,null,010,TRUE,,2025-01-01,1e3,nan"))
        typed = ["NA", "None", "null", "010", "TRUE", "", "2025-01-01", "1e3", "nan"]
        assert frame.fillna("").loc[2].to_list() == typed
        assert frame.isna().sum().sum() == 1

    def test_table_without_rows_is_read(self):
        frame = frame_of(table())
        assert (list(frame.columns), len(frame)) == (COLUMNS, 0)

    def test_last_line_needs_no_line_ending(self):
        frame = frame_of(table(ROW)[:-1])
        assert frame.loc[2, "place_id"] == "plc-south-harbour"

    def test_rows_are_indexed_by_the_line_on_which_they_start(self):
        noted = ROW[:-1] + ',"two\nlines, and\n\nmore"'
        frame = frame_of(table(ROW, noted, ROW, noted, ROW))
        assert list(frame.index) == [2, 3, 7, 8, 12]

    def test_structural_faults_below_a_cell_of_several_lines_have_the_right_line(self):
        noted = ROW[:-1] + ',"two\nlines"'
        assert [line.split(" ")[0] for line in said(table(noted, ROW + ",", "", ROW))] == [":4:", ":5:"]

    @settings(max_examples=100, deadline=None)
    @given(
        st.lists(
            st.lists(
                st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=8),
                min_size=9,
                max_size=9,
            ).filter(any),
            max_size=4,
        )
    )
    def test_what_was_written_is_read(self, rows: list[list[str]]):
        written = [HEADER + "\n", *map(_line, rows)]
        read_rows, faults = read("places", "".join(written).encode(), COLUMNS)
        if read_rows is None:
            assert {each.code for each in faults} == {"F108"}  # the text happened to look like a conflict
            return
        frame = read_rows.frame
        assert frame.fillna("").to_numpy().tolist() == rows
        starts = accumulate((text.count("\n") for text in written), initial=1)
        assert list(frame.index) == list(starts)[1:-1]


def _line(row: list[str]) -> str:
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\n").writerow(row)
    return file.getvalue()
