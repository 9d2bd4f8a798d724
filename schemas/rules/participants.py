"""Who can act: for whom, since when, and as what."""

from collections.abc import Iterator

import pandas as pd

from ..collection import Collection, overlap
from ..derivations.principals import acting, tenures_of
from ..faults import WARNING, Code, Fault, fault, nearest
from ..vocabularies import CODES
from .declaration import rule

ONE_SEAT = ("head_of_state", "head_of_government", "foreign_minister", "defence_minister", "military_chief")
OTHER_ROLES = [role.code for role in CODES["participant_roles"] if role.code not in ("actor", "recipient")]
STATE_ONLY = ("iso3", "cow_code", "gw_code")


@rule(
    "P101",
    "party-named-twice",
    "the event names it as {first} already",
    "name each party once, where it is most specific",
)
def parties_are_named_once(collection: Collection, code: Code) -> Iterator[Fault]:
    taken = collection.participants
    firsts = taken.drop_duplicates(["line", "actor_id"]).set_index(["line", "actor_id"])["role"]
    again = taken[taken.duplicated(["line", "actor_id"]) & ~taken.duplicated(["line", "actor_id", "column"])]
    for row in again.itertuples():
        first = firsts[row.line, row.actor_id]
        yield fault(code, "events", row.line, row.column, row.actor_id, first=first)


@rule(
    "P102",
    "nobody-acted-for",
    "nobody knows for whom this person acts: no affiliation holds on the day of the row ({day})",
    "add the affiliation to affiliations.csv, or correct the days of one of the two",
)
def people_who_act_have_a_principal(collection: Collection, code: Code) -> Iterator[Fault]:
    deeds = acting(collection)
    terms = tenures_of(collection, deeds)
    covered = deeds.index.isin(terms["deed"])
    for row in deeds[~covered].itertuples():
        yield fault(code, row.table, row.line, row.column, row.actor_id, who=row.actor_id, day=row.day)


@rule(
    "P103",
    "two-principals",
    "this person acts for {principals} on the day of the row",
    "name the office (an actor of kind post) instead, or date the affiliations",
)
def people_act_for_one_principal(collection: Collection, code: Code) -> Iterator[Fault]:
    deeds = acting(collection)
    terms = tenures_of(collection, deeds)
    counts = terms.groupby("deed")["principal_id"].nunique()
    for deed in counts.index[counts > 1]:
        row = deeds.loc[deed]
        principals = " and ".join(sorted(terms.loc[terms["deed"] == deed, "principal_id"].unique()))
        who = row["actor_id"]
        yield fault(code, row["table"], row["line"], row["column"], who, who=who, principals=principals)


@rule(
    "P104",
    "did-not-exist",
    "the actor existed from {existed}, and the event is of {day}",
    "name the actor that existed then, or correct the days",
)
def actors_exist_when_they_act(collection: Collection, code: Code) -> Iterator[Fault]:
    actors = collection["actors"]
    lives = collection.tenures("actors", "existed_from", "existed_to").set_axis(actors["actor_id"])
    lives = lives[~lives.index.duplicated()]
    taken = collection.participants[lambda rows: rows["actor_id"].isin(lives.index)]
    apart = ~overlap(collection.event_windows.loc[taken["line"]], lives.loc[taken["actor_id"]])
    by_key = collection.by_key("actors")
    for row in taken[apart].itertuples():
        first, last = by_key.loc[row.actor_id, ["existed_from", "existed_to"]].fillna("?")
        day = collection["events"]["start"][row.line]
        words = {"who": row.actor_id, "existed": f"{first} to {last}", "day": day}
        yield fault(code, "events", row.line, row.column, row.actor_id, **words)


@rule("P105", "actor-shape", "{what}", "{remedy}")
def actors_have_the_shape_of_their_kind(collection: Collection, code: Code) -> Iterator[Fault]:
    actors = collection["actors"]
    is_state = actors["kind"] == "state"
    other = actors["kind"].notna() & ~is_state
    for column in STATE_ONLY:
        for line, value in actors[column][other].dropna().items():
            what = f"{column} is for states"
            yield fault(
                code,
                "actors",
                line,
                column,
                value,
                what=what,
                remedy="empty the cell; country says whose it is",
            )
    for line in actors.index[is_state & (actors["iso3"].isna() | (actors["country"] != actors["iso3"]))]:
        value = actors["country"][line]
        yield fault(
            code,
            "actors",
            line,
            "country",
            value,
            what="a state's country is its iso3",
            remedy="fill in both",
        )
    part_needed = actors["kind"].isin(["government_body", "post"]) & actors["part_of"].isna()
    for line in actors.index[part_needed]:
        what = f"a {actors['kind'][line]} belongs to a state or body"
        yield fault(code, "actors", line, "part_of", what=what, remedy="name it in part_of")
    for line, value in actors["part_of"][actors["kind"].isin(["person", "state"])].dropna().items():
        what = f"a {actors['kind'][line]} is not a part of another actor"
        remedy = "move it to affiliations.csv, which has days"
        yield fault(code, "actors", line, "part_of", value, what=what, remedy=remedy)


@rule("P106", "repeated-code", "{column} is that of line {first} already", "give each state its own codes")
def state_codes_are_unique(collection: Collection, code: Code) -> Iterator[Fault]:
    for column in (*STATE_ONLY, "wikidata_qid"):
        codes = collection["actors"][column].dropna()
        for line, value in codes[codes.duplicated()].items():
            yield fault(code, "actors", line, column, value, first=codes.index[codes == value][0])


@rule("P107", "affiliation-shape", "{what}", "{remedy}")
def affiliations_join_what_they_can(collection: Collection, code: Code) -> Iterator[Fault]:
    kinds = collection.by_key("actors")["kind"]
    rows = collection["affiliations"]
    member, organization = rows["member"].map(kinds), rows["organization"].map(kinds)
    is_state = rows["role"] == "member_state"
    known = rows["role"].notna()
    tests = (
        ("member", is_state & ~member.isin(["state"]), "a member_state is a state", "correct member or role"),
        ("organization", is_state & ~organization.isin(["igo"]), "states are members of an igo", "correct one of the two"),
        ("member", known & ~is_state & ~member.isin(["person"]), "an office is held by a person", "for a state use the role member_state"),
        ("organization", known & ~is_state & organization.isin(["person", "post"]), "nobody belongs to a person or post", "name the body"),
    )  # fmt: skip
    for column, wrong, what, remedy in tests:
        for line, value in rows[column][wrong & rows[column].isin(kinds.index)].items():
            yield fault(code, "affiliations", line, column, value, what=what, remedy=remedy)


@rule(
    "P108",
    "two-in-one-seat",
    "line {first} has {who} in the same office on the same days",
    "close one term where the other begins",
    WARNING,
)
def offices_have_one_holder(collection: Collection, code: Code) -> Iterator[Fault]:
    rows = collection["affiliations"]
    start, end = collection.spans("affiliations", "start"), collection.spans("affiliations", "end")
    ended = end["earliest"].notna() | (rows["end"] == "..")
    seats = rows[rows["role"].isin(ONE_SEAT) & start["latest"].notna() & ended].reset_index(names="line")
    # Certain days only: from the last day it can have begun to the first it can have ended.
    seats["first"] = start["latest"].reindex(seats["line"]).to_numpy()
    seats["last"] = end["earliest"].reindex(seats["line"]).fillna(pd.Timestamp("2999-12-31")).to_numpy()
    pairs = seats.merge(seats, on=["organization", "role"], suffixes=("", "_other"))
    pairs = pairs[(pairs["line"] > pairs["line_other"]) & (pairs["member"] != pairs["member_other"])]
    both = (pairs["first"] < pairs["last_other"]) & (pairs["first_other"] < pairs["last"])
    for row in pairs[both].itertuples():
        yield fault(
            code, "affiliations", row.line, "member", row.member, first=row.line_other, who=row.member_other
        )


@rule("P109", "unknown-role", "{role} is no role that others can have", "{remedy}")
def others_have_roles(collection: Collection, code: Code) -> Iterator[Fault]:
    items = collection.items("events", "others")
    roles = items["item"].str.partition(":")[0]
    for line, role, value in zip(items["line"], roles, items["item"], strict=True):
        if role not in OTHER_ROLES:
            remedy = nearest(role, OTHER_ROLES, f"it is one of {', '.join(OTHER_ROLES)}")
            yield fault(code, "events", line, "others", value, role=role, remedy=remedy)
