"""All there is to know of one record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from .claims import CLAIM, claims_on
from .declarations import id_columns
from .frames import from_rows
from .labels import labels
from .relations import related
from .rows import home, rows

if TYPE_CHECKING:
    import pandas as pd

    from .release import Release
    from .rows import Row

MEANING = ("label", "definition", "not_to_be_confused_with")
TAKING_PART = ("role", "actor_id", "name", "principal_id", "principal", "country")
FIRST = {"actor": 0, "recipient": 1}  # roles in the order in which they are shown; the others follow


class Listing(NamedTuple):
    """What a record has several of: the table, its column with the record's id, the item, and its kind."""

    table: str
    key: str
    item: str
    kind: str | None = None


LISTINGS = {
    "events": Listing("event_contexts", "event_id", "context"),
    "actors": Listing("actor_names", "actor_id", "name", "kind"),
    "places": Listing("place_claims", "place_id", "country"),
    "sources": Listing("source_credits", "source_id", "origin"),
}


@dataclass(frozen=True, repr=False, eq=False)
class Explanation:
    """All there is to know of one record; prints as text and shows itself in a notebook.

    `id`, `table`, `label` and `version` say which record it is; `row` is its row, by column, with None where
    a cell is missing. All else are frames of text, empty where there is nothing to say:

    `lists`           what it has several of, such as contexts and names: `column`, `value`, `kind`
    `codes`           what its codes mean: `column`, `code`, `label`, `definition`, `not_to_be_confused_with`
    `participants`    who took part, as what and for whom
    `says_so`         which sources support what, where and in whose voice; no `field` is the whole record
    `says_otherwise`  which sources are less specific or contradict, with the `adjudicated` value
    `related`         the records around it: `relation` in words, `id`, `label`
    `retired`         why another id led here
    """

    id: str
    table: str
    label: str
    version: str
    row: dict[str, Any]
    columns: pd.DataFrame
    lists: pd.DataFrame
    codes: pd.DataFrame
    participants: pd.DataFrame
    says_so: pd.DataFrame
    says_otherwise: pd.DataFrame
    related: pd.DataFrame
    retired: pd.DataFrame

    def __str__(self) -> str:
        from .rendering import as_text

        return as_text(self)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        from .rendering import as_html

        return as_html(self)


def explain(release: Release, record: str) -> Explanation:
    """The explanation of a record, or of the one that stands for it now."""
    if not isinstance(record, str):
        raise TypeError(f"an id is text, not {record!r}")
    retired = rows(release, "retired", "retired_id", [record])
    record = next((gone["successor_id"] for gone in retired if gone["successor_id"]), record)
    table = home(release, record)
    (row,) = rows(release, table, id_columns(release)[table], [record])
    lists = _lists(release, table, record)
    said = claims_on(release, record)
    return Explanation(
        id=record,
        table=table,
        label=labels(release, [record])[record],
        version=release.__version__,
        row=row,
        columns=release.codebook(table),
        lists=from_rows(lists, ("column", "value", "kind")),
        codes=from_rows(_codes(release, table, row, lists), ("column", "code", *MEANING)),
        participants=from_rows(_participants(release, record), TAKING_PART),
        says_so=from_rows((claim for claim in said if claim["relation"] == "supports"), CLAIM),
        says_otherwise=from_rows((claim for claim in said if claim["relation"] != "supports"), CLAIM),
        related=from_rows(related(release, record), ("relation", "id", "label")),
        retired=from_rows(retired, ("retired_id", "successor_id", "release", "reason")),
    )


def _lists(release: Release, table: str, record: str) -> list[Row]:
    if table not in LISTINGS:
        return []
    listing, key, item, kind = LISTINGS[table]
    return [
        {"column": item, "value": row[item], "kind": row[kind] if kind else None}
        for row in rows(release, listing, key, [record])
    ]


def _codes(release: Release, table: str, row: Row, lists: list[Row]) -> list[Row]:
    columns = release.load("columns", into="arrow").to_pylist()
    codelists = {(each["table"], each["column"]): each["codelist"] for each in columns if each["codelist"]}
    held = [(table, column, value) for column, value in row.items() if value is not None]
    held += [(LISTINGS[table].table, each["column"], each["value"]) for each in lists]
    meanings = _meanings(release, row.get("event_type"))
    return [
        {"column": column, "code": str(value), **meanings[codelists[where, column], str(value)]}
        for where, column, value in held
        if (where, column) in codelists
    ]


def _meanings(release: Release, event_type: str | None) -> dict[tuple[str, str], Row]:
    """What the code of a list means; a mode means something only with its event type."""
    codes = release.load("codes", into="arrow").to_pylist()
    meanings = {(code["list"], code["code"]): code for code in codes}
    for entry in release.load("event_types", into="arrow").to_pylist():
        if entry["event_type"] == event_type and entry["mode"]:
            meanings["modes", entry["mode"]] = entry
    return {key: {name: code[name] for name in MEANING} for key, code in meanings.items()}


def _participants(release: Release, record: str) -> list[Row]:
    taken = rows(release, "participants", "event_id", [record])
    taken.sort(key=lambda each: (FIRST.get(each["role"], len(FIRST)), each["role"], each["position"]))
    named = labels(release, [each[side] for each in taken for side in ("actor_id", "principal_id")])
    return [
        {**each, "name": named[each["actor_id"]], "principal": named.get(each["principal_id"])}
        for each in taken
    ]
