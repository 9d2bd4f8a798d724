"""Faults: what is wrong, where, and what to do about it."""

import json
import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher, get_close_matches
from typing import Any, NamedTuple

import pandas as pd

FAULT, WARNING = "fault", "warning"


class Code(NamedTuple):
    """A kind of fault: its stable code, its name, what it says of a case, and the likely fix.

    `sentence` and `remedy` are templates; the case fills them. `severity` decides whether the build stops.
    """

    code: str
    name: str
    sentence: str
    remedy: str
    severity: str = FAULT


class Fault(NamedTuple):
    """One case of a fault, with its address. `line` is the physical line of the file, from 1."""

    file: str
    line: int
    column: str
    code: str
    sentence: str
    remedy: str
    severity: str
    value: str = ""


CODES: dict[str, Code] = {}


def declare(code: str, name: str, sentence: str, remedy: str, severity: str = FAULT) -> Code:
    """Add a code to the register of codes."""
    assert code not in CODES, f"{code} is declared twice"
    CODES[code] = Code(code, name, sentence, remedy, severity)
    return CODES[code]


def fault(kind: Code, table: str, line: int = 0, column: str = "", value: Any = "", **words: Any) -> Fault:
    """One case of a kind of fault."""
    shown = "" if pd.isna(value) else str(value)
    words = {"value": shown, "column": column, **words}
    return Fault(
        f"raw/{table}.csv",
        int(line),
        column,
        kind.code,
        kind.sentence.format_map(words),
        kind.remedy.format_map(words),
        kind.severity,
        shown,
    )


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy that names the known words nearest to a mistyped one."""
    near = alike(word, known)
    return f"did you mean {' or '.join(near)}?" if near else otherwise


def alike(word: str, known: Iterable[str]) -> list[str]:
    """The known words nearest to a mistyped one, whatever the case of its letters."""
    by_form = {each.casefold(): each for each in sorted(set(known))}
    form = word.casefold()
    close = get_close_matches(form, by_form, n=3, cutoff=0.7)
    ratios = [SequenceMatcher(None, each, form).ratio() for each in close]
    near = [by_form[each] for each, ratio in zip(close, ratios, strict=True) if ratio > ratios[0] - 0.05]
    return near or [by_form[each] for each in by_form if _parts(form) <= _parts(each)][:3]


def _parts(word: str) -> set[str]:
    return set(re.split("[-_]", word))


def in_order(faults: Iterable[Fault]) -> list[Fault]:
    """Each fault once, by file, line and column."""
    return sorted(set(faults))


def as_text(faults: Iterable[Fault]) -> Iterator[str]:
    """`raw/file.csv:line:column: CODE sentence (value), what to do`, as a curator reads it."""
    for each in faults:
        address = ":".join(filter(None, (each.file, str(each.line or ""), each.column)))
        mark = "warning " if each.severity == WARNING else ""
        yield f"{address}: {mark}{each.code} {each.sentence}{_shown(each)}, {each.remedy}"


def _shown(each: Fault) -> str:
    if not each.value:
        return ""
    value = each.value if len(each.value) <= 80 else f"{each.value[:77]}..."
    return f" ({json.dumps(value, ensure_ascii=False)})"


def as_github(faults: Iterable[Fault]) -> Iterator[str]:
    """Workflow commands that a forge shows beside the line."""
    for each in faults:
        level = "error" if each.severity == FAULT else "warning"
        place = f"file={each.file},line={each.line or 1},title={each.code} {each.column}".rstrip()
        message = f"{each.sentence}{_shown(each)}, {each.remedy}"
        yield f"::{level} {_escaped(place)}::{_escaped(message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def as_json(faults: Iterable[Fault]) -> Iterator[str]:
    """One JSON object a line."""
    for each in faults:
        yield json.dumps(each._asdict(), ensure_ascii=False)


FORMATS = {"text": as_text, "github": as_github, "json": as_json}
