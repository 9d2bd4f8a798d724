"""Slips in stances: targets, acts, signs."""

from collections.abc import Iterator

from .declaration import Slip, kind, typed
from .sheets import Sheets


def _stances(sheets: Sheets, *bases: str) -> Iterator[tuple[int, dict[str, str]]]:
    for at, row in enumerate(sheets["stances"]):
        if not bases or row["basis"] in bases:
            yield at, row


@kind("target removed", "S101")
def _no_target(sheets: Sheets) -> Iterator[Slip]:
    for at, _, _ in sheets.cells("stances", "target"):
        yield typed(sheets, "stances", at, target="")


@kind("target that the proposition lacks", "S101")
def _needless_target(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _stances(sheets):
        if not row["target"]:
            for actor in sheets["actors"][:3]:
                yield typed(sheets, "stances", at, target=actor["actor_id"])


@kind("proposition that loses its target", "S101")
def _targetless(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["issues"]):
        text = row["proposition"].replace("{target}", "Pakistan")
        stances = [n for n, stance in _stances(sheets) if stance["issue_id"] == row["issue_id"]]
        if text != row["proposition"] and stances:
            slip = typed(sheets, "issues", at, proposition=text)
            yield slip._replace(
                places=tuple(typed(sheets, "stances", n, "target").places[0] for n in stances)
            )


@kind("holder as its own target", "S102")
def _own_target(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _stances(sheets):
        if row["target"]:
            yield typed(sheets, "stances", at, target=row["holder"])


@kind("act removed from an enacted or anticipated stance", "S103")
def _no_act(sheets: Sheets) -> Iterator[Slip]:
    for at, _ in _stances(sheets, "enacted", "anticipated"):
        yield typed(sheets, "stances", at, event_id="")


@kind("reported stance without act called enacted", "S103")
def _enacted_by_nothing(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _stances(sheets, "reported", "stated"):
        if not row["event_id"]:
            yield typed(sheets, "stances", at, "event_id", basis="enacted")


@kind("stance enacted by somebody else's act", "S104")
def _not_an_actor(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _stances(sheets, "enacted"):
        for event in sheets["events"]:
            if row["holder"] not in event["actors"].split(";"):
                yield typed(sheets, "stances", at, "holder", event_id=event["event_id"])


@kind("sign of an enacted stance turned", "S105")
def _turned(sheets: Sheets) -> Iterator[Slip]:
    events = {row["event_id"]: row for row in sheets["events"]}
    for at, row in _stances(sheets, "enacted"):
        event = events[row["event_id"]]
        if row["target"] in event["recipients"].split(";") and row["score"] != "0":
            yield typed(sheets, "stances", at, score=str(-int(row["score"])))


@kind("stance twice", "S106")
def _again(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _stances(sheets):
        if row["held_from"]:
            copy = row | {"stance_id": "stn-999999"}
            place = typed(sheets, "stances", at + 1, "held_from").places
            yield Slip(f"{copy}", lambda n=at, r=copy: sheets.with_rows("stances", n + 1, r), place)
