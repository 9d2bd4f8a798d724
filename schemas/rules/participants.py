"""Who can act: for whom, since when, and as what."""

from collections.abc import Iterator

import numpy as np
import pyarrow.compute as pc

from ..collection import END, Collection, Position, Window, window
from ..derivations.participants import COLUMNS, deeds, participants, terms
from ..faults import WARNING, Code, Fault, nearest
from ..positions import NONE, numbered, pairs, repeats
from ..vocabularies import CODES
from .declaration import rule

ONE_SEAT = ("head_of_state", "head_of_government", "foreign_minister", "defence_minister", "military_chief")
OTHER_ROLES = [role.code for role in CODES["participant_roles"] if role.code not in ("actor", "recipient")]


@rule(
    "P101",
    "party-named-twice",
    "the event names it as {first} already",
    "name each party once, where it is most specific",
)
def parties_are_named_once(collection: Collection, code: Code) -> Iterator[Fault]:
    parts = collection.once(participants)
    if not len(parts.event):
        return
    number = numbered(parts.actor_id)
    first, in_list = repeats(parts.event, number), repeats(parts.event, number, numbered(parts.role))
    # An item repeated within its list is K103.
    for at in np.flatnonzero((first != np.arange(len(first))) & (in_list == np.arange(len(first)))):
        words = {"value": parts.actor_id[int(at)].as_py(), "first": parts.role[int(first[at])].as_py()}
        yield collection.fault(code, "events", parts.event[at], COLUMNS[parts.column[at]], **words)


@rule(
    "P102",
    "nobody-acted-for",
    "nobody knows for whom this person acts: no affiliation holds on the day of the row ({day})",
    "add the affiliation to affiliations.csv, or correct the days of one of the two",
)
def people_who_act_have_a_principal(collection: Collection, code: Code) -> Iterator[Fault]:
    covered = np.zeros(len(collection.once(deeds).actor), dtype=bool)
    covered[collection.once(terms).deed] = True
    for deed in np.flatnonzero(~covered):
        yield _fault_of_deed(collection, code, deed)


@rule(
    "P103",
    "two-principals",
    "this person acts for {principals} on the day of the row",
    "name the office (an actor of kind post) instead, or date the affiliations",
)
def people_act_for_one_principal(collection: Collection, code: Code) -> Iterator[Fault]:
    held = collection.once(terms)
    both = np.unique(np.stack([held.deed, held.principal]), axis=1)
    several, counts = np.unique(both[0], return_counts=True)
    for deed in several[counts > 1]:
        names = sorted(collection.keys("actors")[int(at)].as_py() for at in both[1][both[0] == deed])
        yield _fault_of_deed(collection, code, deed, principals=" and ".join(names))


def _fault_of_deed(collection: Collection, code: Code, deed: Position, **words: str) -> Fault:
    done = collection.once(deeds)
    who = collection.keys("actors")[int(done.actor[deed])].as_py()
    table, column, day = (
        ("stances", "holder", "held_from") if done.is_stance[deed] else ("events", "", "start")
    )
    day = collection.cell(table, day, done.row[deed]) or "not known"
    column = column or COLUMNS[done.column[deed]]
    return collection.fault(code, table, done.row[deed], column, value=who, who=who, day=day, **words)


@rule(
    "P104",
    "did-not-exist",
    "the actor existed from {existed}, and the row is of {day}",
    "name the actor that existed then, or correct the days",
)
def actors_exist_when_they_act(collection: Collection, code: Code) -> Iterator[Fault]:
    parts, holder = collection.once(participants), collection.row("stances", "holder")
    taken, held = np.flatnonzero(parts.actor != NONE), np.flatnonzero(holder != NONE)
    since = collection.spans("stances", "held_from")
    acts = collection.days_of_events().take(parts.event[taken])
    views = window(since.earliest, since.latest).take(held)
    for at in taken[_apart(collection, parts.actor[taken], acts)]:
        place = ("events", parts.event[at], COLUMNS[parts.column[at]], "start")
        yield _fault_of_life(collection, code, parts.actor[at], place)
    for at in held[_apart(collection, holder[held], views)]:
        yield _fault_of_life(collection, code, holder[at], ("stances", at, "holder", "held_from"))


def _apart(collection: Collection, actor: np.ndarray, days: Window) -> np.ndarray:
    return ~days.overlaps(collection.tenure("actors", "existed_from", "existed_to").take(actor))


def _fault_of_life(
    collection: Collection, code: Code, actor: Position, place: tuple[str, Position, str, str]
) -> Fault:
    table, at, column, start = place
    limits = (collection.cell("actors", name, actor) for name in ("existed_from", "existed_to"))
    words = {
        "existed": " to ".join(limit or "?" for limit in limits),
        "day": collection.cell(table, start, at),
    }
    return collection.fault(
        code, table, at, column, value=collection.cell("actors", "actor_id", actor), **words
    )


@rule("P105", "actor-shape", "{what}", "{remedy}")
def actors_have_the_shape_of_their_kind(collection: Collection, code: Code) -> Iterator[Fault]:
    def has(column: str) -> np.ndarray:
        return collection.has("actors", column)

    kind, states = collection.has("actors", "kind"), collection.among("actors", "kind", "state")
    same = pc.equal(collection.cells("actors", "country"), collection.cells("actors", "iso3"))
    own_country = pc.fill_null(same, False).to_numpy(zero_copy_only=False)
    part = collection.among("actors", "kind", "government_body", "post")
    whole = collection.among("actors", "kind", "person", "state")
    for column in ("iso3", "cow_code", "gw_code"):
        words = {"what": f"{column} is for states", "remedy": "empty the cell; country says whose it is"}
        yield from collection.faults(code, "actors", kind & ~states & has(column), column, **words)
    words = {"what": "a state's country is its iso3", "remedy": "fill in both"}
    yield from collection.faults(code, "actors", states & ~own_country, "country", **words)
    part_of = (
        (part & ~has("part_of"), "a {kind} belongs to a state or body", "name it in part_of"),
        (
            whole & has("part_of"),
            "a {kind} is not a part of another actor",
            "move it to affiliations.csv, which has days",
        ),
    )
    unfit = np.append(collection.among("actors", "kind", "person", "post", "collective"), False)
    in_unfit = unfit[collection.row("actors", "part_of")] & ~whole
    words = {
        "what": "nobody is a part of a person, a post or a collective",
        "remedy": "name the body or the state",
    }
    yield from collection.faults(code, "actors", in_unfit, "part_of", **words)
    for wrong, what, remedy in part_of:
        for at in np.flatnonzero(wrong):
            words = {"what": what.format(kind=collection.cell("actors", "kind", at)), "remedy": remedy}
            yield collection.fault(code, "actors", at, "part_of", **words)


@rule("P106", "repeated-code", "{column} is that of line {first} already", "give each state its own codes")
def state_codes_are_unique(collection: Collection, code: Code) -> Iterator[Fault]:
    for column in ("iso3", "cow_code", "gw_code", "wikidata_qid"):
        at = np.flatnonzero(collection.has("actors", column))
        if not len(at):
            continue
        first = repeats(numbered(collection.cells("actors", column))[at])
        for again in np.flatnonzero(first != np.arange(len(first))):
            line = collection.line("actors", at[first[again]])
            yield collection.fault(code, "actors", at[again], column, first=line)


@rule("P107", "affiliation-shape", "{what}", "{remedy}")
def affiliations_join_what_they_can(collection: Collection, code: Code) -> Iterator[Fault]:
    def is_kind(column: str, *kinds: str) -> np.ndarray:
        return np.append(collection.among("actors", "kind", *kinds), False)[row(column)]

    def is_known(column: str) -> np.ndarray:
        return np.append(collection.has("actors", "kind"), False)[row(column)]

    def row(column: str) -> np.ndarray:
        return collection.row("affiliations", column)

    membership = collection.among("affiliations", "role", "member_state")
    office = collection.has("affiliations", "role") & ~membership
    tests = (
        (
            "member",
            membership & ~is_kind("member", "state"),
            "a member_state is a state",
            "correct member or role",
        ),
        (
            "organization",
            membership & ~is_kind("organization", "igo"),
            "states are members of an igo",
            "correct one of the two",
        ),
        (
            "member",
            office & ~is_kind("member", "person"),
            "an office is held by a person",
            "for a state use the role member_state",
        ),
        (
            "organization",
            office & is_kind("organization", "person", "post"),
            "nobody belongs to a person or post",
            "name the body",
        ),
    )
    for column, wrong, what, remedy in tests:
        yield from collection.faults(
            code, "affiliations", wrong & is_known(column), column, what=what, remedy=remedy
        )


@rule(
    "P108",
    "two-in-one-seat",
    "line {first} has {who} in the same office on the same days",
    "close one term where the other begins",
    WARNING,
)
def offices_have_one_holder(collection: Collection, code: Code) -> Iterator[Fault]:
    start, end = collection.spans("affiliations", "start"), collection.spans("affiliations", "end")
    lasts = collection.among("affiliations", "end", "..")
    known = collection.among("affiliations", "role", *ONE_SEAT) & ~np.isnat(start.latest)
    seats = np.flatnonzero(known & (lasts | ~np.isnat(end.earliest)))
    # Certain days only: from the last day it can have begun to the first it can have ended.
    first, last = start.latest[seats], np.where(lasts, END, end.earliest)[seats]
    organization = collection.row("affiliations", "organization")[seats]
    seat = organization * len(CODES["roles"]) + numbered(collection.cells("affiliations", "role"))[seats]
    one, other = pairs(seat, seat)
    member = collection.row("affiliations", "member")[seats]
    both = (first[one] < last[other]) & (first[other] < last[one]) & (member[one] != member[other])
    for here, there in zip(seats[one[both]], seats[other[both]], strict=True):
        if there < here:
            who = collection.cell("affiliations", "member", there)
            line = collection.line("affiliations", there)
            yield collection.fault(code, "affiliations", here, "member", first=line, who=who)


@rule("P109", "unknown-role", "{role} is no role that others can have", "{remedy}")
def others_have_roles(collection: Collection, code: Code) -> Iterator[Fault]:
    items = collection.items("events", "others")
    for at, value in zip(items.at, items.item.to_pylist(), strict=True):
        role = value.partition(":")[0]
        if role not in OTHER_ROLES:
            remedy = nearest(role, OTHER_ROLES, f"it is one of {', '.join(OTHER_ROLES)}")
            yield collection.fault(code, "events", at, "others", value=value, role=role, remedy=remedy)
