"""Codes of evidence and of the agreement derived from it."""

from .forms import OWN, Code

RELATIONS: tuple[Code, ...] = (
    Code(
        "supports",
        "Supports",
        "The source gives the adjudicated value, or reports the record as a whole.",
        "`less_specific`: the same value is supports; a wider one that contains it is less_specific.",
        OWN,
    ),
    Code(
        "less_specific",
        "Less specific",
        (
            "The source gives a vaguer value that is compatible with the adjudicated one, such as the month "
            "of the day."
        ),
        "`contradicts`: both can be true is less_specific; both cannot be true is contradicts.",
        OWN,
    ),
    Code(
        "contradicts",
        "Contradicts",
        (
            "The source gives a value that cannot be true together with the adjudicated one, or denies the "
            "record."
        ),
        "`less_specific`: silence and vagueness are never contradicts.",
        OWN,
    ),
)
EXPLICITNESS: tuple[Code, ...] = (
    Code(
        "explicit",
        "Explicit",
        "The source says it in words at the locator.",
        "`inferred`: said there is explicit; needing another passage, a calendar or arithmetic is inferred.",
        OWN,
    ),
    Code(
        "inferred",
        "Inferred",
        (
            "It follows from what the source says together with a calendar, another passage or simple "
            "arithmetic."
        ),
        "`explicit`: a plain paraphrase of the words is still explicit.",
        OWN,
    ),
)
ATTRIBUTIONS: tuple[Code, ...] = (
    Code(
        "outlet_voice",
        "Outlet's own voice",
        "The outlet says it itself and names nobody it has it from.",
        (
            "`anonymous_source`: no source mentioned is outlet_voice; an unnamed one mentioned is "
            "anonymous_source."
        ),
        OWN,
    ),
    Code(
        "named_speaker",
        "Named speaker",
        "A named person, office or organisation says it.",
        (
            "`official_document`: spoken or posted words of somebody are named_speaker; a text issued as a "
            "document is official_document."
        ),
        OWN,
    ),
    Code(
        "anonymous_source",
        "Anonymous source",
        "Somebody the outlet does not name says it, such as officials or people familiar with a matter.",
        (
            "`named_speaker`: an office that can be told, such as the spokesperson of a ministry, is "
            "named_speaker even without a personal name."
        ),
        OWN,
    ),
    Code(
        "official_document",
        "Official document",
        "A document is quoted or is itself the source: a communiqué, readout, treaty, order or judgment.",
        (
            "`named_speaker`: a text issued in the name of an institution is official_document; a person's "
            "remarks are named_speaker."
        ),
        OWN,
    ),
    Code(
        "caption",
        "Caption",
        "It stands only in the caption or credit of a picture, map or video.",
        "`outlet_voice`: if the running text says it too, code the running text.",
        OWN,
    ),
)
AGREEMENTS: tuple[Code, ...] = (
    Code(
        "contested",
        "Contested",
        "At least one source contradicts the value.",
        "`corroborated`: one contradiction makes it contested, however many origins support it.",
        OWN,
    ),
    Code(
        "corroborated",
        "Corroborated",
        (
            "Two or more known origins, each independent of the others, stand behind the value and no source "
            "contradicts it."
        ),
        "`single_origin`: outlets that carry one agency are one origin.",
        OWN,
    ),
    Code(
        "single_origin",
        "Single origin",
        "Exactly one known origin stands behind the value and no source contradicts it.",
        "`corroborated`: two known independent origins are needed for corroborated.",
        OWN,
    ),
    Code(
        "origin_unknown",
        "Origin unknown",
        "No source contradicts the value and the origin of none of those behind it is known.",
        "`single_origin`: an unknown origin counts as none; one known origin makes it single_origin.",
        OWN,
    ),
)
