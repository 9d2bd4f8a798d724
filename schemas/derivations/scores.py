"""What an event's type and mode are worth on the field's scales."""

from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..collection import Collection
from ..column_types import CELL
from ..vocabularies import EVENT_TYPES

PAIRS = pa.array([f"{entry.event_type}/{entry.mode}" for entry in EVENT_TYPES], CELL)
FIRST_CAMEO = {(entry.event_type, entry.mode): entry.cameo[0] for entry in EVENT_TYPES if entry.cameo}


class Scales(NamedTuple):
    """By row of the events; NaN and null for episodes, which have no type."""

    quad_class: pa.Array
    score: np.ndarray
    goldstein: np.ndarray
    cameo: pa.Array


def scales(collection: Collection) -> Scales:
    """The scales of each event's type and mode; a mode without CAMEO code takes that of its type."""
    mode = pc.fill_null(collection.cells("events", "mode"), "")
    pair = pc.binary_join_element_wise(collection.cells("events", "event_type"), mode, pa.scalar("/", CELL))
    entry = pc.index_in(pair, value_set=PAIRS, skip_nulls=True)
    cameo = [FIRST_CAMEO.get((e.event_type, e.mode)) or FIRST_CAMEO[e.event_type, ""] for e in EVENT_TYPES]

    def scale(values: list[Any]) -> pa.Array:
        return pa.array(values).take(entry)

    return Scales(
        scale([e.quad_class for e in EVENT_TYPES]),
        scale([float(e.score) for e in EVENT_TYPES]).to_numpy(zero_copy_only=False),
        scale([float(e.goldstein) for e in EVENT_TYPES]).to_numpy(zero_copy_only=False),
        scale(cameo),
    )
