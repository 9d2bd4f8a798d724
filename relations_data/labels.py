"""What a record is called in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .declarations import id_columns
from .rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .release import Release
    from .rows import Row

NAMED_BY = {
    "actors": "name",
    "coverage": "searched",
    "events": "title",
    "issues": "name",
    "places": "name",
    "retired": "reason",
    "sources": "title",
}


def labels(release: Release, ids: Iterable[str | None]) -> dict[str, str]:
    """The labels of those of the ids that exist."""
    wanted = {each for each in ids if each}
    found: dict[str, str] = {}
    for table, key in id_columns(release).items() if wanted else ():
        records = rows(release, table, key, wanted)
        found |= zip((each[key] for each in records), _labels(release, table, records), strict=True)
    return found


def _labels(release: Release, table: str, records: list[Row]) -> Iterable[str]:
    if table == "stances":
        return _stances(release, records)
    if table == "affiliations":
        return _affiliations(release, records)
    return [each[NAMED_BY[table]] for each in records]


def _stances(release: Release, stances: list[Row]) -> Iterator[str]:
    named = labels(release, [each[party] for each in stances for party in ("holder", "target")])
    issues = rows(release, "issues", "issue_id", [each["issue_id"] for each in stances])
    propositions = {each["issue_id"]: each["proposition"] for each in issues}
    for each in stances:
        target = named[each["target"]] if each["target"] else ""
        proposition = propositions[each["issue_id"]].replace("{target}", target)
        yield f"{named[each['holder']]}: {each['score']:+d} on “{proposition}”"


def _affiliations(release: Release, affiliations: list[Row]) -> Iterator[str]:
    named = labels(release, [each[side] for each in affiliations for side in ("member", "organization")])
    codes = release.load("codes", into="arrow").to_pylist() if affiliations else []
    roles = {code["code"]: code["label"] for code in codes if code["list"] == "roles"}
    for each in affiliations:
        title = each["title"] or roles[each["role"]]
        yield f"{named[each['member']]}, {title}, {named[each['organization']]}"
