"""What all repairs use: the shape of a collection, and the days a row speaks of."""

import datetime
from typing import Any

from schemas.dates import parse
from schemas.raw import KEYS

Row = dict[str, Any]
Drawn = dict[str, list[Row]]
Tables = dict[str, list[dict[str, str]]]
Days = tuple[datetime.date, datetime.date]

PARTIES = ("actors", "recipients", "others")


def ids(tables: Drawn, *names: str) -> list[str]:
    """The keys of all rows of some tables."""
    return [row[KEYS[name][0]] for name in names for row in tables[name]]


def of_kind(tables: Drawn, *kinds: str) -> list[str]:
    """The actors of some kinds."""
    return [row["actor_id"] for row in tables["actors"] if row["kind"] in kinds]


def parties(event: Row) -> list[str]:
    """All who take part in an event, in whatever role."""
    return [item.rpartition(":")[2] for column in PARTIES for item in event[column].split(";") if item]


def days(first: str, last: str) -> Days:
    """The days between two expressions; what is not known does not bound them."""
    start, end = parse(first) if first else None, parse(last) if last else None
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    return earliest or datetime.date.min, latest or datetime.date.max


def window(event: Row) -> Days:
    """The days on which an event can have taken place."""
    return days(event["start"], event["end"] or event["start"])


def meet(one: Days, other: Days) -> bool:
    """Whether two windows share a day."""
    return one[0] <= other[1] and other[0] <= one[1]


def put_forward(row: Row, first: str, last: str) -> None:
    """Let an end before its start change places with it."""
    earliest, latest = days(row[first], row[last])
    if latest < earliest:
        row[first], row[last] = row[last], row[first]
