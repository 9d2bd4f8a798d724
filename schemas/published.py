"""What users get: one class a table, one line a column, in the order of the file.

A column that is typed by curators takes its words, codes and references from `raw.py` (`same`); the others
are derived, and say how. Columns ending in `_earliest` and `_latest` bound the days a date expression can
mean; an empty bound is open or not known.
"""

from typing import Any

import pandera.pandas as pa

from .checks import is_code, lies_between
from .column_types import Category, Count, Day, Flag, Number, Text
from .columns import field
from .raw import RAW
from .vocabularies import CODES


def same(table: str, column: str) -> Any:
    """A column as curators type it."""
    typed = RAW[table].columns[column]
    carried = {name: typed.metadata[name] for name in ("references", "codelist") if name in typed.metadata}
    checks = [] if (table, column) in RETYPED else typed.checks
    if (table, column) in AS_NUMBERS:
        numbers = [int(code.code) for code in CODES[carried["codelist"]]]
        checks = [lies_between(least=min(numbers), greatest=max(numbers))]
    return field(
        typed.description, *checks, optional=typed.nullable, as_typed=checks is typed.checks, **carried
    )


# Codes that are numbers, and what else is not published as text: its type says what its form did.
AS_NUMBERS = {("events", "clarity"), ("stances", "score")}
RETYPED = {
    ("sources", "retrieved_on"), ("actors", "cow_code"), ("actors", "gw_code"), ("places", "geonames_id"),
    ("coverage", "start"), ("coverage", "end"),
}  # fmt: skip


def derived(
    description: str,
    *,
    optional: bool = False,
    codelist: str = "",
    references: str | tuple[str, ...] = (),
    between: tuple[float, float] | None = None,
) -> Any:
    """A column that the build computes."""
    metadata: dict[str, Any] = {"codelist": codelist} if codelist else {}
    targets = (references,) if isinstance(references, str) else references
    metadata |= {"references": targets} if targets else {}
    checks = [is_code(codelist=codelist)] if codelist and not between else []
    checks += [lies_between(least=between[0], greatest=between[1])] if between else []
    return field(description, *checks, optional=optional, **metadata)


def earliest(what: str) -> Any:
    return derived(f"First day on which {what} can have been.", optional=True)


def latest(what: str) -> Any:
    return derived(f"Last day on which {what} can have been.", optional=True)


def count(what: str) -> Any:
    return derived(f"Number of {what}.", between=(0, 10**9))


def place(what: str) -> Any:
    return derived(f"Place among the {what} as typed, from 0.", between=(0, 999))


SOURCES_OF = "distinct sources that support the record as a whole"
ORIGINS_OF = "independent known origins among those sources: sources that share a credited wire are one"


class Sources(pa.DataFrameModel):
    """Pages, documents and data sets that say something about a record."""

    source_id: Text = same("sources", "source_id")
    kind: Category = same("sources", "kind")
    title: Text = same("sources", "title")
    publisher: Text = same("sources", "publisher")
    publisher_country: Category = same("sources", "publisher_country")
    language: Category = same("sources", "language")
    published_on: Text = same("sources", "published_on")
    published_on_earliest: Day = earliest("the publication")
    published_on_latest: Day = latest("the publication")
    published_basis: Category = same("sources", "published_basis")
    url: Text = same("sources", "url")
    retrieved_on: Day = same("sources", "retrieved_on")
    read_extent: Category = same("sources", "read_extent")
    content_sha256: Text = same("sources", "content_sha256")
    note: Text = same("sources", "note")

    class Config:
        name = "sources"
        unique = ["source_id"]


class SourceCredits(pa.DataFrameModel):
    """Whose reporting a source rests on: the wires or outlets it credits, or its publisher."""

    source_id: Text = derived("Source.", references="sources")
    origin: Text = derived("Who reported it; no row where that is unknown.")
    is_credited: Flag = derived("Whether the text credits the origin; false for the publisher's own work.")
    position: Count = place("credits of the source")

    class Config:
        name = "source_credits"
        unique = ["source_id", "origin"]


class Actors(pa.DataFrameModel):
    """States, bodies, offices, people, firms and groups that act, hold stances or are acted upon."""

    actor_id: Text = same("actors", "actor_id")
    name: Text = same("actors", "name")
    kind: Category = same("actors", "kind")
    country: Category = same("actors", "country")
    sector: Category = same("actors", "sector")
    part_of: Text = same("actors", "part_of")
    iso3: Text = same("actors", "iso3")
    cow_code: Count = same("actors", "cow_code")
    gw_code: Count = same("actors", "gw_code")
    wikidata_qid: Text = same("actors", "wikidata_qid")
    existed_from: Text = same("actors", "existed_from")
    existed_from_earliest: Day = earliest("the beginning")
    existed_from_latest: Day = latest("the beginning")
    existed_to: Text = same("actors", "existed_to")
    existed_to_earliest: Day = earliest("the end")
    existed_to_latest: Day = latest("the end")
    note: Text = same("actors", "note")

    class Config:
        name = "actors"
        unique = ["actor_id"]


class ActorNames(pa.DataFrameModel):
    """Names, acronyms, metonyms and spellings under which an actor is met."""

    actor_id: Text = same("actor_names", "actor_id")
    name: Text = same("actor_names", "name")
    kind: Category = same("actor_names", "kind")
    language: Category = same("actor_names", "language")
    valid_from: Text = same("actor_names", "valid_from")
    valid_from_earliest: Day = earliest("the first day in force")
    valid_from_latest: Day = latest("the first day in force")
    valid_to: Text = same("actor_names", "valid_to")
    valid_to_earliest: Day = earliest("the last day in force")
    valid_to_latest: Day = latest("the last day in force")

    class Config:
        name = "actor_names"
        unique = ["actor_id", "name", "kind"]


class Affiliations(pa.DataFrameModel):
    """Who held which office or rank, and which state belongs to which body."""

    affiliation_id: Text = same("affiliations", "affiliation_id")
    member: Text = same("affiliations", "member")
    organization: Text = same("affiliations", "organization")
    role: Category = same("affiliations", "role")
    title: Text = same("affiliations", "title")
    start: Text = same("affiliations", "start")
    start_earliest: Day = earliest("the first day")
    start_latest: Day = latest("the first day")
    end: Text = same("affiliations", "end")
    end_earliest: Day = earliest("the last day")
    end_latest: Day = latest("the last day")
    attested_from: Day = derived("Earliest day on which a source asserts it.", optional=True)
    attested_to: Day = derived("Latest day on which a source asserts it.", optional=True)
    principal_id: Text = derived("State or body that the organization acts for.", references="actors")
    n_sources: Count = count(SOURCES_OF)
    n_origins: Count = count(ORIGINS_OF)

    class Config:
        name = "affiliations"
        unique = ["affiliation_id"]


class Places(pa.DataFrameModel):
    """Where events happen."""

    place_id: Text = same("places", "place_id")
    name: Text = same("places", "name")
    kind: Category = same("places", "kind")
    country: Category = same("places", "country")
    dispute_status: Category = same("places", "dispute_status")
    administered_by: Category = same("places", "administered_by")
    geonames_id: Count = same("places", "geonames_id")
    naming_note: Text = same("places", "naming_note")

    class Config:
        name = "places"
        unique = ["place_id"]


class PlaceClaims(pa.DataFrameModel):
    """Which states claim a disputed place."""

    place_id: Text = derived("Disputed place.", references="places")
    country: Category = derived("State that claims it, ISO 3166-1 alpha-3.")
    position: Count = place("claims of the place")

    class Config:
        name = "place_claims"
        unique = ["place_id", "country"]


class Events(pa.DataFrameModel):
    """What was done, said or announced: one row an act, with the adjudicated values."""

    event_id: Text = same("events", "event_id")
    level: Category = same("events", "level")
    event_type: Category = same("events", "event_type")
    mode: Category = same("events", "mode")
    title: Text = same("events", "title")
    status: Category = same("events", "status")
    status_as_of: Day = derived("Day of the newest source that supports the row.", optional=True)
    start: Text = same("events", "start")
    start_earliest: Day = earliest("the first day")
    start_latest: Day = latest("the first day")
    end: Text = same("events", "end")
    end_earliest: Day = earliest("the last day")
    end_latest: Day = latest("the last day")
    date_precision: Category = derived("How narrow `start` is.", optional=True, codelist="date_precisions")
    date_uncertain: Flag = derived("Whether `start` is marked uncertain or approximate.", optional=True)
    clarity: Count = same("events", "clarity")
    place_id: Text = same("events", "place_id")
    parent_event_id: Text = same("events", "parent_event_id")
    response_to_event_id: Text = same("events", "response_to_event_id")
    is_component: Flag = derived("Whether its parent is an event: then it is not scored again.")
    quad_class: Count = derived(
        "Quad class of the type.",
        optional=True,
        codelist="quad_classes",
        between=(1, 4),
    )
    score: Number = derived(
        "PLOVER 2.0 scale, -10 (conflict) to 10 (cooperation); empty for episodes and components.",
        optional=True,
        between=(-10, 10),
    )
    goldstein: Number = derived(
        "Goldstein scale, -10 to 10, of the first CAMEO code; empty for episodes and components.",
        optional=True,
        between=(-10, 10),
    )
    cameo: Text = derived("First CAMEO code of the type and mode.", optional=True)
    stated_reason: Text = same("events", "stated_reason")
    n_sources: Count = count(SOURCES_OF)
    n_origins: Count = count(ORIGINS_OF)
    agreement: Category = derived("How far the sources agree, over all columns.", codelist="agreements")
    note: Text = same("events", "note")

    class Config:
        name = "events"
        unique = ["event_id"]


class Participants(pa.DataFrameModel):
    """Who took part in which event, as what, and for whom."""

    event_id: Text = derived("Event.", references="events")
    actor_id: Text = derived("Who took part.", references="actors")
    role: Category = derived("As what.", codelist="participant_roles")
    position: Count = place("actors, the recipients or the others")
    principal_id: Text = derived(
        "State or body acted for: the end of the `part_of` chain, for a person that of the affiliation.",
        references="actors",
    )
    country: Category = derived(
        "State of the principal, ISO 3166-1 alpha-3; empty for an IGO.", optional=True
    )

    class Config:
        name = "participants"
        unique = ["event_id", "actor_id"]


class EventContexts(pa.DataFrameModel):
    """What events were about."""

    event_id: Text = derived("Event.", references="events")
    context: Category = derived("What it was about.", codelist="contexts")
    position: Count = place("contexts of the event")

    class Config:
        name = "event_contexts"
        unique = ["event_id", "context"]


class Issues(pa.DataFrameModel):
    """Questions on which actors take sides."""

    issue_id: Text = same("issues", "issue_id")
    name: Text = same("issues", "name")
    proposition: Text = same("issues", "proposition")
    context: Category = same("issues", "context")
    parent_issue_id: Text = same("issues", "parent_issue_id")

    class Config:
        name = "issues"
        unique = ["issue_id"]


class Stances(pa.DataFrameModel):
    """Where a holder stands on the proposition of an issue."""

    stance_id: Text = same("stances", "stance_id")
    holder: Text = same("stances", "holder")
    principal_id: Text = derived("State or body the holder speaks for.", references="actors")
    target: Text = same("stances", "target")
    issue_id: Text = same("stances", "issue_id")
    score: Count = same("stances", "score")
    basis: Category = same("stances", "basis")
    held_from: Text = same("stances", "held_from")
    held_from_earliest: Day = earliest("the stance's first day")
    held_from_latest: Day = latest("the stance's first day")
    held_to: Text = same("stances", "held_to")
    held_to_earliest: Day = earliest("the stance's last day")
    held_to_latest: Day = latest("the stance's last day")
    effective_from: Day = derived(
        "First day on which it is certainly held: `held_from_latest`.", optional=True
    )
    effective_to: Day = derived(
        "Last day on which it can count: `held_to_latest`, or the day before the holder's next stance on the "
        "same issue and target; empty while nothing ends it.",
        optional=True,
    )
    event_id: Text = same("stances", "event_id")
    n_sources: Count = count(SOURCES_OF)
    n_origins: Count = count(ORIGINS_OF)
    agreement: Category = derived("How far the sources agree, over all columns.", codelist="agreements")
    note: Text = same("stances", "note")

    class Config:
        name = "stances"
        unique = ["stance_id"]


class Evidence(pa.DataFrameModel):
    """One source saying one thing about one record."""

    record_id: Text = same("evidence", "record_id")
    source_id: Text = same("evidence", "source_id")
    field: Category = same("evidence", "field")
    value: Text = same("evidence", "value")
    relation: Category = same("evidence", "relation")
    explicitness: Category = same("evidence", "explicitness")
    attribution: Category = same("evidence", "attribution")
    attributed_to: Text = same("evidence", "attributed_to")
    locator: Text = same("evidence", "locator")
    note: Text = same("evidence", "note")

    class Config:
        name = "evidence"
        unique = ["record_id", "source_id", "field", "value", "locator"]


class Agreement(pa.DataFrameModel):
    """How far the sources agree on each column of each record."""

    record_id: Text = derived("Record.", references=("events", "stances", "affiliations"))
    field: Category = derived("Column of the record; empty for the record as a whole.", optional=True)
    n_sources: Count = count("distinct sources that speak of it")
    n_origins: Count = count("independent known origins among those that do not contradict")
    n_supports: Count = count("distinct sources that support the adjudicated value")
    n_less_specific: Count = count("distinct sources that are less specific")
    n_contradicts: Count = count("distinct sources that contradict it")
    agreement: Category = derived("How far they agree.", codelist="agreements")

    class Config:
        name = "agreement"
        unique = ["record_id", "field"]


class Coverage(pa.DataFrameModel):
    """What was searched: where an absence means that nothing was found."""

    coverage_id: Text = same("coverage", "coverage_id")
    scope: Category = same("coverage", "scope")
    start: Day = same("coverage", "start")
    end: Day = same("coverage", "end")
    searched: Text = same("coverage", "searched")
    method: Text = same("coverage", "method")

    class Config:
        name = "coverage"
        unique = ["coverage_id"]


class CoverageActors(pa.DataFrameModel):
    """Whose dealings each search covered."""

    coverage_id: Text = derived("Search.", references="coverage")
    actor_id: Text = derived("Actor covered.", references="actors")
    position: Count = place("actors of the search")

    class Config:
        name = "coverage_actors"
        unique = ["coverage_id", "actor_id"]


class Retired(pa.DataFrameModel):
    """Ids that were once released: each always resolves."""

    retired_id: Text = same("retired", "retired_id")
    successor_id: Text = same("retired", "successor_id")
    release: Text = same("retired", "release")
    reason: Text = same("retired", "reason")

    class Config:
        name = "retired"
        unique = ["retired_id"]


class EventTypes(pa.DataFrameModel):
    """Event types and modes, with their scores."""

    event_type: Category = derived("PLOVER event type.", codelist="event_types")
    mode: Category = derived("Mode of the type; empty for the type itself.", optional=True, codelist="modes")
    label: Text = derived("Name to display.")
    quad_class: Count = derived("Quad class.", codelist="quad_classes", between=(1, 4))
    score: Number = derived("PLOVER 2.0 scale, -10 to 10.", between=(-10, 10))
    score_basis: Category = derived("Where the score comes from.", codelist="score_bases")
    cameo: Text = derived("First CAMEO code.", optional=True)
    goldstein: Number = derived("Goldstein scale, -10 to 10.", between=(-10, 10))
    goldstein_basis: Category = derived("Where the Goldstein value comes from.", codelist="goldstein_bases")
    needs_recipient: Flag = derived("Whether an event of the type needs a recipient or a second actor.")
    definition: Text = derived("What it means.")
    not_to_be_confused_with: Text = derived(
        "The neighbour it is mixed up with, and what separates them.", optional=True
    )

    class Config:
        name = "event_types"
        unique = ["event_type", "mode"]


class EventTypeCameo(pa.DataFrameModel):
    """All CAMEO codes that an event type or mode stands for."""

    event_type: Category = derived("PLOVER event type.", codelist="event_types")
    mode: Category = derived("Mode of the type; empty for the type itself.", optional=True, codelist="modes")
    cameo: Text = derived("CAMEO code.")

    class Config:
        name = "event_type_cameo"
        unique = ["event_type", "mode", "cameo"]


class Codes(pa.DataFrameModel):
    """Every code of every list, with its definition."""

    list: Category = derived("List the code belongs to.")
    code: Text = derived("The code, as it stands in the tables.")
    label: Text = derived("Name to display.")
    definition: Text = derived("What it means.")
    not_to_be_confused_with: Text = derived(
        "The neighbour it is mixed up with, and what separates them.", optional=True
    )
    standard: Text = derived("Standard it comes from.")

    class Config:
        name = "codes"
        unique = ["list", "code"]


class Columns(pa.DataFrameModel):
    """Every column of every table: the codebook."""

    table: Category = derived("Table.")
    position: Count = derived("Place in the table, from 1.")
    column: Text = derived("Column.")
    type: Category = derived("text, category, day, count, number or flag.")
    is_key: Flag = derived("Whether it belongs to the table's key.")
    is_optional: Flag = derived("Whether a cell may be missing.")
    references: Text = derived("Table whose key it holds.", optional=True)
    codelist: Text = derived("List in `codes` whose codes it holds.", optional=True)
    description: Text = derived("What it says.")

    class Config:
        name = "columns"
        unique = ["table", "column"]


MODELS = (
    Events, Participants, EventContexts, Stances, Issues, Actors, ActorNames, Affiliations, Places,
    PlaceClaims, Evidence, Agreement, Sources, SourceCredits, Coverage, CoverageActors, Retired,
    EventTypes, EventTypeCameo, Codes, Columns,
)  # fmt: skip
PUBLISHED: dict[str, pa.DataFrameSchema] = {model.Config.name: model.to_schema() for model in MODELS}
for schema in PUBLISHED.values():
    schema.strict = True  # a column that is not declared is a fault
TITLES: dict[str, str] = {model.Config.name: str(model.__doc__) for model in MODELS}
