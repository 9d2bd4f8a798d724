"""Keys and references: every id is coined once and every mention of it resolves."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..collection import Collection, Position
from ..column_types import CELL
from ..faults import Code, Fault, nearest
from ..positions import NONE, numbered, repeats
from ..raw import KEYS, RAW
from .declaration import rule

LONGEST_CHAIN = 64
MOST_SUGGESTED = 25
TREES = (("actors", "part_of"), ("issues", "parent_issue_id"), ("events", "parent_event_id"))


@rule("K101", "repeated-key", "the key is that of line {first} already", "give the row its own, or delete it")
def keys_are_unique(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, key in KEYS.items():
        if not collection.size(table):
            continue
        firsts = repeats(*(numbered(collection.cells(table, column)) for column in key))
        for at in np.flatnonzero(firsts != np.arange(len(firsts))):
            shown = ", ".join(filter(None, (collection.cell(table, column, at) for column in key)))
            first = collection.line(table, firsts[at])
            yield collection.fault(code, table, at, key[0], value=shown, first=first)


@rule("K102", "dangling-reference", "{column} names nothing in {targets}", "{remedy}")
def references_resolve(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, schema in RAW.items():
        for column, declared in schema.columns.items():
            targets = declared.metadata.get("references", ())
            if targets and collection.size(table):
                yield from _dangling(collection, code, table, column, targets)


def _dangling(
    collection: Collection, code: Code, table: str, column: str, targets: tuple[str, ...]
) -> Iterator[Fault]:
    rows, ids = collection.named(table, column)
    known = pa.chunked_array([collection.keys(target) for target in targets], CELL)
    lost = np.flatnonzero(~pc.is_in(ids, known).to_numpy(zero_copy_only=False))
    values = ids.take(pa.array(lost)).to_pylist()
    names = " or ".join(f"{target}.csv" for target in targets)
    otherwise = f"add its row to {names} first"
    words = known.drop_null().to_pylist()
    # To look for the nearest word takes long; a mistake that has spread shows itself in the first few.
    remedies = {
        value: nearest(value, words, otherwise) for value in list(dict.fromkeys(values))[:MOST_SUGGESTED]
    }
    for at, value in zip(rows[lost], values, strict=True):
        remedy = remedies.get(value, otherwise)
        yield collection.fault(code, table, at, column, value=value, targets=names, remedy=remedy)


@rule("K103", "repeated-item", "{column} lists an item twice", "name it once")
def items_are_listed_once(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, column, _ in _lists():
        items = collection.items(table, column)
        if len(items.at) == collection.has(table, column).sum():
            continue
        firsts = repeats(items.at, numbered(items.item))
        for place in np.flatnonzero(firsts != np.arange(len(firsts))):
            yield collection.fault(code, table, items.at[place], column, value=items.item[place].as_py())


@rule("K104", "too-many-items", "{column} lists {found} items", "keep the {most} that matter most")
def lists_keep_their_length(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, column, metadata in _lists():
        most = metadata.get("most_items")
        if most is None:
            continue
        counts = np.bincount(collection.items(table, column).at, minlength=collection.size(table))
        for at in np.flatnonzero(counts > most):
            yield collection.fault(code, table, at, column, value="", found=counts[at], most=most)


def _lists() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for table, schema in RAW.items():
        for column, declared in schema.columns.items():
            if declared.metadata.get("listed"):
                yield table, column, declared.metadata


@rule("K105", "circular-chain", "{column} leads back to this row: {chain}", "cut the chain where it is wrong")
def chains_end(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, column in TREES:
        parents = collection.row(table, column)
        for at in np.flatnonzero(_far_above(parents) != NONE):
            chain = _chain(at, parents)
            if chain[-1] == at:
                shown = " > ".join(collection.keys(table)[int(link)].as_py() for link in chain)
                yield collection.fault(code, table, at, column, chain=shown)


def _far_above(parents: np.ndarray) -> np.ndarray:
    """The row many steps up from each: none, unless the way leads in a circle, or is longer than any should be."""
    above = np.append(parents, NONE)
    for _ in range(LONGEST_CHAIN.bit_length()):
        above = above[above]
    return above[:-1]


def _chain(at: Position, parents: np.ndarray) -> list[Position]:
    chain = [at]
    while parents[chain[-1]] != NONE:
        above = parents[chain[-1]]
        if above in chain:
            return [*chain, above]
        chain.append(above)
    return [*chain, NONE]


@rule(
    "K106",
    "retired-id-in-use",
    "line {retired} of retired.csv says that this id is retired",
    "coin a new one",
)
def retired_ids_stay_retired(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, (key, *more) in KEYS.items():
        if more or table == "retired":
            continue
        retired = collection.find("retired", collection.cells(table, key))
        for at in np.flatnonzero(retired != NONE):
            line = collection.line("retired", retired[at])
            yield collection.fault(code, table, at, key, retired=line)


@rule("K107", "successor-unknown", "successor_id resolves to no row that is in use", "{remedy}")
def successors_resolve(collection: Collection, code: Code) -> Iterator[Fault]:
    if not collection.has("retired", "successor_id").any():
        return
    tables = [table for table, key in KEYS.items() if len(key) == 1 and table != "retired"]
    live = pa.chunked_array([collection.keys(table) for table in tables], CELL)
    retired = collection.keys("retired")
    live = live.filter(pc.invert(pc.is_in(live, retired)))
    known = pc.is_in(collection.cells("retired", "successor_id"), live).to_numpy(zero_copy_only=False)
    for at in np.flatnonzero(collection.has("retired", "successor_id") & ~known):
        value = collection.cell("retired", "successor_id", at)
        remedy = nearest(
            value, live.drop_null().to_pylist(), "name the id that stands for it now, or leave it empty"
        )
        yield collection.fault(code, "retired", at, "successor_id", remedy=remedy)
