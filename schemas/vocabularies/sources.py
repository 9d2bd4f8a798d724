"""Codes of sources and of what they were searched for."""

from .forms import OWN, Code

SOURCE_KINDS: tuple[Code, ...] = (
    Code(
        "news_article",
        "News article",
        (
            "A text published by a newspaper, broadcaster or news site under its own name, copied agency "
            "text included."
        ),
        (
            "`wire_report`: read at an outlet it is news_article, with the agency in credited_to; read at "
            "the agency it is wire_report."
        ),
        OWN,
    ),
    Code(
        "wire_report",
        "Wire report",
        "A text published by a news agency itself.",
        "`news_article`: the agency as publisher is wire_report; an outlet that carries it is news_article.",
        OWN,
    ),
    Code(
        "official_statement",
        "Official statement",
        (
            "A release, readout, speech, communiqué or post published by a government, body, party or firm "
            "itself."
        ),
        (
            "`treaty_text`: a statement one side makes is official_statement; a text the parties bound "
            "themselves by is treaty_text."
        ),
        OWN,
    ),
    Code(
        "treaty_text",
        "Treaty text",
        "The text of a treaty, agreement, memorandum, resolution or law.",
        "`official_statement`: the text itself is treaty_text; words about it are official_statement.",
        OWN,
    ),
    Code(
        "court_record",
        "Court record",
        "A judgment, order, filing or cause list of a court or tribunal.",
        (
            "`official_statement`: issued in proceedings is court_record; issued to the public by a party is "
            "official_statement."
        ),
        OWN,
    ),
    Code(
        "dataset",
        "Dataset",
        "Tabular or machine-readable data, official statistics included.",
        "`reference_work`: data to compute with is dataset; prose or entries to look up are reference_work.",
        OWN,
    ),
    Code(
        "reference_work",
        "Reference work",
        "An encyclopaedia, yearbook, scholarly book or article, or official biography.",
        "`dataset`: prose or entries are reference_work; rows and columns are dataset.",
        OWN,
    ),
)
PUBLISHED_BASES: tuple[Code, ...] = (
    Code(
        "stated",
        "Stated",
        "The source itself gives its date of publication.",
        "`inferred`: printed on the page is stated; worked out from anything else is inferred.",
        OWN,
    ),
    Code(
        "inferred",
        "Inferred",
        "The date was worked out from the address, the text or another source.",
        "`unknown`: a bound that can be argued for is inferred; no bound at all is unknown.",
        OWN,
    ),
    Code(
        "unknown",
        "Unknown",
        "No date of publication is given and none can be worked out.",
        "`inferred`: even a month or year that can be argued for is inferred.",
        OWN,
    ),
)
READ_EXTENTS: tuple[Code, ...] = (
    Code(
        "full",
        "Full text",
        "The whole text was read.",
        "`opening`: the whole to its last paragraph is full; anything less is opening.",
        OWN,
    ),
    Code(
        "opening",
        "Opening only",
        "Only the headline and the beginning of the text could be read.",
        "`full`: if the end was not seen it is opening, however long the part that was read.",
        OWN,
    ),
)
COVERAGE_SCOPES: tuple[Code, ...] = (
    Code(
        "dyads",
        "Dyads",
        "Every ordered pair of the listed actors was searched, in the stated window.",
        (
            "`actors`: only what the listed actors did to each other is dyads; what they did with anybody is "
            "actors."
        ),
        OWN,
    ),
    Code(
        "actors",
        "Actors",
        "Everything the listed actors did, or had done to them, was searched, in the stated window.",
        "`dyads`: partners outside the list are covered by actors and not by dyads.",
        OWN,
    ),
)
