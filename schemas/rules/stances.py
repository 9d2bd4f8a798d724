"""Who stands where, and how that is known."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from ..collection import Collection
from ..derivations.scores import scored_events
from ..faults import Code, Fault, fault
from .declaration import rule

TARGET = "{target}"


@rule("S101", "target-mismatch", "{what}", "{remedy}")
def targets_fill_propositions(collection: Collection, code: Code) -> Iterator[Fault]:
    stances = collection["stances"]
    propositions = stances["issue_id"].map(collection.by_key("issues")["proposition"])
    asks = propositions.str.contains(TARGET, regex=False)
    for line in stances.index[asks.eq(True) & stances["target"].isna()]:
        what = "the proposition speaks of {target}, and the stance names none"
        yield fault(code, "stances", line, "target", what=what, remedy="name the target")
    for line, value in stances["target"][asks.eq(False)].dropna().items():
        what = "the proposition has no {target} for this target to fill"
        remedy = "empty the cell, or choose the issue that has one"
        yield fault(code, "stances", line, "target", value, what=what, remedy=remedy)


@rule("S102", "own-target", "the holder is its own target", "name whom the stance is towards")
def no_holder_is_its_own_target(collection: Collection, code: Code) -> Iterator[Fault]:
    stances = collection["stances"]
    for line, value in stances["target"][stances["target"] == stances["holder"]].items():
        yield fault(code, "stances", line, "target", value)


@rule(
    "S103",
    "act-missing",
    "a stance with the basis {basis} is known from an act",
    "name the act in event_id, or correct the basis",
)
def shown_stances_name_their_act(collection: Collection, code: Code) -> Iterator[Fault]:
    stances = collection["stances"]
    lacking = stances["basis"].isin(["enacted", "anticipated"]) & stances["event_id"].isna()
    for line, basis in stances["basis"][lacking].items():
        yield fault(code, "stances", line, "event_id", basis=basis)


def _enacted(collection: Collection) -> pd.DataFrame:
    stances = collection["stances"].reset_index(names="line")
    return stances[(stances["basis"] == "enacted") & stances["event_id"].notna()]


@rule(
    "S104",
    "not-an-actor",
    "the holder enacts this stance by {event}, and is no actor in it",
    "name the holder as an actor of the event, or correct the basis",
)
def enactors_act(collection: Collection, code: Code) -> Iterator[Fault]:
    enacted = _enacted(collection)
    taken = collection.participants[lambda rows: rows["role"] == "actor"]
    pairs = pd.MultiIndex.from_frame(taken[["event_id", "actor_id"]])
    acted = pd.MultiIndex.from_frame(enacted[["event_id", "holder"]]).isin(pairs)
    for row in enacted[~acted & enacted["event_id"].isin(collection["events"]["event_id"])].itertuples():
        yield fault(code, "stances", row.line, "holder", row.holder, holder=row.holder, event=row.event_id)


@rule(
    "S105",
    "sign-of-the-act",
    "the stance has another sign than the act that shows it, which has {event_score} towards the same target",
    "word the proposition in the target's favour, and give the stance the sign of the act",
)
def enacted_stances_have_the_sign_of_their_act(collection: Collection, code: Code) -> Iterator[Fault]:
    enacted = _enacted(collection)
    taken = collection.participants[lambda rows: rows["role"] == "recipient"]
    received = pd.MultiIndex.from_frame(taken[["event_id", "actor_id"]])
    towards = enacted[pd.MultiIndex.from_frame(enacted[["event_id", "target"]]).isin(received)]
    scores = scored_events(collection)["score"]
    event_scores = towards["event_id"].map(scores)
    own = pd.to_numeric(towards["score"], errors="coerce")
    differs = (np.sign(event_scores) != np.sign(own)) & event_scores.notna() & own.notna()
    for row in towards.assign(event_score=event_scores)[differs].itertuples():
        yield fault(
            code, "stances", row.line, "score", row.score, score=row.score, event_score=row.event_score
        )


@rule(
    "S106",
    "stance-twice",
    "line {first} has this holder's stance on this issue from the same day",
    "merge the two rows, or correct a day",
)
def stances_are_taken_once(collection: Collection, code: Code) -> Iterator[Fault]:
    key = ["holder", "target", "issue_id", "held_from"]
    stances = collection["stances"].dropna(subset=["holder", "issue_id", "held_from"])
    twice = stances[stances.duplicated(key)]
    for line, row in twice.iterrows():
        same = (stances[key].fillna("") == row[key].fillna("")).all(axis=1)
        yield fault(code, "stances", line, "held_from", row["held_from"], first=stances.index[same][0])
