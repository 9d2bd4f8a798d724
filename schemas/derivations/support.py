"""How many sources say something, from how many independent origins, and how far they agree."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..collection import Collection
from ..positions import NONE, distinct, grouped, numbered, pairs, repeats
from .claims import LABEL

UNKNOWN = "unknown"


def supports(collection: Collection) -> tuple[pa.Array, np.ndarray]:
    """The evidence that supports a record as a whole: the record_id and the position of the source."""
    whole = collection.among("evidence", "relation", "supports") & ~collection.has("evidence", "field")
    records = collection.cells("evidence", "record_id").filter(pa.array(whole))
    return records, collection.row("evidence", "source_id")[whole]


class Origins(NamedTuple):
    """Whose reporting each source rests on: the position of the source, the name, whether it is credited.

    `place` is that of the name in the list as typed.
    """

    source: np.ndarray
    origin: pa.Array
    is_credited: np.ndarray
    place: np.ndarray


def origins(collection: Collection) -> Origins:
    """The wires and outlets that a text credits; else its publisher; no row where that is unknown."""
    credited = collection.items("sources", "credited_to")
    own = np.flatnonzero(~collection.has("sources", "credited_to"))
    source = np.concatenate([credited.at, own])
    names = pa.concat_arrays([credited.item, collection.cells("sources", "publisher").take(pa.array(own))])
    known = pc.fill_null(pc.not_equal(names, UNKNOWN), False).to_numpy(zero_copy_only=False)
    is_credited = np.repeat([True, False], [len(credited.at), len(own)])
    place = np.concatenate([credited.place, np.zeros_like(own)])
    return Origins(source[known], names.filter(pa.array(known)), is_credited[known], place[known])


def n_origins(collection: Collection, group: np.ndarray, source: np.ndarray, size: int) -> np.ndarray:
    """Independent known origins of each of `size` groups; `group` and `source` say who speaks in which.

    Sources that share an origin are one, and so are the origins that one source credits.
    """
    known = collection.once(origins)
    said = distinct(group, source)
    at, origin = pairs(said[1], known.source)
    groups, origin = said[0][at], numbered(known.origin)[origin]
    counts = np.bincount(distinct(groups, origin)[0], minlength=size)
    several = np.bincount(at, minlength=len(said[0]))[at] > 1
    doubtful = np.flatnonzero(np.isin(groups, groups[several]))
    credited: dict[int, dict[int, set[int]]] = {}
    for each, which, name in zip(
        *(column[doubtful].tolist() for column in (groups, at, origin)), strict=True
    ):
        credited.setdefault(each, {}).setdefault(which, set()).add(name)
    for each, sources in credited.items():
        counts[each] = _components(sources.values())
    return counts


def _components(credited: Iterable[set[int]]) -> int:
    """How many groups remain when sets that share a member are joined."""
    groups: list[set[int]] = []
    for names in credited:
        apart = [group for group in groups if not group & names]
        groups = [*apart, names.union(*(group for group in groups if group & names))]
    return len(groups)


class Agreement(NamedTuple):
    """One row for each record and column that sources speak of; `field` is null for the record as a whole."""

    record: pa.Array
    field: pa.Array
    n_sources: np.ndarray
    n_origins: np.ndarray
    n_supports: np.ndarray
    n_less_specific: np.ndarray
    n_contradicts: np.ndarray
    agreement: np.ndarray


def agreement(collection: Collection) -> Agreement:
    """How far the sources agree on each column of each record."""
    rows = np.flatnonzero(~collection.among("evidence", "field", LABEL))
    records, fields = (
        collection.cells("evidence", name).take(pa.array(rows)) for name in ("record_id", "field")
    )
    group = grouped(numbered(records), numbered(fields))
    size = int(group.max(initial=NONE)) + 1
    first = pa.array(np.flatnonzero(repeats(group) == np.arange(len(group))))
    source = collection.row("evidence", "source_id")[rows]

    def n_sources(which: np.ndarray) -> np.ndarray:
        return np.bincount(distinct(group[which], source[which])[0], minlength=size)

    relations = ("supports", "less_specific", "contradicts")
    are = {name: collection.among("evidence", "relation", name)[rows] for name in relations}
    counts = {f"n_{name}": n_sources(which) for name, which in are.items()}
    agreeing = ~are["contradicts"]
    known = n_origins(collection, group[agreeing], source[agreeing], size)
    return Agreement(
        records.take(first),
        fields.take(first),
        n_sources(np.ones(len(group), dtype=bool)),
        known,
        **counts,
        agreement=grade(counts["n_contradicts"], known),
    )


def grade(n_contradicts: np.ndarray, known_origins: np.ndarray) -> np.ndarray:
    """The code of the list `agreements`."""
    return np.select(
        [n_contradicts > 0, known_origins > 1, known_origins == 1],
        ["contested", "corroborated", "single_origin"],
        "origin_unknown",
    )


class Support(NamedTuple):
    """What the sources of each row of a table of records amount to; days are NaT where none is known."""

    n_sources: np.ndarray
    n_origins: np.ndarray
    agreement: np.ndarray
    attested_from: np.ndarray
    attested_to: np.ndarray


def support(collection: Collection, table: str) -> Support:
    """The sources of each record as a whole, and how far they agree over all its columns."""
    agreed, size = collection.once(agreement), collection.size(table)
    row = collection.find(table, agreed.record)
    whole = (row != NONE) & pc.is_null(agreed.field).to_numpy(zero_copy_only=False)
    n_sources, known, contradicted = (np.zeros(size, dtype=np.int64) for _ in range(3))
    n_sources[row[whole]], known[row[whole]] = agreed.n_supports[whole], agreed.n_origins[whole]
    np.add.at(contradicted, row[row != NONE], agreed.n_contradicts[row != NONE])
    record, source = collection.once(supports)
    attested = _extremes(collection, collection.find(table, record), source, size)
    return Support(n_sources, known, grade(contradicted, known), *attested)


def _extremes(
    collection: Collection, row: np.ndarray, source: np.ndarray, size: int
) -> tuple[np.ndarray, np.ndarray]:
    published = collection.spans("sources", "published_on")
    mine = row != NONE
    rows, sources = row[mine], source[mine]
    first = extreme(np.minimum, size, rows, published.earliest[sources])
    return first, extreme(np.maximum, size, rows, published.latest[sources])


def extreme(pick: np.ufunc, size: int, row: np.ndarray, days: np.ndarray) -> np.ndarray:
    """The first (np.minimum) or last (np.maximum) known day of each of `size` rows; NaT if none is known."""
    known = ~np.isnat(days)
    none = np.iinfo(np.int64).max if pick is np.minimum else np.iinfo(np.int64).min
    found = np.full(size, none)
    pick.at(found, row[known], days[known].astype("datetime64[s]").view(np.int64))
    return np.where(found == none, np.datetime64("NaT"), found.view("datetime64[s]"))
