"""Who stands where, and how that is known."""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..collection import Collection
from ..derivations.participants import participants
from ..derivations.scores import scales
from ..faults import Code, Fault
from ..positions import NONE, numbered, repeats
from .declaration import rule

TARGET = "{target}"


@rule("S101", "target-mismatch", "{what}", "{remedy}")
def targets_fill_propositions(collection: Collection, code: Code) -> Iterator[Fault]:
    asks = pc.match_substring(collection.cells("issues", "proposition"), TARGET)
    issue = collection.row("stances", "issue_id")
    asked = np.append(pc.fill_null(asks, False).to_numpy(zero_copy_only=False), False)[issue]
    has = collection.has("stances", "target")
    words = {
        "what": "the proposition speaks of {target}, and the stance names none",
        "remedy": "name the target",
    }
    yield from collection.faults(code, "stances", asked & ~has, "target", **words)
    words = {
        "what": "the proposition has no {target} for this target to fill",
        "remedy": "empty the cell, or choose the issue that has one",
    }
    yield from collection.faults(code, "stances", ~asked & has & (issue != NONE), "target", **words)


@rule("S102", "own-target", "the holder is its own target", "name whom the stance is towards")
def no_holder_is_its_own_target(collection: Collection, code: Code) -> Iterator[Fault]:
    same = pc.equal(collection.cells("stances", "holder"), collection.cells("stances", "target"))
    own = pc.fill_null(same, False).to_numpy(zero_copy_only=False)
    yield from collection.faults(code, "stances", own, "target")


@rule(
    "S103",
    "act-missing",
    "a stance with the basis {basis} is known from an act",
    "name the act in event_id, or correct the basis",
)
def shown_stances_name_their_act(collection: Collection, code: Code) -> Iterator[Fault]:
    shown = collection.among("stances", "basis", "enacted", "anticipated")
    for at in np.flatnonzero(shown & ~collection.has("stances", "event_id")):
        yield collection.fault(code, "stances", at, "event_id", basis=collection.cell("stances", "basis", at))


def _takes_part(collection: Collection, at: np.ndarray, column: str, role: str) -> np.ndarray:
    """Whether the actor in a column of each stance has that role in its event."""
    parts = collection.once(participants)
    width = collection.size("actors") + 1
    in_role = pc.equal(parts.role, role).to_numpy(zero_copy_only=False) & (parts.actor != NONE)
    known = parts.event[in_role] * width + parts.actor[in_role]
    event, actor = collection.row("stances", "event_id")[at], collection.row("stances", column)[at]
    return np.isin(event * width + actor, known) & (actor != NONE)


def _enacted(collection: Collection) -> np.ndarray:
    enacted = collection.among("stances", "basis", "enacted")
    return np.flatnonzero(enacted & (collection.row("stances", "event_id") != NONE))


@rule(
    "S104",
    "not-an-actor",
    "the holder enacts this stance by {event}, and is no actor in it",
    "name the holder as an actor of the event, or correct the basis",
)
def enactors_act(collection: Collection, code: Code) -> Iterator[Fault]:
    at = _enacted(collection)
    for row in at[~_takes_part(collection, at, "holder", "actor")]:
        yield collection.fault(
            code, "stances", row, "holder", event=collection.cell("stances", "event_id", row)
        )


@rule(
    "S105",
    "sign-of-the-act",
    "the stance has another sign than the act that shows it, which has {event_score} towards the same target",
    "word the proposition in the target's favour, and give the stance the sign of the act",
)
def enacted_stances_have_the_sign_of_their_act(collection: Collection, code: Code) -> Iterator[Fault]:
    at = _enacted(collection)
    at = at[_takes_part(collection, at, "target", "recipient") & collection.has("stances", "score")[at]]
    act = collection.once(scales).score[collection.row("stances", "event_id")[at]]
    own = pc.cast(collection.cells("stances", "score").take(pa.array(at)), pa.float64()).to_numpy()
    differs = (np.sign(act) != np.sign(own)) & ~np.isnan(act)
    for row, score in zip(at[differs], act[differs], strict=True):
        yield collection.fault(code, "stances", row, "score", event_score=score)


@rule(
    "S106",
    "stance-twice",
    "line {first} has this holder's stance on this issue from the same day",
    "merge the two rows, or correct a day",
)
def stances_are_taken_once(collection: Collection, code: Code) -> Iterator[Fault]:
    dated = np.flatnonzero(collection.has("stances", "held_from"))
    if not len(dated):
        return
    key = [
        numbered(collection.cells("stances", name))[dated]
        for name in ("holder", "target", "issue_id", "held_from")
    ]
    first = repeats(*key)
    for again in np.flatnonzero(first != np.arange(len(first))):
        line = collection.line("stances", dated[first[again]])
        yield collection.fault(code, "stances", dated[again], "held_from", first=line)


@rule(
    "S107",
    "act-is-episode",
    "an episode shows nothing by itself",
    "name the act within it that shows the stance",
)
def stances_are_shown_by_acts(collection: Collection, code: Code) -> Iterator[Fault]:
    is_episode = np.append(collection.among("events", "level", "episode"), False)
    shown = collection.among("stances", "basis", "enacted")
    yield from collection.faults(
        code, "stances", shown & is_episode[collection.row("stances", "event_id")], "event_id"
    )
