"""Date expressions mean the days that they say: held against plain enumeration and against pandas' periods."""

import datetime
from functools import cache

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from schemas.dates import parse, readings, spans

TRIED = settings(deadline=None, derandomize=True, max_examples=400)
YEARS = st.one_of(
    st.sampled_from([1000, 1900, 1999, 2000, 2023, 2024, 2025, 2026, 2100, 2999]), st.integers(1000, 2999)
)
NUMBERS = st.integers(0, 32).map("{:02}".format)
PLAIN = st.one_of(
    st.builds("{}-{}-{}".format, YEARS, NUMBERS, NUMBERS),
    st.builds("{}-{}".format, YEARS, NUMBERS),
    YEARS.map(str),
)
BOUNDS = st.one_of(st.just(""), PLAIN)
EXPRESSIONS = st.one_of(
    st.builds("{}{}".format, PLAIN, st.sampled_from(["", "?", "~"])),
    st.builds("[{}..{}]".format, BOUNDS, BOUNDS),
    st.just(".."),
)
NONSENSE = st.one_of(
    st.text("0123456789-?~[]. ", max_size=24),
    st.builds(
        lambda text, at, extra: text[:at] + extra + text[at:],
        EXPRESSIONS,
        st.integers(0, 24),
        st.sampled_from(list("0-?~[]. \n٣/x")),
    ),
)
LONGEST = {"day": 1, "days": 6, "week": 7, "month": 31, "year": 366 * 2000}


@cache
def days_of_year(year: int) -> tuple[str, ...]:
    """Every day of a year, as ISO text."""
    first, following = datetime.date(year, 1, 1), datetime.date(year + 1, 1, 1)
    return tuple(str(first + datetime.timedelta(days=at)) for at in range((following - first).days))


def days_meant(plain: str) -> list[str]:
    """The days whose text begins with a plain expression of a year between 1000 and 2999; none is no date."""
    if (
        len(plain) not in (4, 7, 10)
        or plain[0] not in "12"
        or not (plain[:4].isascii() and plain[:4].isdigit())
    ):
        return []
    return [day for day in days_of_year(int(plain[:4])) if (day + "-").startswith(plain + "-")]


def bounds_meant(text: str) -> tuple[str | None, str | None] | None:
    """The first and last day an expression means, None for a side that is open; None if it is no expression."""
    if text == "..":
        return None, None
    if not text.startswith("["):
        days = days_meant(text[:-1] if text[-1:] in ("?", "~") else text)
        return (days[0], days[-1]) if days else None
    left, dots, right = text[1:-1].partition("..")
    sides = [days_meant(side) for side in (left, right)]
    if (
        text[-1] != "]"
        or not dots
        or not (left or right)
        or (left and not sides[0])
        or (right and not sides[1])
    ):
        return None
    first, last = (sides[0][0] if left else None), (sides[1][-1] if right else None)
    return None if first and last and first > last else (first, last)


@TRIED
@given(st.one_of(EXPRESSIONS, NONSENSE))
@example("2024-02-29")
@example("2025-02-29")
@example("[2025-07-08..2025-07]")
@example("[2025-07..2025-07-08]")
@example("2025-07-08\n")
@example("٢٠٢٥-07-08")
def test_an_expression_means_the_days_that_enumeration_finds_and_nothing_else_is_one(text: str) -> None:
    span, meant = parse(text), bounds_meant(text)

    found = span and tuple(day and day.isoformat() for day in (span.earliest, span.latest))
    assert found == meant
    assert span is None or span.uncertain == text.endswith(("?", "~"))


@TRIED
@given(
    st.dates(datetime.date(1000, 1, 1), datetime.date(2900, 1, 1)),
    st.one_of(st.integers(1, 40), st.integers(1, 30_000)),
)
def test_precision_is_the_length_of_the_window(first: datetime.date, length: int) -> None:
    last = first + datetime.timedelta(days=length - 1)

    closed, *half_open = (parse(text) for text in (f"[{first}..{last}]", f"[{first}..]", f"[..{last}]", ".."))

    assert closed is not None
    assert closed.precision == next(name for name, most in LONGEST.items() if length <= most)
    assert [span and span.precision for span in half_open] == ["open"] * 3


@TRIED
@given(PLAIN)
def test_plain_expressions_are_the_periods_of_pandas(text: str) -> None:
    span = parse(text)
    try:
        period = pd.Period(text, freq={4: "Y", 7: "M", 10: "D"}[len(text)])
    except ValueError:
        assert span is None
        return

    assert span is not None
    assert (str(span.earliest), str(span.latest)) == (
        str(period.asfreq("D", "start")),
        str(period.asfreq("D", "end")),
    )


@TRIED
@given(st.lists(st.one_of(EXPRESSIONS, NONSENSE, st.none()), max_size=12))
def test_spans_of_a_column_are_those_of_its_cells(cells: list[str | None]) -> None:
    found = spans(pa.array(cells, pa.string()))

    days = zip(found.earliest.astype("O"), found.latest.astype("O"), strict=True)
    rows = zip(days, found.precision.to_pylist(), found.uncertain.to_pylist(), strict=True)
    for cell, ((earliest, latest), precision, uncertain) in zip(cells, rows, strict=True):
        wanted = (cell and parse(cell)) or (None, None, None, None)
        assert (earliest and earliest.date(), latest and latest.date(), precision, uncertain) == tuple(wanted)


@TRIED
@given(
    st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31)), st.sampled_from("/.-"), st.booleans()
)
def test_a_day_rewritten_by_a_spreadsheet_is_read_as_itself_and_as_nothing_it_cannot_be(
    day: datetime.date, mark: str, in_american_order: bool
) -> None:
    order = [day.month, day.day, day.year] if in_american_order else [day.day, day.month, day.year]

    found = readings(mark.join(map(str, order)))

    in_doubt = day.day <= 12 and day.day != day.month
    assert day.isoformat() in found
    assert len(found) == (2 if in_doubt else 1)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("8 July 2025", ["2025-07-08"]),
        ("July 8, 2025", ["2025-07-08"]),
        ("08-Jul-2025", ["2025-07-08"]),
        ("May 2025", ["2025-05"]),
        ("2025-5", ["2025-05"]),
        ("2025/07/08", ["2025-07-08"]),
        ("2025\u201307\u201308", ["2025-07-08"]),
        (" 2025-07-08 ", ["2025-07-08"]),
        ("2025-05-01/2025-05-03", []),
        ("31/02/2025", []),
        ("soon", []),
        ("45720", []),
    ],
)
def test_a_date_written_in_another_way_is_read_as_what_it_may_mean(written: str, meant: list[str]) -> None:
    assert readings(written) == meant
