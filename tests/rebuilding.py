"""The raw rows that published tables were made from: a second, independent way back through the build.

Only the names of columns are shared with the build. A list is put together again from its own table in the order
of `position`; a day becomes ISO text; a number becomes digits.
"""

from collections.abc import Mapping

import pandas as pd
from settling import Tables

from schemas import RAW

LISTED = {
    ("events", "contexts"): ("event_contexts", "event_id", "context"),
    ("places", "claimed_by"): ("place_claims", "place_id", "country"),
    ("coverage", "actors"): ("coverage_actors", "coverage_id", "actor_id"),
}
PARTIES = ("actors", "recipients", "others")
UNKNOWN = "unknown"


def rebuilt(published: Mapping[str, pd.DataFrame]) -> Tables:
    """Every raw table, rows in the order of the published one, a row the text of each cell by column."""
    return {table: _rows(table, published) for table in RAW}


def _rows(table: str, published: Mapping[str, pd.DataFrame]) -> list[dict[str, str]]:
    frame = published[table]
    columns = {}
    for name in RAW[table].columns:
        if name in frame:
            columns[name] = [_as_typed(cell) for cell in frame[name]]
        elif (table, name) in LISTED:
            columns[name] = _lists(frame, published, *LISTED[table, name])
        elif name in PARTIES:
            columns[name] = _parties(frame, published["participants"], name)
        elif name == "credited_to":
            columns[name] = _credits(frame, published["source_credits"])
    return [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]


def _as_typed(cell: object) -> str:
    if pd.isna(cell):
        return ""
    return f"{cell:%Y-%m-%d}" if isinstance(cell, pd.Timestamp) else str(cell)


def _lists(
    frame: pd.DataFrame, published: Mapping[str, pd.DataFrame], table: str, key: str, item: str
) -> list[str]:
    items = published[table].sort_values("position")
    return [";".join(items.loc[items[key] == owner, item]) for owner in frame[key]]


def _parties(events: pd.DataFrame, participants: pd.DataFrame, column: str) -> list[str]:
    is_other = ~participants["role"].isin(["actor", "recipient"])
    taken = participants[is_other if column == "others" else participants["role"] == column.removesuffix("s")]
    named = taken["role"].astype("str") + ":" + taken["actor_id"] if column == "others" else taken["actor_id"]
    taken = taken.assign(named=named).sort_values("position")
    return [";".join(taken.loc[taken["event_id"] == event, "named"]) for event in events["event_id"]]


def _credits(sources: pd.DataFrame, origins: pd.DataFrame) -> list[str]:
    """What a source credits; empty where it stands on its own, `unknown` where nothing is known."""
    credited = origins[origins["is_credited"]].sort_values("position")
    own = set(origins.loc[~origins["is_credited"], "source_id"])
    named = (
        ";".join(credited.loc[credited["source_id"] == source, "origin"]) for source in sources["source_id"]
    )
    return [
        names or ("" if source in own else UNKNOWN)
        for names, source in zip(named, sources["source_id"], strict=True)
    ]
