"""Repairs of events: type, parties, parents, days."""

from schemas.vocabularies import CODES, EVENT_TYPES

from .shared import PARTIES, Drawn, Row, days, ids, meet, parties, put_forward, window

TYPES = {(entry.event_type, entry.mode): entry for entry in EVENT_TYPES}
DEEPEST = 3


def settle_events(tables: Drawn) -> None:
    known: dict[str, Row] = {}
    actors = ids(tables, "actors")
    for at, row in enumerate(tables["events"]):
        put_forward(row, "start", "end")
        _name_parties_once(row)
        if row["level"] == "episode":
            row.update(event_type="", mode="", clarity="", response_to_event_id="")
        else:
            row["actors"] = row["actors"] or next((a for a in actors if a not in parties(row)), actors[0])
            _name_parties_once(row)
            _give_type(row, at, actors)
        _hang(row, known)
        known[row["event_id"]] = row
    _let_exist(tables)


def _name_parties_once(row: Row) -> None:
    taken: set[str] = set()
    for column in PARTIES:
        items = [item for item in row[column].split(";") if item and item.rpartition(":")[2] not in taken]
        taken |= {item.rpartition(":")[2] for item in items}
        row[column] = ";".join(items)


def _give_type(row: Row, at: int, actors: list[str]) -> None:
    row["clarity"] = row["clarity"] or "1"
    kinds = [code.code for code in CODES["event_types"]]
    row["event_type"] = row["event_type"] or kinds[at % len(kinds)]
    if (row["event_type"], row["mode"]) not in TYPES:
        modes = [mode for event_type, mode in TYPES if event_type == row["event_type"]]
        row["mode"] = modes[len(row["title"]) % len(modes)]
    needs_other = TYPES[row["event_type"], ""].needs_recipient
    if needs_other and not row["recipients"] and ";" not in row["actors"]:
        row["recipients"] = next((actor for actor in actors if actor not in parties(row)), "")
        if not row["recipients"]:
            row.update(event_type="AGREE", mode="")


def _hang(row: Row, known: dict[str, Row]) -> None:
    """Keep a parent that can be one, and give the child its days; keep an answer that comes after."""
    parent = known.get(row["parent_event_id"])
    if parent and (parent["parent_event_id"] and known[parent["parent_event_id"]]["parent_event_id"]):
        parent = None
    if parent and row["level"] == "episode" and parent["level"] == "event":
        parent = None
    row["parent_event_id"] = parent["event_id"] if parent else ""
    if parent and row["start"] and parent["start"]:
        own, above = window(row), window(parent)
        if own[0] < above[0] or own[1] > above[1]:
            row.update(start=parent["start"], end=parent["end"])
    answered = known.get(row["response_to_event_id"])
    if answered and window(row)[1] < window(answered)[0]:
        row["response_to_event_id"] = ""


def _let_exist(tables: Drawn) -> None:
    """Who takes part in an event on a day without it has unknown days of existence."""
    actors = {row["actor_id"]: row for row in tables["actors"]}
    for event in tables["events"]:
        for actor in map(actors.__getitem__, parties(event)):
            if not meet(window(event), days(actor["existed_from"], actor["existed_to"])):
                actor.update(existed_from="", existed_to="")
