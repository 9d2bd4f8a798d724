"""Files that cannot be read, or are not in canonical form."""

from .edits import Bytes, Example, File, Stray, example

FILES: tuple[Example, ...] = (
    example(
        "F101",
        File("places", None),
        says="raw/places.csv: F101 the file is missing, put it back; a table without rows keeps its header line",
    ),
    example(
        "F102",
        File("retired", b""),
        says=(
            "raw/retired.csv: F102 the file is empty, "
            "start it with the header line: retired_id,successor_id,release,reason"
        ),
    ),
    example(
        "F103",
        File("places", b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n"),
        says="raw/places.csv:1: F103 this is a web page, not a table, save the table itself as CSV, UTF-8",
    ),
    example(
        "F103",
        File("places", b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"),
        says=(
            "raw/places.csv:1: F103 this is a spreadsheet or zip file, not a table, "
            "save the table itself as CSV, UTF-8"
        ),
    ),
    example(
        "F104",
        Bytes("places", b"South Harbour", b"Port \xc9tienne"),
        says=(
            "raw/places.csv:3: F104 byte 0xc9 is not UTF-8, "
            "save the file as UTF-8; it reads as 'bour,Port Étienne,ci' in the old Western encoding"
        ),
    ),
    example(
        "F105",
        Bytes("places", b"place_id,", b"\xef\xbb\xbfplace_id,"),
        says="raw/places.csv:1: F105 the file starts with a byte-order mark, run: python build.py --fix",
    ),
    example(
        "F106",
        Bytes("places", b"use this name.\n", b"use this name.\r\n"),
        says="raw/places.csv:2: F106 the line ends in CR, not in LF alone, run: python build.py --fix",
    ),
    example(
        "F107",
        Bytes("places", b"South Harbour", b"South\0Harbour"),
        says="raw/places.csv:3: F107 the line holds a NUL byte, restore the file; it is damaged here",
    ),
    example(
        "F108",
        Bytes(
            "coverage",
            b",Read through by one coder\n",
            b",Read through by one coder\n<<<<<<< HEAD\n=======\n>>>>>>> another branch\n",
        ),
        says="""\
raw/coverage.csv:3: F108 a merge conflict was left open, choose one side and delete the three marker lines
raw/coverage.csv:4: F108 a merge conflict was left open, choose one side and delete the three marker lines
raw/coverage.csv:5: F108 a merge conflict was left open, choose one side and delete the three marker lines""",
    ),
    example(
        "F109",
        Bytes("places", b"South Harbour", b'"South Harbour'),
        says=(
            "raw/places.csv:3: F109 the quoting of the row that starts here is broken: a quote is never closed, "
            'close the quote, and write a quote inside a quoted cell as ""'
        ),
    ),
    example(
        "F109",
        Bytes("places", b"South Harbour", b'"South" Harbour'),
        says=(
            "raw/places.csv:3: F109 the quoting of the row that starts here is broken: "
            "text follows a closing quote, "
            'close the quote, and write a quote inside a quoted cell as ""'
        ),
    ),
    example(
        "F110",
        Bytes("places", b"South Harbour", b"South Harbour, Old Town"),
        says=("raw/places.csv:3: F110 the row has 10 cells, the header 9, quote the cell that holds a comma"),
    ),
    example(
        "F110",
        Bytes("places", b"South Harbour,city,", b"South Harbour,"),
        says="raw/places.csv:3: F110 the row has 8 cells, the header 9, a comma is missing",
    ),
    example(
        "F111",
        Bytes("places", b"plc-south", b"\nplc-south"),
        says="raw/places.csv:3: F111 the line is blank, or only commas, delete it, or run: python build.py --fix",
    ),
    example(
        "F112",
        Bytes("places", b"place_id,name,", b"name,place_id,"),
        says=(
            "raw/places.csv:1: F112 the header has its columns in another order, run: python build.py --fix"
        ),
    ),
    example(
        "F113",
        Bytes("places", b",naming_note", b",naming_note,colour"),
        says=(
            'raw/places.csv:1:colour: F113 the header names an unknown column ("colour"), '
            "delete it; what has no column goes into note"
        ),
    ),
    example(
        "F113",
        Bytes("places", b",naming_note", b",Naming note"),
        says=(
            'raw/places.csv:1:Naming note: F113 the header names an unknown column ("Naming note"), '
            "did you mean naming_note?"
        ),
    ),
    example(
        "F113",
        Bytes("places", b",naming_note", b",naming_note,"),
        says="raw/places.csv:1: F113 the header names a column without a name, delete its comma in every line",
    ),
    example(
        "F114",
        Bytes("places", b",naming_note", b""),
        says="raw/places.csv:1:naming_note: F114 the header lacks the column naming_note, put it back after geonames_id",
    ),
    example(
        "F115",
        Bytes("places", b",naming_note", b",naming_note,name"),
        says="raw/places.csv:1:name: F115 the header names the column twice, keep one of the two",
    ),
    example(
        "F116",
        Bytes("places", b"South Harbour", b"x" * 131_073),
        says=(
            "raw/places.csv:3: F116 a cell of the row that starts here has more than 131072 characters, "
            "look for a quote that is never closed"
        ),
    ),
    example(
        "F117",
        Bytes("places", b"South Harbour", b'"South Harbour"'),
        strictly=True,
        says=(
            "raw/places.csv:3: F117 the file is not in canonical form from this line on "
            "(rows sorted by key, minimal quotes), run: python build.py --fix"
        ),
    ),
    example(
        "F119",
        File("retired", b"retired_id;successor_id;release;reason\n"),
        says="raw/retired.csv:1: F119 semicolons stand between the cells, save the file with commas: CSV, UTF-8",
    ),
    example(
        "F120",
        Bytes("retired", b"retired_id,successor_id,release,reason\n", b"sep=,\n"),
        says=(
            "raw/retired.csv:1: F120 the first line names no column of the table, "
            "let the file start with: retired_id,successor_id,release,reason"
        ),
    ),
    example(
        "F118",
        Stray("event.csv"),
        says="raw/event.csv: F118 no table has this name, did you mean events.csv?",
    ),
    example(
        "F118", Stray("scratch.csv"), says="raw/scratch.csv: F118 no table has this name, move it elsewhere"
    ),
)
