"""The column checks, registered with pandera by name.

A check says yes with a plain True, and otherwise marks each row: pandera spends more on the rows of a
check that passes than the check itself does. Empty cells are not a check's business; `nullable` is.
"""

from collections.abc import Callable
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pandera import Check, extensions

from . import dates
from .forms import FORMS, list_of
from .vocabularies import CODES


def _check(*statistics: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a check; in the place of its namesake where the installed and a checked-out contract meet."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        Check.REGISTERED_CUSTOM_CHECKS.pop(function.__name__, None)
        return extensions.register_check_method(function, statistics=list(statistics))  # type: ignore[no-any-return]

    return register


def _verdict(series: pd.Series, test: Callable[[pa.Array], pa.Array]) -> bool | pd.Series:
    passed = test(pa.array(series.array, from_pandas=True))
    if pc.all(passed, skip_nulls=True, min_count=0).as_py():
        return True
    return pd.Series(pc.fill_null(passed, True).to_numpy(zero_copy_only=False), index=series.index)


def _whole(pattern: str) -> str:
    return rf"\A(?:{pattern})\z"


@_check("form")
def keeps_form(series: pd.Series, *, form: str) -> bool | pd.Series:
    """The whole cell matches the named form."""
    return _verdict(series, lambda cells: pc.match_substring_regex(cells, _whole(FORMS[form].pattern)))


@_check("form")
def lists_form(series: pd.Series, *, form: str) -> bool | pd.Series:
    """The cell lists items of the named form, separated by semicolons."""
    pattern = _whole(list_of(FORMS[form].pattern))
    return _verdict(series, lambda cells: pc.match_substring_regex(cells, pattern))


@_check("codelist")
def is_code(series: pd.Series, *, codelist: str) -> bool | pd.Series:
    """The cell is a code of the named list."""
    codes = [code.code for code in CODES[codelist]]
    if isinstance(series.dtype, pd.CategoricalDtype):
        legal = series.cat.categories.isin(codes)
        return bool(legal.all()) or series.isin(series.cat.categories[legal]) | series.isna()
    known = pa.array(codes)
    return _verdict(series, lambda cells: pc.if_else(pc.is_valid(cells), pc.is_in(cells, known), None))


@_check("codelist")
def lists_codes(series: pd.Series, *, codelist: str) -> bool | pd.Series:
    """The cell lists codes of the named list, separated by semicolons."""
    pattern = _whole(list_of("|".join(code.code for code in CODES[codelist])))
    return _verdict(series, lambda cells: pc.match_substring_regex(cells, pattern))


@_check("most")
def is_text(series: pd.Series, *, most: int) -> bool | pd.Series:
    """Plain text in Unicode's composed form, of at most so many characters."""

    def test(cells: pa.Array) -> pa.Array:
        plain = pc.match_substring_regex(cells, _whole(FORMS["text"].pattern))
        composed = pc.equal(pc.utf8_normalize(cells, "NFC"), cells)
        return pc.and_(pc.and_(plain, composed), pc.less_equal(pc.utf8_length(cells), most))

    return _verdict(series, test)


@_check("may_go_on", "exact")
def is_date_expression(series: pd.Series, *, may_go_on: bool, exact: bool) -> bool | pd.Series:
    """A date expression: `..` only where something may still be going, `exact` for one certain day."""

    def is_legal(text: str) -> bool:
        span = dates.parse(text)
        if span is None or (text == dates.STILL_GOING and not may_go_on):
            return False
        return not exact or (span.precision == "day" and not span.uncertain)

    distinct = series.dropna().unique()
    legal = [text for text in distinct if is_legal(text)]
    return len(legal) == len(distinct) or series.isin(legal) | series.isna()


@_check("least", "greatest")
def lies_between(series: pd.Series, *, least: float, greatest: float) -> bool | pd.Series:
    """A number between two numbers, both included."""
    passed = series.between(least, greatest) | series.isna()
    return bool(passed.all()) or passed
