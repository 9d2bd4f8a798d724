"""Slips in events: type, mode, parties, days, parents; and in places."""

import datetime
from collections.abc import Iterator

from settling.shared import days, ids, parties, window

from schemas.vocabularies import EVENT_TYPES

from .declaration import Place, Slip, kind, typed
from .sheets import Sheets

DAY = datetime.timedelta(days=1)
MODES = {entry.mode: entry.event_type for entry in EVENT_TYPES if entry.mode}
NEEDY = {entry.event_type for entry in EVENT_TYPES if entry.needs_recipient}


def _events(sheets: Sheets, **wanted: str) -> Iterator[tuple[int, dict[str, str]]]:
    for at, row in enumerate(sheets["events"]):
        if all(row[column] == value for column, value in wanted.items()):
            yield at, row


def _parents(sheets: Sheets) -> Iterator[tuple[int, dict[str, str], dict[str, str]]]:
    by_id = {row["event_id"]: row for row in sheets["events"]}
    for at, row in enumerate(sheets["events"]):
        if row["parent_event_id"]:
            yield at, row, by_id[row["parent_event_id"]]


@kind("event without type, clarity or actors", "L101")
def _incomplete(sheets: Sheets) -> Iterator[Slip]:
    for at, _ in _events(sheets, level="event"):
        for column in ("event_type", "clarity", "actors"):
            yield typed(sheets, "events", at, **{column: ""})


@kind("event made an episode", "L102")
def _event_as_episode(sheets: Sheets) -> Iterator[Slip]:
    for at, _ in _events(sheets, level="event"):
        yield typed(sheets, "events", at, "event_type", "clarity", level="episode")


@kind("episode made an event", "L101")
def _episode_as_event(sheets: Sheets) -> Iterator[Slip]:
    for at, _ in _events(sheets, level="episode"):
        yield typed(sheets, "events", at, "event_type", "clarity", level="event")


@kind("mode of another type", "L103")
def _foreign_mode(sheets: Sheets) -> Iterator[Slip]:
    own = {(entry.event_type, entry.mode) for entry in EVENT_TYPES}
    for at, row in _events(sheets, level="event"):
        for mode in MODES:
            if (row["event_type"], mode) not in own:
                yield typed(sheets, "events", at, mode=mode)


@kind("recipient removed where one is needed", "L104")
def _alone(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _events(sheets):
        if row["event_type"] in NEEDY and ";" not in row["actors"]:
            yield typed(sheets, "events", at, recipients="")


@kind("type that needs a recipient, and none", "L104")
def _needy(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _events(sheets, level="event", recipients=""):
        if ";" not in row["actors"] and row["event_type"] not in NEEDY:
            for event_type in sorted(NEEDY):
                yield typed(sheets, "events", at, "recipients", event_type=event_type, mode="")


@kind("episode below an event", "L105")
def _inside_out(sheets: Sheets) -> Iterator[Slip]:
    acts = [row["event_id"] for _, row in _events(sheets, level="event", parent_event_id="")]
    for at, _ in _events(sheets, level="episode", parent_event_id=""):
        for act in acts[:3]:
            yield typed(sheets, "events", at, parent_event_id=act)


@kind("chain of four", "L106")
def _deep(sheets: Sheets) -> Iterator[Slip]:
    deepest = [row["event_id"] for _, row, above in _parents(sheets) if above["parent_event_id"]]
    above_others = {row["parent_event_id"] for _, row in _events(sheets)}
    for at, row in _events(sheets, level="event", parent_event_id=""):
        if row["event_id"] not in above_others:
            for parent in deepest[:3]:
                yield typed(sheets, "events", at, parent_event_id=parent)


@kind("child before its parent", "L107")
def _before_parent(sheets: Sheets) -> Iterator[Slip]:
    for at, row, above in _parents(sheets):
        first = window(above)[0]
        if row["start"] and above["start"] and first > datetime.date.min:
            yield typed(sheets, "events", at, start=str(first - DAY))


@kind("child after its parent", "L107")
def _after_parent(sheets: Sheets) -> Iterator[Slip]:
    for at, row, above in _parents(sheets):
        last = window(above)[1]
        if row["start"] and above["start"] and last < datetime.date.max:
            yield typed(sheets, "events", at, "start", start=str(last + DAY), end="")


@kind("answer before what it answers", "L108")
def _early_answer(sheets: Sheets) -> Iterator[Slip]:
    by_id = {row["event_id"]: row for _, row in _events(sheets)}
    for at, row in _events(sheets):
        answered = by_id.get(row["response_to_event_id"])
        if answered and window(answered)[0] > datetime.date.min:
            day = str(window(answered)[0] - DAY)
            yield typed(sheets, "events", at, "response_to_event_id", start=day, end="")


@kind("answer to itself", "L109")
def _own_answer(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _events(sheets, level="event"):
        yield typed(sheets, "events", at, response_to_event_id=row["event_id"])


@kind("end before start", "D101")
def _backwards(sheets: Sheets) -> Iterator[Slip]:
    periods = {
        "events": ("start", "end"),
        "stances": ("held_from", "held_to"),
        "affiliations": ("start", "end"),
    }
    for table, (start, end) in periods.items():
        for at, _, text in sheets.cells(table, start):
            earliest = days(text, "")[0]
            if earliest > datetime.date.min:
                yield typed(sheets, table, at, **{end: str(earliest - DAY)})


@kind("event after its newest source", "D102")
def _foretold(sheets: Sheets) -> Iterator[Slip]:
    published = {row["source_id"]: days("", row["published_on"])[1] for row in sheets["sources"]}
    for at, row in _events(sheets):
        newest = max(
            published[claim["source_id"]]
            for claim in sheets["evidence"]
            if (claim["record_id"], claim["field"], claim["relation"]) == (row["event_id"], "", "supports")
        )
        if row["status"] in ("occurred", "disputed") and newest < datetime.date.max:
            yield typed(sheets, "events", at, "start", start=str(newest + DAY), end="")
            yield typed(sheets, "events", at, "start", start=f"{newest.year + 1}", end="")


@kind("disputed without a denial", "E109")
def _one_sided(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _events(sheets):
        if row["status"] != "disputed":
            yield typed(sheets, "events", at, status="disputed")


@kind("party named twice", "P101")
def _twice(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _events(sheets):
        for actor in row["actors"].split(";") if row["actors"] else ():
            yield typed(sheets, "events", at, recipients=";".join(filter(None, [row["recipients"], actor])))
            yield typed(sheets, "events", at, others=";".join(filter(None, [row["others"], f"host:{actor}"])))


@kind("party in two roles of the same column", "P101", "K103")
def _two_roles(sheets: Sheets) -> Iterator[Slip]:
    for at, _, text in sheets.cells("events", "others"):
        for item in text.split(";"):
            yield typed(sheets, "events", at, others=f"{text};mediator:{item.partition(':')[2]}")


@kind("role typo in others", "P109")
def _role_typo(sheets: Sheets) -> Iterator[Slip]:
    for at, _, text in sheets.cells("events", "others"):
        for typo in ("forums", "receiving_offical", "actor", "recipient"):
            yield typed(sheets, "events", at, others=f"{typo}:{text.partition(':')[2]}")


@kind("disputed place with a country", "N101")
def _disputed(sheets: Sheets) -> Iterator[Slip]:
    for at, _, _ in sheets.cells("places", "country"):
        cells = {"dispute_status": "disputed", "administered_by": "TUR", "claimed_by": "TUR;PAK"}
        yield typed(sheets, "places", at, "country", **cells)


@kind("disputed place without claimants", "N101")
def _unclaimed(sheets: Sheets) -> Iterator[Slip]:
    for at in range(len(sheets["places"])):
        cells = {"dispute_status": "disputed", "country": "", "administered_by": "", "claimed_by": ""}
        yield typed(sheets, "places", at, "administered_by", "claimed_by", **cells)


@kind("place without a country", "N101")
def _stateless(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["places"]):
        if row["country"] and row["kind"] != "sea":
            yield typed(sheets, "places", at, country="")


@kind("claimant of a place nobody disputes", "N101")
def _claimed(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["places"]):
        if row["dispute_status"] == "none":
            yield typed(sheets, "places", at, claimed_by="PAK")
            yield typed(sheets, "places", at, administered_by="PAK")


def deeds(sheets: Sheets, actor: str) -> Iterator[tuple[Place, datetime.date, datetime.date]]:
    """Where an actor takes part in an event or holds a stance, and between which days."""
    for at, row in _events(sheets):
        for column in ("actors", "recipients", "others"):
            if actor in parties({"actors": "", "recipients": "", "others": "", column: row[column]}):
                yield Place("events", at + 2, column), *window(row)
    for at, row in enumerate(sheets["stances"]):
        if row["holder"] == actor:
            yield Place("stances", at + 2, "holder"), *days(row["held_from"], row["held_from"])


def states(sheets: Sheets) -> list[str]:
    """The actors that are states."""
    return [actor for actor in ids(sheets.tables, "actors") if _is_state(sheets, actor)]


def _is_state(sheets: Sheets, actor: str) -> bool:
    return any(row["actor_id"] == actor and row["kind"] == "state" for row in sheets["actors"])
