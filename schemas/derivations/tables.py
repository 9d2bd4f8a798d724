"""Every published table, made from the collection: one function a table that needs one."""

from collections.abc import Callable

import numpy as np
import pandas as pd

from ..collection import Collection
from ..published import PUBLISHED
from ..vocabularies import CODES, EVENT_TYPES
from . import principals
from .agreement import agreement, attested, origins, support
from .codebook import codebook
from .scores import scored_events
from .typing import typed


def derive(collection: Collection) -> dict[str, pd.DataFrame]:
    """All published tables, by name, typed and sorted. The collection must be without faults."""
    shared = Shared(collection)
    return {table: typed(table, _MAKERS[table](shared)) for table in PUBLISHED}


class Shared:
    """What several tables are made from, computed once."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self.roots = principals.roots(collection)
        self.agreed = agreement(collection)
        self.support = support(self.agreed)
        self.attested = attested(collection)
        people = principals.acting(collection)
        self.people = people.assign(principal_id=principals.principals(collection, people))

    def with_bounds(self, table: str, *columns: str) -> pd.DataFrame:
        """A raw table with the bounds of its date expressions beside them."""
        frame = self.collection[table].copy(deep=False)
        for column in columns:
            spans = self.collection.spans(table, column)
            frame[f"{column}_earliest"], frame[f"{column}_latest"] = spans["earliest"], spans["latest"]
        return frame

    def with_support(self, frame: pd.DataFrame, key: str) -> pd.DataFrame:
        """A table of records with what its sources amount to."""
        counts = self.support.reindex(frame[key])
        return frame.assign(**{name: counts[name].to_numpy() for name in counts})


def _sources(shared: Shared) -> pd.DataFrame:
    frame = shared.with_bounds("sources", "published_on")
    return frame.assign(retrieved_on=shared.collection.spans("sources", "retrieved_on")["earliest"])


def _actors(shared: Shared) -> pd.DataFrame:
    return shared.with_bounds("actors", "existed_from", "existed_to")


def _actor_names(shared: Shared) -> pd.DataFrame:
    return shared.with_bounds("actor_names", "valid_from", "valid_to")


def _affiliations(shared: Shared) -> pd.DataFrame:
    frame = shared.with_support(shared.with_bounds("affiliations", "start", "end"), "affiliation_id")
    days = shared.attested.reindex(frame["affiliation_id"])
    return frame.assign(
        attested_from=days["earliest"].to_numpy(),
        attested_to=days["latest"].to_numpy(),
        principal_id=frame["organization"].map(shared.roots),
    )


def _place_claims(shared: Shared) -> pd.DataFrame:
    claims = shared.collection.items("places", "claimed_by")
    return pd.DataFrame(
        {
            "place_id": shared.collection["places"]["place_id"].reindex(claims["line"]).array,
            "country": claims["item"],
        }
    )


def _events(shared: Shared) -> pd.DataFrame:
    frame = shared.with_support(shared.with_bounds("events", "start", "end"), "event_id")
    start = shared.collection.spans("events", "start")
    levels = shared.collection.by_key("events")["level"]
    is_component = frame["parent_event_id"].map(levels).eq("event")
    scales = scored_events(shared.collection).set_axis(frame.index)
    scales.loc[is_component, ["score", "goldstein"]] = np.nan
    return frame.assign(
        status_as_of=shared.attested["latest"].reindex(frame["event_id"]).to_numpy(),
        date_precision=start["precision"],
        date_uncertain=start["uncertain"],
        is_component=is_component,
        **{name: scales[name] for name in scales},
    )


def _participants(shared: Shared) -> pd.DataFrame:
    taken = shared.collection.participants
    principal = taken["actor_id"].map(shared.roots)
    people = shared.people[shared.people["table"] == "events"]
    by_deed = people.set_index(["line", "actor_id"])["principal_id"]
    if len(by_deed):
        deeds = pd.MultiIndex.from_frame(taken[["line", "actor_id"]])
        acted_for = by_deed[~by_deed.index.duplicated()].reindex(deeds).array
        principal = pd.Series(acted_for, taken.index, dtype="str").fillna(principal)
    countries = shared.collection.by_key("actors")["country"]
    return taken.assign(principal_id=principal, country=principal.map(countries))


def _event_contexts(shared: Shared) -> pd.DataFrame:
    items = shared.collection.items("events", "contexts")
    events = shared.collection["events"]["event_id"].reindex(items["line"]).array
    return pd.DataFrame({"event_id": events, "context": items["item"]})


def _stances(shared: Shared) -> pd.DataFrame:
    frame = shared.with_support(shared.with_bounds("stances", "held_from", "held_to"), "stance_id")
    people = shared.people[shared.people["table"] == "stances"].set_index("line")["principal_id"]
    principal = people.reindex(frame.index).astype("str").fillna(frame["holder"].map(shared.roots))
    same = [frame["holder"], frame["target"].fillna(""), frame["issue_id"]]
    in_order = frame["held_from_latest"].sort_values(kind="stable")
    replaced = in_order.groupby([key.reindex(in_order.index) for key in same]).shift(-1) - pd.Timedelta(
        days=1
    )
    ends = pd.concat([frame["held_to_latest"], replaced.reindex(frame.index)], axis=1)
    return frame.assign(
        principal_id=principal, effective_from=frame["held_from_latest"], effective_to=ends.min(axis=1)
    )


def _coverage(shared: Shared) -> pd.DataFrame:
    spans = {name: shared.collection.spans("coverage", name)["earliest"] for name in ("start", "end")}
    return shared.collection["coverage"].assign(**spans)


def _coverage_actors(shared: Shared) -> pd.DataFrame:
    items = shared.collection.items("coverage", "actors")
    ids = shared.collection["coverage"]["coverage_id"].reindex(items["line"]).array
    return pd.DataFrame({"coverage_id": ids, "actor_id": items["item"]})


def _agreement(shared: Shared) -> pd.DataFrame:
    return shared.agreed.assign(field=shared.agreed["field"].replace("", None))


def _event_types(_: Shared) -> pd.DataFrame:
    frame = pd.DataFrame(EVENT_TYPES)
    return frame.assign(
        mode=frame["mode"].replace("", None), cameo=[e.cameo[0] if e.cameo else None for e in EVENT_TYPES]
    )


def _event_type_cameo(_: Shared) -> pd.DataFrame:
    rows = [(entry.event_type, entry.mode or None, cameo) for entry in EVENT_TYPES for cameo in entry.cameo]
    return pd.DataFrame(rows, columns=["event_type", "mode", "cameo"])


def _codes(_: Shared) -> pd.DataFrame:
    frames = [pd.DataFrame(codes).assign(list=name) for name, codes in CODES.items()]
    frame = pd.concat(frames, ignore_index=True)
    return frame.assign(not_to_be_confused_with=frame["not_to_be_confused_with"].replace("", None))


def _as_typed_by_curators(table: str) -> Callable[[Shared], pd.DataFrame]:
    return lambda shared: shared.collection[table]


_MAKERS: dict[str, Callable[[Shared], pd.DataFrame]] = {
    **{table: _as_typed_by_curators(table) for table in ("places", "issues", "evidence", "retired")},
    "events": _events,
    "participants": _participants,
    "event_contexts": _event_contexts,
    "stances": _stances,
    "actors": _actors,
    "actor_names": _actor_names,
    "affiliations": _affiliations,
    "place_claims": _place_claims,
    "agreement": _agreement,
    "sources": _sources,
    "source_credits": lambda shared: origins(shared.collection),
    "coverage": _coverage,
    "coverage_actors": _coverage_actors,
    "event_types": _event_types,
    "event_type_cameo": _event_type_cameo,
    "codes": _codes,
    "columns": lambda _: codebook(),
}
