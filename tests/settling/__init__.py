"""Drawn rows made into a valid collection, without drawing again: what must hold between cells is made to hold.

Each repair is the smallest that leaves the row interesting: an end before its start changes places with it, a
child outside its parent's days takes these over, an actor nobody employs gets an affiliation.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from schemas import RAW
from schemas.raw import KEYS

from .actors import settle_actors, settle_affiliations, settle_names, settle_places, settle_sources
from .events import settle_events
from .evidence import CITABLE, settle_evidence
from .shared import Drawn, Row, Tables, ids, put_forward
from .stances import settle_stances

__all__ = ["CITABLE", "Tables", "settled"]


def settled(drawn: Drawn) -> Tables:
    """The collection that the drawn rows suggest: valid, and the same for the same rows."""
    tables: Drawn = {}
    for table in RAW:
        tables[table] = list(_pointed(table, _first_of_each(drawn[table], KEYS[table]), tables))
        if table in SETTLERS:
            SETTLERS[table](tables)
        tables[table] = _first_of_each(tables[table], KEYS[table])
    return tables


def _first_of_each(rows: Iterable[Row], key: Iterable[str]) -> list[Row]:
    firsts: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        firsts.setdefault(tuple(row[name] for name in key), dict(row))
    return list(firsts.values())


def _pointed(table: str, rows: list[Row], tables: Drawn) -> Iterator[Row]:
    """The rows with numbers turned into ids; a reference to its own table finds earlier rows only."""
    columns = {
        name: column for name, column in RAW[table].columns.items() if column.metadata.get("references")
    }
    earlier: list[str] = []
    for row in rows:
        for name, column in columns.items():
            targets = column.metadata["references"]
            row[name] = _named(row[name], earlier if table in targets else ids(tables, *targets))
        if all(row[name] or column.nullable for name, column in columns.items()):
            earlier.append(row[KEYS[table][0]])
            yield row


def _named(drawn: Any, known: list[str]) -> str:
    """A number, numbers, or roles with numbers, as the cell that names known rows."""
    if drawn == "" or not known:
        return ""
    if isinstance(drawn, int):
        return known[drawn % len(known)]
    pairs = [item if isinstance(item, tuple) else ("", item) for item in drawn]
    once = {known[number % len(known)]: role for role, number in pairs}
    return ";".join(f"{role}:{actor}" if role else actor for actor, role in once.items())


def _settle_coverage(tables: Drawn) -> None:
    for row in tables["coverage"]:
        row["scope"] = row["scope"] if ";" in row["actors"] else "actors"
        put_forward(row, "start", "end")


def _settle_retired(tables: Drawn) -> None:
    live = ids(tables, *(table for table, key in KEYS.items() if len(key) == 1 and table != "retired"))
    tables["retired"] = [row for row in tables["retired"] if row["retired_id"] not in live]
    for at, row in enumerate(tables["retired"]):
        row["successor_id"] = live[at % len(live)] if row["successor_id"] else ""


SETTLERS: dict[str, Callable[[Drawn], None]] = {
    "sources": settle_sources,
    "actors": settle_actors,
    "actor_names": settle_names,
    "affiliations": settle_affiliations,
    "places": settle_places,
    "events": settle_events,
    "stances": settle_stances,
    "evidence": settle_evidence,
    "coverage": _settle_coverage,
    "retired": _settle_retired,
}
