"""How records hang together: each way from one to another, and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .labels import labels
from .rows import rows

if TYPE_CHECKING:
    from .release import Release
    from .rows import Row


class Relation(NamedTuple):
    """Rows of `table` whose `here` is a record stand, in the words of `phrase`, for the records in `there`."""

    table: str
    here: str
    there: str
    phrase: str


# In the order in which they are shown.
RELATIONS = (
    Relation("affiliations", "affiliation_id", "member", "of"),
    Relation("affiliations", "affiliation_id", "organization", "in"),
    Relation("affiliations", "affiliation_id", "principal_id", "acting for"),
    Relation("stances", "stance_id", "holder", "held by"),
    Relation("stances", "stance_id", "principal_id", "speaking for"),
    Relation("stances", "stance_id", "target", "towards"),
    Relation("stances", "stance_id", "issue_id", "on"),
    Relation("stances", "stance_id", "event_id", "shown by"),
    Relation("events", "event_id", "parent_event_id", "part of"),
    Relation("issues", "issue_id", "parent_issue_id", "part of"),
    Relation("actors", "actor_id", "part_of", "part of"),
    Relation("events", "event_id", "response_to_event_id", "response to"),
    Relation("events", "event_id", "place_id", "at"),
    Relation("coverage_actors", "coverage_id", "actor_id", "covers"),
    Relation("events", "parent_event_id", "event_id", "has part"),
    Relation("issues", "parent_issue_id", "issue_id", "has part"),
    Relation("actors", "part_of", "actor_id", "has part"),
    Relation("events", "response_to_event_id", "event_id", "answered by"),
    Relation("events", "place_id", "event_id", "place of"),
    Relation("affiliations", "member", "affiliation_id", "belongs as"),
    Relation("affiliations", "organization", "affiliation_id", "has member"),
    Relation("affiliations", "principal_id", "affiliation_id", "acts through"),
    Relation("participants", "actor_id", "event_id", "took part in"),
    Relation("participants", "principal_id", "event_id", "was acted for in"),
    Relation("stances", "holder", "stance_id", "holds"),
    Relation("stances", "principal_id", "stance_id", "is spoken for in"),
    Relation("stances", "target", "stance_id", "target of"),
    Relation("stances", "issue_id", "stance_id", "judged in"),
    Relation("stances", "event_id", "stance_id", "shows"),
    Relation("coverage_actors", "actor_id", "coverage_id", "covered by"),
    Relation("evidence", "attributed_to", "record_id", "speaks on"),
    Relation("evidence", "source_id", "record_id", "says something of"),
)
UPWARDS = "part of"


def related(release: Release, record: str) -> list[Row]:
    """The records around one: `relation` (in words), `id`, `label`; all wholes that it is a part of."""
    pairs = [
        (relation.phrase, other)
        for relation in RELATIONS
        for other in _others(release, relation, record)
        if other != record
    ]
    # What is said in the nearest words is not said again in wider ones.
    nearest = {other: phrase for phrase, other in reversed(pairs)}
    named = labels(release, nearest)
    found = dict.fromkeys(pair for pair in pairs if nearest[pair[1]] == pair[0])
    return [{"relation": phrase, "id": other, "label": named[other]} for phrase, other in found]


def _others(release: Release, relation: Relation, record: str) -> list[str]:
    standing = rows(release, relation.table, relation.here, [record])
    found = list(dict.fromkeys(row[relation.there] for row in standing if row[relation.there]))
    if relation.phrase == UPWARDS:
        found += [wider for other in found for wider in _others(release, relation, other)]
    return found
