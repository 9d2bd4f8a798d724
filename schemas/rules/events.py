"""What an event row must be, given its level and type."""

from collections.abc import Iterator

import pandas as pd

from ..collection import Collection
from ..faults import Code, Fault, fault, nearest
from ..vocabularies import EVENT_TYPES
from .declaration import rule

MODES: dict[str, list[str]] = {}
for entry in EVENT_TYPES:
    MODES.setdefault(entry.event_type, []).append(entry.mode)
NEEDS_RECIPIENT = {entry.event_type for entry in EVENT_TYPES if entry.needs_recipient}
DEEPEST = 3


def _of_level(collection: Collection, level: str) -> pd.DataFrame:
    events = collection["events"]
    return events[events["level"] == level]


@rule("L101", "event-incomplete", "an event needs {column}", "fill it in; only an episode goes without")
def events_are_typed(collection: Collection, code: Code) -> Iterator[Fault]:
    events = _of_level(collection, "event")
    for column in ("event_type", "clarity", "actors"):
        for line in events.index[events[column].isna()]:
            yield fault(code, "events", line, column)


@rule(
    "L102",
    "episode-typed",
    "an episode holds events and has no {column} of its own",
    "empty the cell, or make the row an event",
)
def episodes_are_not_typed(collection: Collection, code: Code) -> Iterator[Fault]:
    episodes = _of_level(collection, "episode")
    for column in ("event_type", "mode", "clarity", "response_to_event_id"):
        for line, value in episodes[column].dropna().items():
            yield fault(code, "events", line, column, value)


@rule("L103", "mode-of-another-type", "{event_type} has no such mode", "{remedy}")
def modes_belong_to_their_type(collection: Collection, code: Code) -> Iterator[Fault]:
    moded = collection["events"].dropna(subset=["event_type", "mode"])[["event_type", "mode"]]
    legal = pd.MultiIndex.from_tuples([(e.event_type, e.mode) for e in EVENT_TYPES])
    for line, event_type, mode in moded[~pd.MultiIndex.from_frame(moded).isin(legal)].itertuples(name=None):
        modes = [known for known in MODES[event_type] if known]
        otherwise = f"it is one of {', '.join(modes)}, or empty" if modes else "leave the cell empty"
        remedy = nearest(mode, modes, otherwise)
        yield fault(code, "events", line, "mode", mode, event_type=event_type, remedy=remedy)


@rule(
    "L104",
    "recipient-missing",
    "{event_type} is done to or with somebody, and the row names nobody",
    "name a recipient, or a second actor if the act is joint",
)
def types_that_need_a_recipient_have_one(collection: Collection, code: Code) -> Iterator[Fault]:
    events = collection["events"]
    alone = events["recipients"].isna() & ~events["actors"].str.contains(";", regex=False).fillna(False)
    for line, event_type in events["event_type"][alone & events["event_type"].isin(NEEDS_RECIPIENT)].items():
        yield fault(code, "events", line, "recipients", event_type=event_type)


def _with_parents(collection: Collection, column: str = "parent_event_id") -> pd.DataFrame:
    events = collection["events"].reset_index(names="line").dropna(subset=[column])
    return events.join(collection.by_key("events"), on=column, rsuffix="_above", how="inner")


@rule(
    "L105",
    "episode-inside-event",
    "an episode cannot be a part of an event",
    "name an episode as its parent, or leave the cell empty",
)
def episodes_lie_in_episodes(collection: Collection, code: Code) -> Iterator[Fault]:
    children = _with_parents(collection)
    wrong = children[(children["level"] == "episode") & (children["level_above"] == "event")]
    for line, value in zip(wrong["line"], wrong["parent_event_id"], strict=True):
        yield fault(code, "events", line, "parent_event_id", value)


@rule(
    "L106",
    "chain-too-deep",
    "the row is level {depth} of its chain, and {deepest} is the deepest",
    "hang it on a higher row",
)
def chains_are_shallow(collection: Collection, code: Code) -> Iterator[Fault]:
    children = _with_parents(collection)
    parents = dict(zip(children["event_id"], children["parent_event_id"], strict=True))
    for line, event_id in zip(children["line"], children["event_id"], strict=True):
        depth, here, seen = 1, event_id, {event_id}
        while (here := parents.get(here)) and here not in seen:
            seen.add(here)
            depth += 1
        if depth > DEEPEST:
            yield fault(
                code, "events", line, "parent_event_id", parents[event_id], depth=depth, deepest=DEEPEST
            )


@rule(
    "L107",
    "outside-parent",
    "the row's days ({days}) leave those of its parent ({parent_days})",
    "correct the days of one of the two, or the parent",
)
def children_lie_in_their_parents_days(collection: Collection, code: Code) -> Iterator[Fault]:
    children = _with_parents(collection)
    windows = collection.event_windows
    own, above = windows.loc[children["line"]], windows.loc[children["line_above"]]
    outside = (own["earliest"].to_numpy() < above["earliest"].to_numpy()) | (
        own["latest"].to_numpy() > above["latest"].to_numpy()
    )
    known = children["start"].notna().to_numpy() & children["start_above"].notna().to_numpy()
    for row in children[outside & known].itertuples():
        days, parent_days = _days(row.start, row.end), _days(row.start_above, row.end_above)
        yield fault(code, "events", row.line, "start", row.start, days=days, parent_days=parent_days)


def _days(start: str, end: str) -> str:
    return start if end != end else f"{start} to {end}"


@rule(
    "L108",
    "answer-before-question",
    "the row ends before {answered}, which it answers, can have begun",
    "correct the days of one of the two, or response_to_event_id",
)
def answers_follow_what_they_answer(collection: Collection, code: Code) -> Iterator[Fault]:
    answers = _with_parents(collection, "response_to_event_id")
    windows = collection.event_windows
    own, above = windows.loc[answers["line"]], windows.loc[answers["line_above"]]
    early = own["latest"].to_numpy() < above["earliest"].to_numpy()
    for row in answers[early].itertuples():
        answered = row.response_to_event_id
        yield fault(code, "events", row.line, "response_to_event_id", answered, answered=answered)


@rule("L109", "answers-itself", "an event cannot answer itself", "name the event it answers")
def no_event_answers_itself(collection: Collection, code: Code) -> Iterator[Fault]:
    events = collection["events"]
    own = events["response_to_event_id"][events["response_to_event_id"] == events["event_id"]]
    for line, value in own.items():
        yield fault(code, "events", line, "response_to_event_id", value)
