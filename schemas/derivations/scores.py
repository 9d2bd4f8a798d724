"""What an event's type and mode are worth on the field's scales."""

import pandas as pd

from ..collection import Collection
from ..vocabularies import EVENT_TYPES

SCALES = pd.DataFrame(
    [
        (e.event_type, e.mode, e.quad_class, e.score, e.goldstein, e.cameo[0] if e.cameo else None)
        for e in EVENT_TYPES
    ],
    columns=["event_type", "mode", "quad_class", "score", "goldstein", "cameo"],
).set_index(["event_type", "mode"])


def scored_events(collection: Collection) -> pd.DataFrame:
    """The scales of each event's type and mode, by event_id: quad_class, score, goldstein, cameo.

    A mode without CAMEO code takes that of its type. Episodes have no type and so no scale.
    """
    events = collection["events"].drop_duplicates("event_id")
    pairs = pd.MultiIndex.from_arrays([events["event_type"].fillna(""), events["mode"].fillna("")])
    scales = SCALES.reindex(pairs)
    of_type = SCALES.reindex(pd.MultiIndex.from_arrays([events["event_type"].fillna(""), [""] * len(events)]))
    scales["cameo"] = scales["cameo"].where(scales["cameo"].notna(), of_type["cameo"].array)
    return scales.set_axis(pd.Index(events["event_id"]))
