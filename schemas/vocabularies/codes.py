"""Every list of codes by the name under which columns refer to it."""

from . import actors, events, evidence, places, sources, stances
from .contexts import CONTEXTS
from .event_types import EVENT_TYPES
from .forms import PLOVER, Code
from .sectors import SECTORS

TYPES = tuple(
    Code(entry.event_type, entry.label, entry.definition, entry.not_to_be_confused_with, PLOVER)
    for entry in EVENT_TYPES
    if not entry.mode
)


def _modes() -> tuple[Code, ...]:
    owners: dict[str, list[str]] = {}
    for entry in EVENT_TYPES:
        if entry.mode:
            owners.setdefault(entry.mode, []).append(entry.event_type)
    return tuple(
        Code(
            mode,
            mode.replace("-", " ").capitalize(),
            f"Mode of {' and of '.join(types)}: see event_types.",
            "",
            PLOVER,
        )
        for mode, types in sorted(owners.items())
    )


CODES: dict[str, tuple[Code, ...]] = {
    "actor_kinds": actors.ACTOR_KINDS,
    "agreements": evidence.AGREEMENTS,
    "attributions": evidence.ATTRIBUTIONS,
    "clarities": events.CLARITIES,
    "contexts": CONTEXTS,
    "coverage_scopes": sources.COVERAGE_SCOPES,
    "date_precisions": events.DATE_PRECISIONS,
    "denials": events.DENIALS,
    "dispute_statuses": places.DISPUTE_STATUSES,
    "event_types": TYPES,
    "explicitness": evidence.EXPLICITNESS,
    "goldstein_bases": events.GOLDSTEIN_BASES,
    "levels": events.LEVELS,
    "modes": _modes(),
    "name_kinds": actors.NAME_KINDS,
    "participant_roles": events.PARTICIPANT_ROLES,
    "place_kinds": places.PLACE_KINDS,
    "published_bases": sources.PUBLISHED_BASES,
    "quad_classes": events.QUAD_CLASSES,
    "read_extents": sources.READ_EXTENTS,
    "relations": evidence.RELATIONS,
    "roles": actors.ROLES,
    "score_bases": events.SCORE_BASES,
    "sectors": SECTORS,
    "source_kinds": sources.SOURCE_KINDS,
    "stance_bases": stances.STANCE_BASES,
    "stance_scores": stances.STANCE_SCORES,
    "statuses": events.STATUSES,
}
