"""Every published table, made from the collection: one function for each that is more than what was typed."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pyarrow as pa

from ..arrow import as_arrow
from ..collection import NONE, Collection, Items, pairs, repeats
from ..published import PUBLISHED
from ..raw import RAW
from ..vocabularies import CODES, EVENT_TYPES
from .codebook import codebook
from .participants import participants, principals, roots
from .scores import scales
from .support import agreement, extreme, origins, support

Columns = dict[str, Any]


def derive(collection: Collection) -> dict[str, pa.Table]:
    """All published tables, by name, typed and sorted. The collection must be without faults."""
    return {table: as_arrow(table, _MAKERS.get(table, _typed(table))(collection)) for table in PUBLISHED}


def _typed(table: str) -> Callable[[Collection], Columns]:
    """What curators typed, and the bounds of every date expression."""

    def make(collection: Collection) -> Columns:
        columns: Columns = {name: collection.cells(table, name) for name in RAW[table].columns}
        for name in PUBLISHED[table].columns:
            typed, _, side = name.rpartition("_")
            if side in ("earliest", "latest"):
                columns[name] = getattr(collection.spans(table, typed), side)
        return columns

    return make


def _sources(collection: Collection) -> Columns:
    read_on = collection.spans("sources", "retrieved_on").earliest
    return {**_typed("sources")(collection), "retrieved_on": read_on}


def _source_credits(collection: Collection) -> Columns:
    known = collection.once(origins)
    source = _named(collection, "sources", known.source)
    return {
        "source_id": source,
        "origin": known.origin,
        "is_credited": known.is_credited,
        "position": known.place,
    }


def _named(collection: Collection, table: str, at: np.ndarray) -> pa.Array:
    """The ids of the rows at some positions; missing where the position is -1."""
    return collection.keys(table).take(pa.array(at, mask=at == NONE))


def _affiliations(collection: Collection) -> Columns:
    root = np.append(collection.once(roots), NONE)
    principal = root[collection.row("affiliations", "organization")]
    return {
        **_typed("affiliations")(collection),
        **support(collection, "affiliations")._asdict(),
        "principal_id": _named(collection, "actors", principal),
    }


def _listed(table: str, column: str, name: str) -> Callable[[Collection], Columns]:
    """A table of the items of a list column, beside the key of the row that lists them."""

    def make(collection: Collection) -> Columns:
        items: Items = collection.items(table, column)
        key = next(iter(RAW[table].columns))
        return {key: _named(collection, table, items.at), name: items.item, "position": items.place}

    return make


def _events(collection: Collection) -> Columns:
    worth, start = collection.once(scales), collection.spans("events", "start")
    is_event = np.append(collection.among("events", "level", "event"), False)
    is_component = is_event[collection.row("events", "parent_event_id")]
    backing = support(collection, "events")
    return {
        **_typed("events")(collection),
        **backing._asdict(),
        **worth._asdict(),
        "score": np.where(is_component, np.nan, worth.score),
        "goldstein": np.where(is_component, np.nan, worth.goldstein),
        "is_component": is_component,
        "status_as_of": backing.attested_to,
        "date_precision": start.precision,
        "date_uncertain": start.uncertain,
    }


def _participants(collection: Collection) -> Columns:
    parts = collection.once(participants)
    principal, _ = collection.once(principals)
    return {
        "event_id": _named(collection, "events", parts.event),
        "actor_id": parts.actor_id,
        "role": parts.role,
        "position": parts.place,
        "principal_id": _named(collection, "actors", principal),
        "country": collection.cells("actors", "country").take(pa.array(principal, mask=principal == NONE)),
    }


def _stances(collection: Collection) -> Columns:
    _, principal = collection.once(principals)
    since, until = collection.spans("stances", "held_from"), collection.spans("stances", "held_to")
    replaced = _day_before_the_next(collection, since.latest)
    return {
        **_typed("stances")(collection),
        **support(collection, "stances")._asdict(),
        "principal_id": _named(collection, "actors", principal),
        "effective_from": since.latest,
        "effective_to": np.fmin(until.latest, replaced),
    }


def _day_before_the_next(collection: Collection, since: np.ndarray) -> np.ndarray:
    """For each stance, the day before its holder's next one on the same issue and target; NaT if none."""
    group = repeats(*(collection.row("stances", name) for name in ("holder", "target", "issue_id")))
    earlier, later = pairs(group, group)
    after = since[later] > since[earlier]
    eve = since[later[after]] - np.timedelta64(1, "D")
    return extreme(np.minimum, len(since), earlier[after], eve)


def _agreement(collection: Collection) -> Columns:
    agreed = collection.once(agreement)
    return {**agreed._asdict(), "record_id": agreed.record}


def _coverage(collection: Collection) -> Columns:
    days = {name: collection.spans("coverage", name).earliest for name in ("start", "end")}
    return {**_typed("coverage")(collection), **days}


def _event_types(_: Collection) -> Columns:
    columns = {name: [getattr(entry, name) or None for entry in EVENT_TYPES] for name in ("mode",)}
    for name in PUBLISHED["event_types"].columns:
        if name not in ("mode", "cameo"):
            columns[name] = [getattr(entry, name) for entry in EVENT_TYPES]
    return {**columns, "cameo": [entry.cameo[0] if entry.cameo else None for entry in EVENT_TYPES]}


def _event_type_cameo(_: Collection) -> Columns:
    rows = [(entry.event_type, entry.mode or None, cameo) for entry in EVENT_TYPES for cameo in entry.cameo]
    return dict(zip(PUBLISHED["event_type_cameo"].columns, map(list, zip(*rows, strict=True)), strict=True))


def _codes(_: Collection) -> Columns:
    rows = [{"list": name, **code._asdict()} for name, codes in CODES.items() for code in codes]
    return {column: [row[column] or None for row in rows] for column in PUBLISHED["codes"].columns}


_MAKERS: dict[str, Callable[[Collection], Columns]] = {
    "sources": _sources,
    "source_credits": _source_credits,
    "affiliations": _affiliations,
    "place_claims": _listed("places", "claimed_by", "country"),
    "events": _events,
    "participants": _participants,
    "event_contexts": _listed("events", "contexts", "context"),
    "stances": _stances,
    "agreement": _agreement,
    "coverage": _coverage,
    "coverage_actors": _listed("coverage", "actors", "actor_id"),
    "event_types": _event_types,
    "event_type_cameo": _event_type_cameo,
    "codes": _codes,
    "columns": lambda _: codebook(),
}
