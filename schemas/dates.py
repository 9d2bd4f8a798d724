"""Date expressions: a small, strict subset of EDTF (ISO 8601-2), and the days they can mean.

2025-07-08    2025-05    2025         a day, a month, a year
2025-05?      2025-05~                uncertain, approximate
[2025-05-01..2025-07-08]              one unknown day in the window; either side may be empty
..                                    end columns only: still going at the last report
"""

import calendar
import datetime
import functools
import re
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

STILL_GOING = ".."

PLAIN = r"[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"
EXPRESSION = re.compile(rf"({PLAIN})([?~]?)|\[((?:{PLAIN})?)\.\.((?:{PLAIN})?)\]")

Days = tuple[datetime.date | None, datetime.date | None]


class Span(NamedTuple):
    """The days an expression can mean."""

    earliest: datetime.date | None
    latest: datetime.date | None
    precision: str
    uncertain: bool


@functools.lru_cache(maxsize=1 << 16)
def parse(text: str) -> Span | None:
    """Read one expression; None where it is not one, or names a day that no calendar has."""
    if text == STILL_GOING:
        return Span(None, None, "open", False)
    match = EXPRESSION.fullmatch(text)
    if match is None:
        return None
    plain, mark, left, right = match.groups()
    try:
        if plain:
            days: Days = _days_of(plain)
        else:
            days = (_days_of(left)[0] if left else None, _days_of(right)[1] if right else None)
    except ValueError:
        return None
    earliest, latest = days
    if days == (None, None) or (earliest and latest and earliest > latest):
        return None
    return Span(earliest, latest, _precision(earliest, latest), bool(mark))


def _days_of(plain: str) -> tuple[datetime.date, datetime.date]:
    year, month, day = (*map(int, plain.split("-")), None, None)[:3]
    assert year is not None
    if day is not None and month is not None:
        exact = datetime.date(year, month, day)
        return exact, exact
    first, last = month or 1, month or 12
    return datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])


def _precision(earliest: datetime.date | None, latest: datetime.date | None) -> str:
    if earliest is None or latest is None:
        return "open"
    days = (latest - earliest).days + 1
    return next(code for code, most in _LONGEST if days <= most)


_LONGEST = (("day", 1), ("days", 6), ("week", 7), ("month", 31), ("year", 10**9))


class Spans(NamedTuple):
    """The days a column of expressions can mean, cell by cell; NaT where a side is open or not known."""

    earliest: np.ndarray  # datetime64[s]
    latest: np.ndarray  # datetime64[s]
    precision: pa.Array  # text, null where the cell is empty
    uncertain: pa.Array  # boolean, null where the cell is empty


def spans(expressions: pa.Array) -> Spans:
    """The days each expression can mean; a cell that is empty, or no date expression, means none."""
    encoded = expressions.dictionary_encode()
    parsed = [parse(text) or _NOTHING for text in encoded.dictionary.to_pylist()] + [_NOTHING]
    at = pc.fill_null(encoded.indices, len(parsed) - 1)
    positions = at.to_numpy()
    return Spans(
        np.array([span[0] for span in parsed], dtype="datetime64[s]")[positions],
        np.array([span[1] for span in parsed], dtype="datetime64[s]")[positions],
        pa.array([span[2] for span in parsed], pa.string()).take(at),
        pa.array([span[3] for span in parsed], pa.bool_()).take(at),
    )


_NOTHING = (None, None, None, None)


def readings(text: str) -> list[str]:
    """The expressions that may have been meant by a date written in another way, as spreadsheets and people do."""
    plain = re.sub(r"[/.\u2013]", "-", text.strip()).replace(",", "")
    days = {found.strftime("%Y-%m-%d") for form in _DAYS if (found := _strptime(plain, form))}
    months = {found.strftime("%Y-%m") for form in _MONTHS if (found := _strptime(plain, form))}
    return sorted(filter(parse, days or months))


_DAYS = ("%d-%m-%Y", "%m-%d-%Y", "%Y-%m-%d", "%d %B %Y", "%B %d %Y", "%d %b %Y", "%b %d %Y", "%d-%b-%Y")
_MONTHS = ("%Y-%m", "%m-%Y", "%B %Y", "%b %Y", "%b-%Y")


def _strptime(text: str, form: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.strptime(text, form)  # noqa: DTZ007  a day has no zone
    except ValueError:
        return None
