"""Pandera's words turned into a curator's: each failing cell becomes a fault with its address."""

import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaError, SchemaErrors

from . import dates
from .checks import keeps_form, lists_form, mangled
from .faults import Fault, declare, fault, nearest
from .forms import FORMS
from .vocabularies import CODES

EMPTY = declare(
    "C101", "empty-cell", "{column} must not be empty", "fill it in from the source, or leave the row out"
)
FORM = declare("C102", "malformed-cell", "{column} is not well formed", "{remedy}")
UNKNOWN_CODE = declare("C103", "unknown-code", "{column} takes no such code", "{remedy}")
DATE = declare("C104", "bad-date", "{column} is not a date expression", "{remedy}")
UNTIDY = declare("C105", "untidy-text", "{column} holds {what}", "write it with {remedy}")
TOO_LONG = declare(
    "C106",
    "text-too-long",
    "{column} has {found} characters",
    "shorten it to {most}; a note can hold the rest",
)
TYPE = declare("C107", "wrong-type", "{column} is not of type {expected}", "give it that type")
OUT_OF_RANGE = declare(
    "C108", "out-of-range", "{column} is out of range", "it lies between {least} and {greatest}"
)
REPEATED = declare("C109", "repeated-key", "{column} repeats a key", "keep one of the rows")
COLUMNS = declare("C110", "wrong-columns", "the table {what} this column", "compare with the codebook")


def check_cells(table: str, frame: pd.DataFrame, schema: pa.DataFrameSchema) -> Iterator[Fault]:
    """Hold every cell of a table to its column's declaration; all faults, each with line and column."""
    try:
        schema.validate(frame, lazy=True)
    except SchemaErrors as errors:
        mistyped = {each.schema.name for each in errors.schema_errors if _reason(each) == "WRONG_DATATYPE"}
        for error in errors.schema_errors:
            if _reason(error) != "CHECK_ERROR":
                yield from _faults_of(table, error)
            elif error.schema.name not in mistyped:  # a check cannot read what is of another type
                raise


def _reason(error: SchemaError) -> str:
    return error.reason_code.name if error.reason_code else ""


def _faults_of(table: str, error: SchemaError) -> Iterator[Fault]:
    column, cases, reason = str(error.schema.name), error.failure_cases, _reason(error)
    if reason in ("COLUMN_NOT_IN_DATAFRAME", "COLUMN_NOT_IN_SCHEMA"):
        what = "lacks" if reason == "COLUMN_NOT_IN_DATAFRAME" else "does not have"
        yield fault(COLUMNS, table, 0, str(cases), what=what)
    elif reason == "WRONG_DATATYPE":
        yield fault(TYPE, table, 0, column, expected=str(error.schema.dtype))
    elif reason == "SERIES_CONTAINS_NULLS":
        yield from (fault(EMPTY, table, line, column) for line in cases["index"])
    elif reason in ("SERIES_CONTAINS_DUPLICATES", "DUPLICATES"):
        yield from (
            fault(REPEATED, table, row.index_, row.column, row.failure_case)
            for row in _rows_of(cases, column)
        )
    else:
        explain = _EXPLANATIONS[error.check.name]
        for line, value in zip(cases["index"], cases["failure_case"], strict=True):
            yield explain(table, int(line), column, value, **error.check.statistics)


def _rows_of(cases: pd.DataFrame, column: str) -> Iterator[Any]:
    renamed = cases.rename(columns={"index": "index_"})
    return (renamed if "column" in renamed else renamed.assign(column=column)).itertuples()


def _form(table: str, line: int, column: str, value: str, *, form: str) -> Fault:
    return fault(
        FORM, table, line, column, value, remedy=_likely(value, keeps_form(form=form), FORMS[form].says)
    )


def _forms(table: str, line: int, column: str, value: str, *, form: str) -> Fault:
    says = f"{FORMS[form].says}; several are separated by ; without spaces"
    return fault(FORM, table, line, column, value, remedy=_likely(value, lists_form(form=form), says))


def _likely(value: str, check: pa.Check, says: str) -> str:
    """A remedy that undoes spaces and letter case where nothing else is wrong."""
    plain = ";".join(item.strip() for item in value.replace(",", ";").split(";"))
    for guess in (plain, plain.lower(), plain.upper()):
        if check(pd.Series([guess], dtype="str")).check_passed:
            return f"did you mean {guess}?"
    return f"write {says}"


def _code(table: str, line: int, column: str, value: object, *, codelist: str) -> Fault:
    known = [code.code for code in CODES[codelist]]
    remedy = nearest(str(value), known, _one_of(codelist))  # a published code may be a number
    return fault(UNKNOWN_CODE, table, line, column, value, remedy=remedy)


def _codes(table: str, line: int, column: str, value: str, *, codelist: str) -> Fault:
    known = {code.code for code in CODES[codelist]}
    wrong = next((item for item in value.split(";") if item not in known), value)
    return fault(UNKNOWN_CODE, table, line, column, wrong, remedy=nearest(wrong, known, _one_of(codelist)))


def _one_of(codelist: str) -> str:
    known = [code.code for code in CODES[codelist]]
    if len(known) > 12:
        return f"the codebook has the {len(known)} codes of the list {codelist}"
    return f"it is one of {', '.join(known)}"


def _date(table: str, line: int, column: str, value: str, *, exact: bool, **_: object) -> Fault:
    if value == dates.STILL_GOING:
        remedy = "'..' belongs in an end column; leave this cell empty if the day is not known"
    elif value.casefold() in _NOT_KNOWN:
        remedy = "leave the cell empty if nothing is known"
    elif "/" in value and all(map(dates.parse, value.split("/"))):
        remedy = "one column takes the start, another the end; [..] is one unknown day in a window"
    elif exact and dates.parse(value):
        remedy = "this column takes one certain day, as in 2025-07-08"
    elif meant := dates.readings(value):
        remedy = f"did you mean {' or '.join(meant)}? (a spreadsheet may have rewritten it)"
    elif value.isdigit() and len(value) == 5:
        remedy = "this is a spreadsheet's day number; write the day as 2025-07-08"
    else:
        remedy = "write 2025-07-08, 2025-07, 2025 or [2025-05-01..2025-07-08]; the day must exist"
    return fault(DATE, table, line, column, value, remedy=remedy)


_NOT_KNOWN = {"na", "n/a", "nan", "none", "null", "unknown", "-", "?"}


def _text(table: str, line: int, column: str, value: str, *, most: int) -> Fault:
    if unicodedata.normalize("NFC", value) != value:
        return fault(
            UNTIDY,
            table,
            line,
            column,
            value,
            what="decomposed letters",
            remedy="composed ones: build.py --fix",
        )
    if len(value) > most:
        return fault(TOO_LONG, table, line, column, value, found=len(value), most=most)
    if meant := mangled(value):
        remedy = f"the letters that were meant: {meant}"
        return fault(
            UNTIDY, table, line, column, value, what="letters read in a wrong encoding", remedy=remedy
        )
    what = _untidiness(value)
    return fault(
        UNTIDY, table, line, column, value, what=what, remedy="single plain spaces, none at the ends"
    )


def _untidiness(value: str) -> str:
    if value != value.strip():
        return "spaces at an end"
    if "  " in value:
        return "two spaces in a row"
    return "a line break or an invisible character"


def _range(table: str, line: int, column: str, value: float, *, least: float, greatest: float) -> Fault:
    return fault(OUT_OF_RANGE, table, line, column, value, least=least, greatest=greatest)


_EXPLANATIONS: dict[str, Callable[..., Fault]] = {
    "keeps_form": _form,
    "lists_form": _forms,
    "is_code": _code,
    "lists_codes": _codes,
    "is_date_expression": _date,
    "is_text": _text,
    "lies_between": _range,
}
