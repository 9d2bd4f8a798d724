"""The column checks: pandera checks whose name and statistics say all there is to know.

A check says yes with a plain True, and otherwise marks each row: pandera spends more on the rows of a
check that passes than the check itself does. Empty cells are not a check's business; `nullable` is.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
import pandera.pandas as pa
import pyarrow
import pyarrow.compute as pc

from . import dates
from .column_types import CELL
from .forms import FORMS, list_of
from .positions import numbered, repeats
from .vocabularies import CODES

Cells: TypeAlias = Any  # an Arrow array: Arrow ships no types


TESTS: dict[str, Callable[..., Cells]] = {}  # by name


def _check(test: Callable[..., Cells]) -> Callable[..., pa.Check]:
    """A pandera check from a test that marks cells; the arguments of the test are its statistics."""
    TESTS[test.__name__] = test

    def declare(**statistics: Any) -> pa.Check:
        verdict = partial(_verdict, partial(test, **statistics))
        return pa.Check(verdict, name=test.__name__, statistics=statistics, ignore_na=False)

    declare.__doc__ = test.__doc__
    return declare


def _verdict(test: Callable[[Cells], Cells], series: pd.Series) -> bool | pd.Series:
    if isinstance(series.dtype, pd.CategoricalDtype):
        if _verdict(test, pd.Series(series.cat.categories, dtype="str")) is True:
            return True
        series = series.astype("str")
    passed = test(pyarrow.array(series.array, from_pandas=True))
    if pc.all(passed, skip_nulls=True, min_count=0).as_py():
        return True
    return pd.Series(pc.fill_null(passed, True).to_numpy(zero_copy_only=False), index=series.index)


def passed(check: pa.Check, cells: Cells) -> Cells:
    """Which cells pass a declared check, null where they are missing; of codes, which codes do."""
    if isinstance(cells, pyarrow.DictionaryArray):
        cells = pyarrow.compute.cast(cells.dictionary, CELL)
    return TESTS[str(check.name)](cells, **(check.statistics or {}))


def keeps(schema: pa.DataFrameSchema, table: pyarrow.Table) -> bool:
    """Whether the columns of an Arrow table keep their declarations: a quick look, which names no fault.

    Pandera spends more on a column that passes than its check does; it is asked where this says no. Columns
    that are published as typed passed the same checks as raw ones.
    """
    for name, column in schema.columns.items():
        cells = table[name].combine_chunks()
        if cells.null_count and not column.nullable:
            return False
        if (column.metadata or {}).get("as_typed"):
            continue
        if not all(pc.all(passed(check, cells), min_count=0).as_py() for check in column.checks):
            return False
    if not schema.unique or not table.num_rows:
        return True
    first = repeats(*(numbered(table[name].combine_chunks()) for name in schema.unique))
    return bool((first == np.arange(len(first))).all())


def _whole(pattern: str) -> str:
    return rf"\A(?:{pattern})\z"


@_check
def keeps_form(cells: Cells, *, form: str) -> Cells:
    """The whole cell matches the named form."""
    return pc.match_substring_regex(cells, _whole(FORMS[form].pattern))


@_check
def lists_form(cells: Cells, *, form: str) -> Cells:
    """The cell lists items of the named form, separated by semicolons."""
    return pc.match_substring_regex(cells, _whole(list_of(FORMS[form].pattern)))


@_check
def is_code(cells: Cells, *, codelist: str) -> Cells:
    """The cell is a code of the named list."""
    codes = pyarrow.array([code.code for code in CODES[codelist]], CELL)
    return pc.if_else(pc.is_valid(cells), pc.is_in(cells, codes), None)


@_check
def lists_codes(cells: Cells, *, codelist: str) -> Cells:
    """The cell lists codes of the named list, separated by semicolons."""
    pattern = "|".join(code.code for code in CODES[codelist])
    return pc.match_substring_regex(cells, _whole(list_of(pattern)))


@_check
def is_text(cells: Cells, *, most: int) -> Cells:
    """Plain text in Unicode's composed form, of at most so many characters."""
    plain = pc.match_substring_regex(cells, _whole(FORMS["text"].pattern))
    fits = pc.and_(plain, pc.less_equal(pc.utf8_length(cells), most))
    beyond = cells.filter(pc.invert(pc.string_is_ascii(cells)))
    composed = pc.all(pc.equal(pc.utf8_normalize(beyond, "NFC"), beyond), min_count=0).as_py()
    suspects = beyond.filter(pc.match_substring_regex(beyond, _MANGLED)).to_pylist()
    if composed and not any(map(mangled, suspects)):
        return fits
    sound = pc.and_(fits, pc.equal(pc.utf8_normalize(cells, "NFC"), cells))
    return pc.and_(sound, pyarrow.array([not (cell and mangled(cell)) for cell in cells.to_pylist()]))


# The first byte of a letter beyond ASCII, read as a Western letter, before a second one read so.
_MANGLED = "[\u00c2-\u00df\u00e2][^\\x00-\\x7f]"


def mangled(text: str) -> str | None:
    """What a text said before its UTF-8 was read in the old Western encoding; None where it was not."""
    try:
        return text.encode("cp1252").decode() if not text.isascii() else None
    except UnicodeError:
        return None


@_check
def is_date_expression(cells: Cells, *, may_go_on: bool, exact: bool) -> Cells:
    """A date expression: `..` only where something may still be going, `exact` for one certain day."""

    def is_legal(text: str) -> bool:
        span = dates.parse(text)
        if span is None or (text == dates.STILL_GOING and not may_go_on):
            return False
        return not exact or text == str(span.earliest)

    encoded = cells.combine_chunks() if isinstance(cells, pyarrow.ChunkedArray) else cells
    encoded = encoded.dictionary_encode()
    legal = pyarrow.array([is_legal(text) for text in encoded.dictionary.to_pylist()], pyarrow.bool_())
    return legal.take(encoded.indices)


@_check
def lies_between(cells: Cells, *, least: float, greatest: float) -> Cells:
    """A number between two numbers, both included."""
    return pc.and_(pc.greater_equal(cells, least), pc.less_equal(cells, greatest))
