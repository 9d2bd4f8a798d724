"""What a curator may want to look at; none of it stops the build."""

from collections.abc import Iterator

import pandas as pd

from ..collection import Collection
from ..faults import WARNING, Code, Fault, fault
from ..raw import KEYS, RAW
from .declaration import rule

TO_BE_USED = ("sources", "actors", "places", "issues")


@rule(
    "U101",
    "unused-row",
    "nothing refers to this row",
    "use it, or delete the row if it was never released",
    WARNING,
)
def rows_are_used(collection: Collection, code: Code) -> Iterator[Fault]:
    for table in TO_BE_USED:
        (key,) = KEYS[table]
        used = pd.concat(
            [
                collection.references(other, column)["item"]
                for other, schema in RAW.items()
                for column, declared in schema.columns.items()
                if table in declared.metadata.get("references", ()) and other != "actor_names"
            ]
        )
        ids = collection[table][key].dropna()
        for line, value in ids[~ids.isin(used)].items():
            yield fault(code, table, line, key, value)


@rule(
    "U102",
    "suspected-duplicate",
    "line {first} has the same parties, type, place and days",
    "merge the two, or say in note what sets them apart",
    WARNING,
)
def acts_are_coded_once(collection: Collection, code: Code) -> Iterator[Fault]:
    events = collection["events"]
    same = ["actors", "recipients", "event_type", "mode", "place_id", "parent_event_id"]
    alike = events[events["level"].eq("event") & events.duplicated(same, keep=False) & events["note"].isna()]
    windows = collection.event_windows.loc[alike.index]
    rows = (
        alike[same]
        .fillna("")
        .join(windows)
        .reset_index(names="line")
        .sort_values([*same, "earliest", "line"])
    )
    # Sorted by first day, a row overlaps an earlier one of its group if it begins before the latest end so far.
    groups = rows.groupby(same, sort=False)
    ends = groups["latest"].cummax().groupby([rows[name] for name in same], sort=False).shift()
    for row, first in zip(
        rows[ends >= rows["earliest"]].itertuples(),
        groups["line"].shift()[ends >= rows["earliest"]],
        strict=True,
    ):
        value = events["event_id"][row.line]
        yield fault(code, "events", row.line, "event_id", value, first=int(first))


@rule(
    "U103",
    "source-silent",
    "the row does not say when the source was read",
    "fill in retrieved_on",
    WARNING,
)
def sources_say_when_they_were_read(collection: Collection, code: Code) -> Iterator[Fault]:
    sources = collection["sources"]
    for line in sources.index[sources["retrieved_on"].isna()]:
        yield fault(code, "sources", line, "retrieved_on")
