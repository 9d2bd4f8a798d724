"""What the raw columns take, in words that every alternative knows.

    python -m benchmarks.declarations FILE

writes {table: {"key": [column], "columns": {column: {"optional", "pattern"?, "most"?, "one_of"?}}}}.
Alternatives read it as what an ordinary user would have typed: patterns match the whole cell and keep to
what `re`, RE2 and Rust share. Left out is what needs more than a pattern: composed letters, days that no
calendar has, all rules.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from schemas import RAW
from schemas.forms import FORMS, list_of
from schemas.raw import KEYS
from schemas.vocabularies import CODES

DAY = "[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
DATE = "[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"
EXPRESSION = rf"{DATE}[?~]?|\[(?:{DATE})?\.\.(?:{DATE})?\]"
VISIBLE = "[^\\s\x00-\x1f\x7f-\x9f\u200b\ufeff]"
TEXT = f"{VISIBLE}+(?: {VISIBLE}+)*"
PLAIN = {"text": TEXT, "text_in_list": TEXT.replace("[^", "[^;")}


def declarations() -> dict[str, Any]:
    """The plain constraints of every raw table."""
    return {table: {"key": list(KEYS[table]), "columns": _columns(table)} for table in RAW}


def _columns(table: str) -> dict[str, dict[str, Any]]:
    return {
        name: {"optional": column.nullable, **_CONSTRAINTS[check.name](**check.statistics)}
        for name, column in RAW[table].columns.items()
        for check in column.checks
    }


def _pattern(form: str) -> str:
    return PLAIN.get(form) or FORMS[form].pattern


def _codes(codelist: str) -> list[str]:
    return [code.code for code in CODES[codelist]]


def _date(*, may_go_on: bool, exact: bool) -> dict[str, str]:
    if exact:
        return {"pattern": DAY}
    return {"pattern": rf"{EXPRESSION}|\.\." if may_go_on else EXPRESSION}


_CONSTRAINTS = {
    "keeps_form": lambda form: {"pattern": _pattern(form)},
    "lists_form": lambda form: {"pattern": list_of(_pattern(form))},
    "is_code": lambda codelist: {"one_of": _codes(codelist)},
    "lists_codes": lambda codelist: {"pattern": list_of("|".join(_codes(codelist)))},
    "is_date_expression": _date,
    "is_text": lambda most: {"pattern": TEXT, "most": most},
}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.declarations")
    parser.add_argument("file", type=Path, help="where to write the constraints, as JSON")
    parser.parse_args().file.write_text(json.dumps(declarations(), indent=1), "utf-8")
