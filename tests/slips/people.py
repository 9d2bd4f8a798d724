"""Slips in actors and affiliations: who exists, who belongs to whom, and since when."""

import datetime
import itertools
from collections.abc import Iterator

from settling.shared import of_kind

from .declaration import Slip, kind, typed
from .events import DAY, deeds, states
from .sheets import Sheets


def _terms(sheets: Sheets, *, sole: bool) -> Iterator[tuple[int, dict[str, str]]]:
    """The affiliations of people; only those of people who have one, if asked."""
    people = of_kind(sheets.tables, "person")
    for at, row in enumerate(sheets["affiliations"]):
        several = sum(other["member"] == row["member"] for other in sheets["affiliations"]) > 1
        if row["member"] in people and not (sole and several):
            yield at, row


@kind("office begun after the deed", "P102")
def _not_yet(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _terms(sheets, sole=True):
        lasts = sorted({last for _, _, last in deeds(sheets, row["member"]) if last < datetime.date.max})
        for last in lasts:
            places = tuple(place for place, _, end in deeds(sheets, row["member"]) if end <= last)
            cells = {"start": str(last + DAY), "end": ""}
            yield typed(sheets, "affiliations", at, **cells)._replace(places=places)


@kind("office ended before the deed", "P102")
def _no_longer(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _terms(sheets, sole=True):
        firsts = sorted({first for _, first, _ in deeds(sheets, row["member"]) if first > datetime.date.min})
        for first in firsts:
            places = tuple(place for place, begun, _ in deeds(sheets, row["member"]) if begun >= first)
            cells = {"start": "", "end": str(first - DAY)}
            yield typed(sheets, "affiliations", at, **cells)._replace(places=places)


@kind("only affiliation deleted", "P102")
def _unemployed(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _terms(sheets, sole=True):
        places = tuple(place for place, _, _ in deeds(sheets, row["member"]))
        if places:
            yield Slip(f"{row}", lambda n=at: sheets.with_rows("affiliations", n, instead_of=1), places)


@kind("second affiliation to another state", "P103")
def _two_masters(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _terms(sheets, sole=True):
        places = tuple(place for place, _, _ in deeds(sheets, row["member"]))
        for state in states(sheets):
            if places and state != row["organization"] and _part_of(sheets, row["organization"]) != state:
                other = row | {"affiliation_id": "aff-999999", "organization": state}
                spoil = lambda n=at, r=other: sheets.with_rows("affiliations", n + 1, r)  # noqa: E731  bound to this row
                yield Slip(f"{other}", spoil, places)


def _part_of(sheets: Sheets, actor: str) -> str:
    return next(row["part_of"] for row in sheets["actors"] if row["actor_id"] == actor)


@kind("actor that did not exist yet", "P104")
def _unborn(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["actors"]):
        took_part = [deed for deed in deeds(sheets, row["actor_id"]) if deed[0].table == "events"]
        for last in sorted({end for _, _, end in took_part if end < datetime.date.max})[:2]:
            places = tuple(place for place, _, end in took_part if end <= last)
            yield typed(sheets, "actors", at, existed_from=str(last + DAY), existed_to="")._replace(
                places=places
            )


def _actors(sheets: Sheets, *kinds: str) -> Iterator[tuple[int, dict[str, str]]]:
    for at, row in enumerate(sheets["actors"]):
        if row["kind"] in kinds:
            yield at, row


@kind("state code on what is no state", "P105")
def _coded(sheets: Sheets) -> Iterator[Slip]:
    for at, _ in _actors(sheets, "person", "firm", "igo", "collective", "government_body", "post"):
        yield typed(sheets, "actors", at, iso3="FRA")
        yield typed(sheets, "actors", at, cow_code="220")


@kind("state in another country", "P105")
def _abroad(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _actors(sheets, "state"):
        yield typed(sheets, "actors", at, country="FRA")
        yield typed(sheets, "actors", at, country="")
        yield typed(sheets, "actors", at, "country", iso3="FRA" if row["iso3"] != "FRA" else "DEU")


@kind("body or post of nobody", "P105")
def _loose(sheets: Sheets) -> Iterator[Slip]:
    for at, _ in _actors(sheets, "government_body", "post"):
        yield typed(sheets, "actors", at, part_of="")


@kind("person or state as a part", "P105")
def _owned(sheets: Sheets) -> Iterator[Slip]:
    for at, row in _actors(sheets, "person", "state"):
        for state in states(sheets):
            if state != row["actor_id"]:
                yield typed(sheets, "actors", at, part_of=state)


@kind("code of another state", "P106")
def _same_code(sheets: Sheets) -> Iterator[Slip]:
    for (_, one), (at, _) in itertools.pairwise(_actors(sheets, "state")):
        for column in ("iso3", "cow_code", "gw_code"):
            if one[column]:
                yield typed(sheets, "actors", at, **{column: one[column]})


@kind("office made a membership of states", "P107")
def _person_as_state(sheets: Sheets) -> Iterator[Slip]:
    for at, _ in _terms(sheets, sole=False):
        yield typed(sheets, "affiliations", at, "member", "organization", role="member_state")


@kind("membership of states made an office", "P107")
def _state_as_person(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["affiliations"]):
        if row["role"] == "member_state":
            yield typed(sheets, "affiliations", at, "member", role="foreign_minister")


@kind("person who belongs to a person", "P107")
def _to_a_person(sheets: Sheets) -> Iterator[Slip]:
    people = of_kind(sheets.tables, "person", "post")
    for at, row in _terms(sheets, sole=False):
        for other in people[:3]:
            if other != row["member"]:
                yield typed(sheets, "affiliations", at, organization=other)


@kind("source read before it was published", "D105")
def _read_early(sheets: Sheets) -> Iterator[Slip]:
    for at, _, text in sheets.cells("sources", "published_on"):
        if len(text) == 10:
            yield typed(sheets, "sources", at, retrieved_on=str(datetime.date.fromisoformat(text) - DAY))


@kind("day of publication against its basis", "D104")
def _basis(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["sources"]):
        yield typed(sheets, "sources", at, "published_on", published_on="2025-05", published_basis="stated")
        yield typed(sheets, "sources", at, "published_on", published_on="", published_basis="inferred")
        if row["published_on"]:
            yield typed(sheets, "sources", at, "published_on", published_basis="unknown")
