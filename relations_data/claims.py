"""What each source says of a record, beside what is coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from .declarations import id_columns
from .frames import from_rows
from .labels import labels
from .rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pandas import DataFrame

    from .release import Release
    from .rows import Row

OF_THE_SOURCE = ("publisher", "publisher_country", "published_on", "title", "url")
CLAIM = (
    "field", "value", "relation", "adjudicated", "explicitness", "attribution", "attributed_to", "speaker",
    "locator", "note", "source_id", *OF_THE_SOURCE,
)  # fmt: skip
CONTESTED = (
    "record_id", "label", "field", "adjudicated", "claimed", "relation", "source_id", "publisher",
    "publisher_country", "published_on", "attribution", "attributed_to", "locator", "url", "note",
)  # fmt: skip
ROLES = {"actor": "actors", "recipient": "recipients"}


def contested(release: Release, *, less_specific: bool) -> DataFrame:
    """The claims that contradict what is coded, and those that are vaguer if asked for."""
    wanted = ["contradicts", "less_specific"] if less_specific else ["contradicts"]
    arrow = release.load("evidence", into="arrow")
    differing = pc.is_in(pc.cast(arrow["relation"], pa.string()), pa.array(wanted))
    said = _completed(release, arrow.filter(differing).to_pylist())
    named = labels(release, [claim["record_id"] for claim in said])
    found = [{**claim, "label": named[claim["record_id"]], "claimed": claim["value"]} for claim in said]
    found.sort(key=lambda claim: (claim["record_id"], claim["field"], claim["source_id"]))
    return from_rows(found, CONTESTED)


def claims_on(release: Release, record: str) -> list[Row]:
    """All evidence on one record, in the columns of `CLAIM`; that on the record as a whole first."""
    said = _completed(release, rows(release, "evidence", "record_id", [record]))
    named = labels(release, [claim["attributed_to"] for claim in said])
    found = [{**claim, "speaker": named.get(claim["attributed_to"])} for claim in said]
    return sorted(found, key=lambda claim: (claim["field"] or "", claim["source_id"]))


def _completed(release: Release, said: list[Row]) -> list[Row]:
    """Evidence with what matters of its source, and with what is coded."""
    sources = rows(release, "sources", "source_id", [claim["source_id"] for claim in said])
    known = {source["source_id"]: {name: source[name] for name in OF_THE_SOURCE} for source in sources}
    coded = adjudicated(release, {claim["record_id"] for claim in said})
    return [
        {**claim, **known[claim["source_id"]], "adjudicated": coded.get((claim["record_id"], claim["field"]))}
        for claim in said
    ]


def adjudicated(release: Release, records: Iterable[str]) -> dict[tuple[str, str], str]:
    """What is coded in each column of the records, as it is typed; by record and column."""
    cells: dict[tuple[str, str], str] = {}
    for table, key in id_columns(release).items():
        for row in rows(release, table, key, records):
            cells |= {(row[key], field): str(value) for field, value in row.items() if value is not None}
    return cells | {cell: ";".join(items) for cell, items in _lists(release, records).items()}


def _lists(release: Release, events: Iterable[str]) -> dict[tuple[str, str], list[str]]:
    """The items of the lists that are typed in one cell of an event."""
    lists: dict[tuple[str, str], list[str]] = {}
    taken = rows(release, "participants", "event_id", events)
    for each in sorted(taken, key=lambda participant: participant["position"]):
        field = ROLES.get(each["role"], "others")
        item = each["actor_id"] if field != "others" else f"{each['role']}:{each['actor_id']}"
        lists.setdefault((each["event_id"], field), []).append(item)
    for each in rows(release, "event_contexts", "event_id", events):
        lists.setdefault((each["event_id"], "contexts"), []).append(each["context"])
    return lists
