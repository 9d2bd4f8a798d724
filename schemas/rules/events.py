"""What an event row must be, given its level and type."""

from collections.abc import Iterator

import numpy as np

from ..collection import NONE, Collection
from ..faults import Code, Fault, nearest
from ..vocabularies import EVENT_TYPES
from .declaration import rule

MODES: dict[str, list[str]] = {}
for entry in EVENT_TYPES:
    MODES.setdefault(entry.event_type, []).append(entry.mode)
NEEDS_RECIPIENT = sorted({entry.event_type for entry in EVENT_TYPES if entry.needs_recipient})
DEEPEST = 3


@rule("L101", "event-incomplete", "an event needs {column}", "fill it in; only an episode goes without")
def events_are_typed(collection: Collection, code: Code) -> Iterator[Fault]:
    is_event = collection.among("events", "level", "event")
    for column in ("event_type", "clarity", "actors"):
        yield from collection.faults(code, "events", is_event & ~collection.has("events", column), column)


@rule(
    "L102",
    "episode-typed",
    "an episode holds events and has no {column} of its own",
    "empty the cell, or make the row an event",
)
def episodes_are_not_typed(collection: Collection, code: Code) -> Iterator[Fault]:
    is_episode = collection.among("events", "level", "episode")
    for column in ("event_type", "mode", "clarity", "response_to_event_id"):
        yield from collection.faults(code, "events", is_episode & collection.has("events", column), column)


@rule("L103", "mode-of-another-type", "{event_type} has no such mode", "{remedy}")
def modes_belong_to_their_type(collection: Collection, code: Code) -> Iterator[Fault]:
    moded = collection.has("events", "mode")
    for event_type, modes in MODES.items():
        wrong = collection.among("events", "event_type", event_type) & moded
        for at in np.flatnonzero(wrong & ~collection.among("events", "mode", *modes)):
            known = [mode for mode in modes if mode]
            otherwise = f"it is one of {', '.join(known)}, or empty" if known else "leave the cell empty"
            remedy = nearest(collection.cell("events", "mode", at), known, otherwise)
            yield collection.fault(code, "events", at, "mode", event_type=event_type, remedy=remedy)


@rule(
    "L104",
    "recipient-missing",
    "{event_type} is done to or with somebody, and the row names nobody",
    "name a recipient, or a second actor if the act is joint",
)
def types_that_need_a_recipient_have_one(collection: Collection, code: Code) -> Iterator[Fault]:
    actors = np.bincount(collection.items("events", "actors").at, minlength=collection.size("events"))
    alone = ~collection.has("events", "recipients") & (actors < 2)
    for at in np.flatnonzero(alone & collection.among("events", "event_type", *NEEDS_RECIPIENT)):
        event_type = collection.cell("events", "event_type", at)
        yield collection.fault(code, "events", at, "recipients", event_type=event_type)


@rule(
    "L105",
    "episode-inside-event",
    "an episode cannot be a part of an event",
    "name an episode as its parent, or leave the cell empty",
)
def episodes_lie_in_episodes(collection: Collection, code: Code) -> Iterator[Fault]:
    parent = collection.row("events", "parent_event_id")
    is_event = np.append(collection.among("events", "level", "event"), False)
    wrong = collection.among("events", "level", "episode") & is_event[parent]
    yield from collection.faults(code, "events", wrong, "parent_event_id")


@rule(
    "L106",
    "chain-too-deep",
    "the row is level {depth} of its chain, and {deepest} is the deepest",
    "hang it on a higher row",
)
def chains_are_shallow(collection: Collection, code: Code) -> Iterator[Fault]:
    parent = np.append(collection.row("events", "parent_event_id"), NONE)
    depth = np.ones(collection.size("events"), dtype=int)
    here = parent[:-1]
    for _ in range(DEEPEST):
        depth += here != NONE
        here = parent[here]
    for at in np.flatnonzero(depth > DEEPEST):
        yield collection.fault(code, "events", at, "parent_event_id", depth=depth[at], deepest=DEEPEST)


@rule(
    "L107",
    "outside-parent",
    "the row's days ({days}) leave those of its parent ({parent_days})",
    "correct the days of one of the two, or the parent",
)
def children_lie_in_their_parents_days(collection: Collection, code: Code) -> Iterator[Fault]:
    parent, dated = collection.row("events", "parent_event_id"), collection.has("events", "start")
    child = np.flatnonzero((parent != NONE) & dated)
    child = child[dated[parent[child]]]
    own, above = (collection.days_of_events().take(at) for at in (child, parent[child]))
    for at in child[(own.earliest < above.earliest) | (own.latest > above.latest)]:
        days, parent_days = (_days(collection, row) for row in (at, parent[at]))
        yield collection.fault(code, "events", at, "start", days=days, parent_days=parent_days)


def _days(collection: Collection, at: int) -> str:
    return " to ".join(filter(None, (collection.cell("events", column, at) for column in ("start", "end"))))


@rule(
    "L108",
    "answer-before-question",
    "the row ends before {value}, which it answers, can have begun",
    "correct the days of one of the two, or response_to_event_id",
)
def answers_follow_what_they_answer(collection: Collection, code: Code) -> Iterator[Fault]:
    answered = collection.row("events", "response_to_event_id")
    answer = np.flatnonzero(answered != NONE)
    days = collection.days_of_events()
    early = answer[days.latest[answer] < days.earliest[answered[answer]]]
    yield from collection.faults(code, "events", early, "response_to_event_id")


@rule("L109", "answers-itself", "an event cannot answer itself", "name the event it answers")
def no_event_answers_itself(collection: Collection, code: Code) -> Iterator[Fault]:
    answered = collection.row("events", "response_to_event_id")
    own = answered == np.arange(len(answered))
    yield from collection.faults(code, "events", own, "response_to_event_id")
