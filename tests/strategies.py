"""Whole valid collections, drawn from what `schemas.RAW` declares of each column.

A cell is sampled from values that its declaration allows: codes of its list, strings of its form, date
expressions, texts up to its length. A reference is drawn as a number, and `settling` points it at a row that
is there and makes hold what must hold between cells, rows and tables: nothing is drawn and thrown away.
"""

import csv
import io
import random
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import rstr
from hypothesis import strategies as st
from settling import CITABLE, Tables, settled

from schemas import RAW
from schemas.forms import FORMS
from schemas.vocabularies import CODES

NUMBERS = range(60)
ROWS = {
    "sources": (1, 3),
    "actors": (1, 7),
    "actor_names": (0, 4),
    "affiliations": (0, 4),
    "places": (0, 3),
    "events": (0, 6),
    "issues": (0, 3),
    "stances": (0, 4),
    "evidence": (0, 10),
    "coverage": (0, 2),
    "retired": (0, 2),
}
PLAIN = (
    "2025-05-09",
    "2025-05",
    "2025",
    "2025-05-10",
    "2025-07-08",
    "2024-02-29",
    "2024-12",
    "1999",
    "2999-12-31",
)
WORDS = (
    "Türkiye İstanbul’da ığdır Şanlıurfa پاکستان اسلام‌آباد بھارت कश्मीर क्षेत्र 🤝 👩‍⚖️ é — ‘a’ “b” §1 "
    '"quoted" " don\'t a,b x;y NA None null nan 0 -1 007 1e5 =SUM(A1) @a #b +c <b> {target} {0} %s \\n .. ? ~'
).split(" ")


@cache
def formed(form: str) -> list[str]:
    """Strings of a form: most of them short, a few long."""
    if form == "text_in_list":
        return [text for text in texts(60) if ";" not in text]
    maker = rstr.Rstr(random.Random(form))
    made = []
    for longest, count in ((3, 40), (14, 8)):
        pattern = FORMS[form].pattern.replace("*", f"{{0,{longest}}}").replace("+", f"{{1,{longest}}}")
        made += [maker.xeger(pattern) for _ in range(count)]
    assert all(re.fullmatch(FORMS[form].pattern, each) for each in made)
    return made


@cache
def texts(most: int) -> list[str]:
    """Plain texts of several scripts, with all that trips a reader of CSV; two have the full length."""
    chance = random.Random(most)
    made = [" ".join(chance.choices(WORDS, k=chance.randint(1, 7))) for _ in range(120)]
    return [unicodedata.normalize("NFC", each)[:most].rstrip() for each in [*made, "ş" * most, "🤝" * most]]


def expressions(*, may_go_on: bool, exact: bool) -> list[str]:
    """Date expressions of every shape, near enough to each other to meet."""
    if exact:
        return [plain for plain in PLAIN if len(plain) == 10]
    marked = [plain + mark for plain in PLAIN for mark in "?~"]
    windows = [f"[{one}..{other}]" for one in PLAIN for other in PLAIN if one <= other]
    open_ = [window for plain in PLAIN for window in (f"[{plain}..]", f"[..{plain}]")]
    return [*PLAIN, *marked, *windows, *open_, *([".."] * 20 if may_go_on else [])]


def values(table: str, name: str) -> list[Any]:
    """What a cell of the column can be drawn as; references are numbers."""
    column = RAW[table].columns[name]
    meta, chance = column.metadata, random.Random(name)
    many = range(150)
    match meta["kind"]:
        case "reference":
            return list(NUMBERS)
        case "references":
            return [tuple(chance.choices(NUMBERS, k=chance.randint(1, 3))) for _ in many]
        case "roles":
            roles = (code.code for code in CODES["participant_roles"])
            pairs = [(role, at) for role in roles if role not in ("actor", "recipient") for at in NUMBERS]
            return [tuple(chance.choices(pairs, k=chance.randint(1, 2))) for _ in many]
        case "code":
            return [code.code for code in CODES[meta["codelist"]]]
        case "codes":
            codes = [code.code for code in CODES[meta["codelist"]]]
            return [";".join(chance.sample(codes, chance.randint(1, meta["most_items"]))) for _ in many]
        case "formed_list":
            listed = [";".join(chance.sample(formed(meta["form"]), chance.randint(1, 3))) for _ in many]
            return listed + (["unknown"] * 20 if name == "credited_to" else [])
        case "date":
            return expressions(may_go_on=meta["may_go_on"], exact=meta["exact"])
        case "text":
            return texts(meta["most"])
        case "formed" | "identifier":
            return formed(meta["form"])
        case kind:
            raise NotImplementedError(f"no strategy for columns of the kind {kind}")


@cache
def cells(table: str) -> dict[str, st.SearchStrategy[Any]]:
    """A strategy for each column of the table; two cells in five are empty where the column allows it."""
    choices = {name: values(table, name) for name in RAW[table].columns}
    if table == "evidence":
        choices["field"] = ["label", *sorted({field for fields in CITABLE.values() for field in fields})]
    if table == "issues":
        choices["proposition"] += [f"{{target}} {text}"[:300].rstrip() for text in choices["proposition"]]
    for name, column in RAW[table].columns.items():
        choices[name] = [""] * (len(choices[name]) * 2 // 3 if column.nullable else 0) + choices[name]
    return {name: st.sampled_from(of_column) for name, of_column in choices.items()}


@st.composite
def rows(draw: st.DrawFn, table: str) -> dict[str, Any]:
    """A row of the table, its references still numbers."""
    return {name: draw(cell) for name, cell in cells(table).items()}


@st.composite
def collections(draw: st.DrawFn) -> Tables:
    """All raw tables of a valid collection: lists of rows, a row the text of each cell by column."""
    return settled(
        {table: draw(st.lists(rows(table), min_size=a, max_size=b)) for table, (a, b) in ROWS.items()}
    )


def as_file(table: str, rows: Iterable[Mapping[str, str]], quoting: int = csv.QUOTE_MINIMAL) -> bytes:
    """Rows as the bytes of a raw file."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(RAW[table].columns), lineterminator="\n", quoting=quoting)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def as_files(tables: Tables) -> dict[str, bytes | None]:
    """A collection as the bytes of its raw files."""
    return {table: as_file(table, rows) for table, rows in tables.items()}
