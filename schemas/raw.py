"""What curators type: one class a file of `raw/`, one line a column, in the order of the file.

All cells are text here; only the empty cell is missing. Lists hold their items separated by `;`.
"""

import pandera.pandas as pa

from .column_types import Text
from .columns import (
    code,
    codes,
    date,
    formed,
    formed_list,
    identifier,
    reference,
    references,
    roles_of,
    text,
)


class Sources(pa.DataFrameModel):
    """Pages, documents and data sets that say something about a record."""

    source_id: Text = identifier(
        "sources", "Key: src-<outlet>-<yyyymmdd>, a number behind where a day has more."
    )
    kind: Text = code("source_kinds", "What kind of document it is.")
    title: Text = text("Title as printed.", most=400, optional=False)
    publisher: Text = text("Who published it.", most=120, optional=False)
    publisher_country: Text = formed(
        "iso3", "State the publisher belongs to; empty for an IGO.", optional=True
    )
    language: Text = formed("language", "Language of the text.")
    published_on: Text = date("Day of publication.")
    published_basis: Text = code("published_bases", "How the day of publication is known.")
    credited_to: Text = formed_list(
        "text_in_list",
        "Wires or outlets the text credits; empty for the publisher's own work; or `unknown`.",
    )
    url: Text = formed("url", "Address of the page.")
    retrieved_on: Text = date("Day the coder read the page or the stored copy of it.", exact=True)
    read_extent: Text = code("read_extents", "How much of the text the coder read.")
    content_sha256: Text = formed("sha256", "SHA-256 of the text read, if it is held.", optional=True)
    note: Text = text("What a user of the source should know.", own_words=True)

    class Config:
        name = "sources"
        strict = True
        metadata = {"key": ("source_id",)}


class Actors(pa.DataFrameModel):
    """States, bodies, offices, people, firms and groups that act, hold stances or are acted upon."""

    actor_id: Text = identifier("actors", "Key: act-<slug>.")
    name: Text = text("Neutral English name to display.", most=120, optional=False)
    kind: Text = code("actor_kinds", "What kind of actor it is.")
    country: Text = formed(
        "iso3", "State the actor belongs to; empty for an IGO and where none applies.", optional=True
    )
    sector: Text = code("sectors", "Part of society the actor belongs to; empty for a state.", optional=True)
    part_of: Text = reference("actors", description="Actor it is a part of and acts for.", optional=True)
    iso3: Text = formed("iso3", "ISO 3166-1 alpha-3 code of a state.", optional=True)
    cow_code: Text = formed("state_number", "Correlates of War number of a state.", optional=True)
    gw_code: Text = formed("state_number", "Gleditsch–Ward number of a state.", optional=True)
    wikidata_qid: Text = formed("wikidata_qid", "Wikidata item.", optional=True)
    existed_from: Text = date("First day of its existence, where a source gives it.")
    existed_to: Text = date("Last day of its existence.", may_go_on=True)
    note: Text = text("What a user should know of the actor.", own_words=True)

    class Config:
        name = "actors"
        strict = True
        metadata = {"key": ("actor_id",)}


class ActorNames(pa.DataFrameModel):
    """Names, acronyms, metonyms and spellings under which an actor is met."""

    actor_id: Text = reference("actors", description="Whose name it is.")
    name: Text = text("The name as written.", most=160, optional=False)
    kind: Text = code("name_kinds", "What kind of name it is.")
    language: Text = formed("language", "Language and script of the name.", optional=True)
    valid_from: Text = date("First day the name was in force.")
    valid_to: Text = date("Last day the name was in force.", may_go_on=True)

    class Config:
        name = "actor_names"
        strict = True
        metadata = {"key": ("actor_id", "name", "kind")}


class Affiliations(pa.DataFrameModel):
    """Who held which office or rank, and which state belongs to which body."""

    affiliation_id: Text = identifier("affiliations", "Key: aff-0001.")
    member: Text = reference("actors", description="Person, or state, that belongs.")
    organization: Text = reference("actors", description="State or body it belongs to and acts for.")
    role: Text = code("roles", "Kind of office or membership.")
    title: Text = text("Title of the office in English.", most=120)
    start: Text = date("First day; empty where not known.")
    end: Text = date("Last day; `..` while it lasts.", may_go_on=True)

    class Config:
        name = "affiliations"
        strict = True
        metadata = {"key": ("affiliation_id",)}


class Places(pa.DataFrameModel):
    """Where events happen."""

    place_id: Text = identifier("places", "Key: plc-<slug>.")
    name: Text = text("Neutral English name to display.", most=120, optional=False, own_words=True)
    kind: Text = code("place_kinds", "What kind of place it is.")
    country: Text = formed(
        "iso3", "State it lies in; empty where that is disputed, and at sea.", optional=True
    )
    dispute_status: Text = code("dispute_statuses", "Whether sovereignty over it is disputed.")
    administered_by: Text = formed("iso3", "State that administers a disputed place.", optional=True)
    claimed_by: Text = formed_list("iso3", "States that claim a disputed place.")
    geonames_id: Text = formed("geonames_id", "GeoNames number.", optional=True)
    naming_note: Text = text("Why this name, where names differ.", own_words=True)

    class Config:
        name = "places"
        strict = True
        metadata = {"key": ("place_id",)}


class Events(pa.DataFrameModel):
    """What was done, said or announced: one row an act, with the adjudicated values."""

    event_id: Text = identifier("events", "Key: evt-0001.")
    level: Text = code("levels", "Whether it is an act or an episode that holds acts.")
    event_type: Text = code("event_types", "PLOVER event type; empty for an episode.", optional=True)
    mode: Text = code("modes", "PLOVER mode of the type; empty where none fits.", optional=True)
    contexts: Text = codes("contexts", "What it was about.", most=4)
    title: Text = text("What happened, in own words.", most=120, optional=False, own_words=True)
    status: Text = code("statuses", "Whether it took place.")
    start: Text = date("First day, local to the place of the act.")
    end: Text = date("Last day; empty for an act of one day.", may_go_on=True)
    clarity: Text = code("clarities", "Whether the row is one act; empty for an episode.", optional=True)
    place_id: Text = reference("places", description="Where it took place.", optional=True)
    actors: Text = references("actors", "Who acted.")
    recipients: Text = references("actors", "Who was acted upon.")
    others: Text = roles_of("actors", "participant_roles", "Who else took part, as role:actor_id.")
    parent_event_id: Text = reference("events", description="Episode or act it is a part of.", optional=True)
    response_to_event_id: Text = reference("events", description="Act it says it answers.", optional=True)
    stated_reason: Text = text("Reason the actor gave, in own words.", most=60, own_words=True)
    note: Text = text("How the row was coded, where that is not plain.", own_words=True)

    class Config:
        name = "events"
        strict = True
        metadata = {"key": ("event_id",)}


class Issues(pa.DataFrameModel):
    """Questions on which actors take sides."""

    issue_id: Text = identifier("issues", "Key: iss-<slug>.")
    name: Text = text("Short name.", most=80, optional=False, own_words=True)
    proposition: Text = text(
        "One sentence that a reasonable actor could oppose; `{target}` is the target, in whose favour it is.",
        optional=False,
        own_words=True,
    )
    context: Text = code("contexts", "What it is about.")
    parent_issue_id: Text = reference("issues", description="Wider issue it belongs to.", optional=True)

    class Config:
        name = "issues"
        strict = True
        metadata = {"key": ("issue_id",)}


class Stances(pa.DataFrameModel):
    """Where a holder stands on the proposition of an issue."""

    stance_id: Text = identifier("stances", "Key: stn-0001.")
    holder: Text = reference("actors", description="Whose stance it is.")
    target: Text = reference(
        "actors", description="Whom the proposition's `{target}` stands for.", optional=True
    )
    issue_id: Text = reference("issues", description="Issue whose proposition is judged.")
    score: Text = code("stance_scores", "From -2, strongly against the proposition, to 2, strongly for it.")
    basis: Text = code("stance_bases", "How the stance is known.")
    held_from: Text = date("Day the stance was taken, or first known.")
    held_to: Text = date("Last day it was held.", may_go_on=True)
    event_id: Text = reference("events", description="Act that shows it.", optional=True)
    note: Text = text("How the row was coded, where that is not plain.", own_words=True)

    class Config:
        name = "stances"
        strict = True
        metadata = {"key": ("stance_id",)}


class Evidence(pa.DataFrameModel):
    """One source saying one thing about one record."""

    record_id: Text = reference(
        "events", "stances", "affiliations", description="Record the source speaks of.", form="record_id"
    )
    source_id: Text = reference("sources", description="Source that says it.")
    field: Text = formed(
        "column",
        "Column of the record it speaks of; empty for the record as a whole; `label` for its wording.",
        optional=True,
    )
    value: Text = text("What the source gives for that column.")
    relation: Text = code("relations", "Whether it supports the adjudicated value.")
    explicitness: Text = code("explicitness", "Whether the source says it or the coder infers it.")
    attribution: Text = code("attributions", "In whose voice the source says it.")
    attributed_to: Text = reference("actors", description="Speaker, or body spoken for.", optional=True)
    locator: Text = formed("locator", "Where in the text.")
    note: Text = text("How the row was coded, where that is not plain.", own_words=True)

    class Config:
        name = "evidence"
        strict = True
        metadata = {"key": ("record_id", "source_id", "field", "value", "locator")}


class Coverage(pa.DataFrameModel):
    """What was searched: where an absence means that nothing was found."""

    coverage_id: Text = identifier("coverage", "Key: cov-0001.")
    scope: Text = code(
        "coverage_scopes", "Whether pairs of the actors were searched, or each actor's dealings."
    )
    actors: Text = references("actors", "Whose dealings were searched.", optional=False)
    start: Text = date("First day of the period searched.", optional=False, exact=True)
    end: Text = date("Last day of the period searched.", optional=False, exact=True)
    searched: Text = text("What was searched.", optional=False, own_words=True)
    method: Text = text("How it was searched.", optional=False, own_words=True)

    class Config:
        name = "coverage"
        strict = True
        metadata = {"key": ("coverage_id",)}


class Retired(pa.DataFrameModel):
    """Ids that were once released: each always resolves."""

    retired_id: Text = formed("any_id", "Id that was released and is no longer used.")
    successor_id: Text = formed("any_id", "Id that stands for it now.", optional=True)
    release: Text = formed("version", "First release without it.")
    reason: Text = text("Why it was retired.", optional=False, own_words=True)

    class Config:
        name = "retired"
        strict = True
        metadata = {"key": ("retired_id",)}


MODELS = (
    Sources,
    Actors,
    ActorNames,
    Affiliations,
    Places,
    Events,
    Issues,
    Stances,
    Evidence,
    Coverage,
    Retired,
)
RAW: dict[str, pa.DataFrameSchema] = {model.Config.name: model.to_schema() for model in MODELS}
KEYS: dict[str, tuple[str, ...]] = {model.Config.name: model.Config.metadata["key"] for model in MODELS}
