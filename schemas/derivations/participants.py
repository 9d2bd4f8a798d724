"""Who took part in what, and for whom.

A body acts for the last link of its `part_of` chain; a person for that of the organization whose
affiliation can hold on the day of the deed; a state, an IGO or a firm for itself.
"""

from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..collection import Collection, Window, window
from ..column_types import CELL
from ..positions import NONE, pairs

LISTS = {"actors": "actor", "recipients": "recipient"}
COLUMNS = np.array(["actors", "recipients", "others"])


class Participants(NamedTuple):
    """One row a part in an event: the positions of event and actor (-1 unknown), and how it was typed."""

    event: np.ndarray
    actor: np.ndarray
    actor_id: pa.Array
    role: pa.Array
    column: np.ndarray  # position in COLUMNS
    place: np.ndarray


def participants(collection: Collection) -> Participants:
    """Every part in an event, in the order actors, recipients, others."""
    lists = [collection.items("events", column) for column in LISTS]
    roles = [
        pa.repeat(pa.scalar(role, CELL), len(items.at))
        for role, items in zip(LISTS.values(), lists, strict=True)
    ]
    others = collection.items("events", "others")
    halves = pc.split_pattern(others.item, ":", max_splits=1)
    ids = [items.item for items in lists] + [pc.list_element(halves, 1) if len(halves) else others.item]
    roles.append(pc.list_element(halves, 0) if len(halves) else others.item)
    actor_id = pa.concat_arrays(ids)
    every = [*lists, others]
    return Participants(
        np.concatenate([items.at for items in every]),
        collection.find("actors", actor_id),
        actor_id,
        pa.concat_arrays(roles),
        np.repeat(np.arange(len(every)), [len(items.at) for items in every]),
        np.concatenate([items.place for items in every]),
    )


def roots(collection: Collection) -> np.ndarray:
    """The position of the actor at the end of each actor's `part_of` chain."""
    parent = np.append(collection.row("actors", "part_of"), NONE)
    root = np.arange(collection.size("actors"))
    for _ in range(len(root)):
        above = parent[root]
        if (above == NONE).all():
            break
        root = np.where(above == NONE, root, above)
    return root


class Deeds(NamedTuple):
    """What people did: parts in events, then stances held; `days` are those on which it can have been."""

    actor: np.ndarray
    is_stance: np.ndarray
    row: np.ndarray  # of the event or the stance
    column: np.ndarray  # of the part: position in COLUMNS
    days: Window


def deeds(collection: Collection) -> Deeds:
    """All deeds of persons."""
    parts, holder = collection.once(participants), collection.row("stances", "holder")
    is_person = np.append(collection.among("actors", "kind", "person"), False)
    acted, held = np.flatnonzero(is_person[parts.actor]), np.flatnonzero(is_person[holder])
    since = collection.spans("stances", "held_from")
    on, from_ = (
        collection.days_of_events().take(parts.event[acted]),
        window(since.earliest, since.latest).take(held),
    )
    return Deeds(
        np.concatenate([parts.actor[acted], holder[held]]),
        np.repeat([False, True], [len(acted), len(held)]),
        np.concatenate([parts.event[acted], held]),
        np.concatenate([parts.column[acted], np.full(len(held), NONE)]),
        Window(np.concatenate([on.earliest, from_.earliest]), np.concatenate([on.latest, from_.latest])),
    )


class Terms(NamedTuple):
    """The affiliations that can hold on the day of each deed, and the position of the principal of each."""

    deed: np.ndarray
    principal: np.ndarray


def terms(collection: Collection) -> Terms:
    """Every affiliation that covers a deed of its member."""
    done = collection.once(deeds)
    deed, term = pairs(done.actor, collection.row("affiliations", "member"))
    tenure = collection.tenure("affiliations", "start", "end")
    holds = done.days.take(deed).overlaps(tenure.take(term))
    deed, organization = deed[holds], collection.row("affiliations", "organization")[term[holds]]
    return Terms(deed, np.append(collection.once(roots), NONE)[organization])


def principals(collection: Collection) -> tuple[np.ndarray, np.ndarray]:
    """The position of the principal of each part in an event, and of each stance's holder."""
    parts, holder = collection.once(participants), collection.row("stances", "holder")
    root = np.append(collection.once(roots), NONE)
    of_part, of_holder = root[parts.actor], root[holder]
    done, held = collection.once(deeds), collection.once(terms)
    principal = np.full(len(done.actor), NONE)
    principal[held.deed] = held.principal
    is_person = np.append(collection.among("actors", "kind", "person"), False)
    of_part[is_person[parts.actor]] = principal[~done.is_stance]
    of_holder[is_person[holder]] = principal[done.is_stance]
    return of_part, of_holder
