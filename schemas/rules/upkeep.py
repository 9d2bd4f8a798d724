"""What a curator may want to look at; none of it stops the build."""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..collection import END, Collection
from ..column_types import CELL
from ..derivations.claims import claims
from ..faults import WARNING, Code, Fault
from ..positions import numbered, repeats
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
        used = [
            claim.value for claim in collection.once(claims) if table in _targets(claim.table, claim.field)
        ]
        for other, schema in RAW.items():
            columns = [column for column in schema.columns if table in _targets(other, column)]
            used += [collection.named(other, column)[1] for column in columns if other != "actor_names"]
        is_used = pc.is_in(collection.keys(table), pa.chunked_array(used, CELL))
        unused = pc.is_valid(collection.keys(table)).to_numpy(zero_copy_only=False)
        unused &= ~is_used.to_numpy(zero_copy_only=False)
        yield from collection.faults(code, table, unused, KEYS[table][0])


def _targets(table: str, column: str) -> tuple[str, ...]:
    return RAW[table].columns[column].metadata.get("references", ())


@rule(
    "U102",
    "suspected-duplicate",
    "line {first} has the same parties, type, place and days",
    "merge the two, unless they are two acts",
    WARNING,
)
def acts_are_coded_once(collection: Collection, code: Code) -> Iterator[Fault]:
    rows = np.flatnonzero(collection.among("events", "level", "event"))
    if not len(rows):
        return
    parties = (_sets(collection.cells("events", column)) for column in ("actors", "recipients"))
    others = (numbered(collection.cells("events", column)) for column in ("event_type", "place_id"))
    group = repeats(*(numbers[rows] for numbers in (*parties, *others)))
    alike = np.bincount(group, minlength=len(rows))[group] > 1
    rows, group = rows[alike], group[alike]
    days = collection.days_of_events().take(rows)
    order = np.lexsort([rows, days.earliest, group])
    parent = collection.row("events", "parent_event_id")
    reached, before, last = END, -1, -1
    for at in order:
        # Sorted by first day, a row overlaps one before it if it begins before the latest end so far.
        if group[at] == before and days.earliest[at] <= reached and parent[rows[at]] != rows[last]:
            first = collection.line("events", rows[last])
            yield collection.fault(code, "events", rows[at], "event_id", first=first)
        if group[at] != before or days.latest[at] > reached:
            before, reached, last = group[at], days.latest[at], at


def _sets(lists: pa.Array) -> np.ndarray:
    """A number for each distinct set of items, in whatever order they are listed."""
    encoded = lists.dictionary_encode()
    in_order = [";".join(sorted(cell.split(";"))) for cell in encoded.dictionary.to_pylist()]
    return numbered(pa.array(in_order, CELL).take(encoded.indices))


@rule(
    "U103",
    "source-silent",
    "the row does not say when the source was read",
    "fill in retrieved_on",
    WARNING,
)
def sources_say_when_they_were_read(collection: Collection, code: Code) -> Iterator[Fault]:
    yield from collection.faults(code, "sources", ~collection.has("sources", "retrieved_on"), "retrieved_on")
