"""Keys and references: every id is coined once and every mention of it resolves."""

from collections.abc import Iterator

import pandas as pd

from ..collection import Collection
from ..faults import Code, Fault, fault, nearest
from ..raw import KEYS, RAW
from .declaration import rule

TREES = (("actors", "part_of"), ("issues", "parent_issue_id"), ("events", "parent_event_id"))


@rule("K101", "repeated-key", "the key is that of line {first} already", "give the row its own, or delete it")
def keys_are_unique(collection: Collection, code: Code) -> Iterator[Fault]:
    for table in RAW:
        frame, key = collection[table], list(KEYS[table])
        repeated = frame[frame.duplicated(key)]
        if repeated.empty:
            continue
        firsts = {tuple(row[1:]): row[0] for row in _rows(frame[key].drop_duplicates())}
        for line, *values in _rows(repeated[key]):
            shown = ", ".join(value for value in values if value == value)
            yield fault(code, table, line, key[0], shown, first=firsts[tuple(values)])


def _rows(frame: pd.DataFrame) -> Iterator[tuple]:
    return frame.fillna("").itertuples(name=None)


@rule("K102", "dangling-reference", "{column} names nothing in {targets}", "{remedy}")
def references_resolve(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, schema in RAW.items():
        for column, declared in schema.columns.items():
            targets = declared.metadata.get("references", ())
            if targets:
                yield from _dangling(collection, code, table, column, targets)


def _dangling(
    collection: Collection, code: Code, table: str, column: str, targets: tuple[str, ...]
) -> Iterator[Fault]:
    named = collection.references(table, column)
    known = pd.concat([collection[target][KEYS[target][0]] for target in targets])
    names = " or ".join(f"{target}.csv" for target in targets)
    for line, item in named[~named["item"].isin(known)].itertuples(index=False, name=None):
        remedy = nearest(item, known.dropna(), f"add its row to {names} first")
        yield fault(code, table, line, column, item, targets=names, remedy=remedy)


@rule("K103", "repeated-item", "{column} lists an item twice", "name it once")
def items_are_listed_once(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, column, _ in _lists():
        items = collection.items(table, column)
        for line, item in items[items.duplicated(["line", "item"])][["line", "item"]].itertuples(index=False):
            yield fault(code, table, line, column, item)


@rule("K104", "too-many-items", "{column} lists {found} items", "keep the {most} that matter most")
def lists_keep_their_length(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, column, metadata in _lists():
        most = metadata.get("most_items")
        counts = (
            collection.items(table, column)["line"].value_counts(sort=False) if most else pd.Series(dtype=int)
        )
        for line, found in counts[counts > (most or 0)].items():
            yield fault(code, table, line, column, found=found, most=most)


def _lists() -> Iterator[tuple[str, str, dict]]:
    for table, schema in RAW.items():
        for column, declared in schema.columns.items():
            if declared.metadata.get("listed"):
                yield table, column, declared.metadata


@rule("K105", "circular-chain", "{column} leads back to this row: {chain}", "cut the chain where it is wrong")
def chains_end(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, column in TREES:
        (key,) = KEYS[table]
        parents = (
            collection[table].dropna(subset=[column]).drop_duplicates(key).set_index(key)[column].to_dict()
        )
        for line, start in collection[table].loc[collection[table][column].notna(), key].items():
            chain = _chain(start, parents)
            if chain[-1] == start and len(chain) > 1:
                yield fault(code, table, line, column, parents[start], chain=" > ".join(chain))


def _chain(start: str, parents: dict[str, str]) -> list[str]:
    chain, here = [start], parents.get(start)
    while here is not None and here not in chain:
        chain.append(here)
        here = parents.get(here)
    return [*chain, here] if here is not None else chain


@rule(
    "K106",
    "retired-id-in-use",
    "line {retired} of retired.csv says that this id is retired",
    "coin a new one",
)
def retired_ids_stay_retired(collection: Collection, code: Code) -> Iterator[Fault]:
    retired = collection["retired"].reset_index(names="line").dropna(subset=["retired_id"])
    retired = retired.drop_duplicates("retired_id").set_index("retired_id")
    if retired.empty:
        return
    for table in RAW:
        key, *more = KEYS[table]
        if more or table == "retired":
            continue
        for line, value in collection[table][key].dropna()[lambda ids: ids.isin(retired.index)].items():
            yield fault(code, table, line, key, value, retired=retired["line"][value])


@rule("K107", "successor-unknown", "successor_id resolves to no row that is in use", "{remedy}")
def successors_resolve(collection: Collection, code: Code) -> Iterator[Fault]:
    retired = collection["retired"]
    named = retired["successor_id"].dropna()
    if named.empty:
        return
    live = pd.concat([collection[table][KEYS[table][0]] for table in RAW if len(KEYS[table]) == 1])
    live = live[~live.isin(retired["retired_id"])]
    for line, value in named[~named.isin(live)].items():
        remedy = nearest(value, live.dropna(), "name the id that stands for it now, or leave the cell empty")
        yield fault(code, "retired", line, "successor_id", value, remedy=remedy)
