"""Words that judge, words of others, and what is said of places and searches."""

from .edits import Added, Cell, Example, Words, example

COURIER = """\
headline: Ferry to sail again

Ada North came back from Southland.

She had stayed for three days.

The boat that joins the two shores will leave at dawn on Monday, she said.

Licences had been gone since February.

The Council may meet in April.
"""

WORDS: tuple[Example, ...] = (
    example(
        "N101",
        Cell("places", "plc-river-island", "country", "XNA"),
        says=(
            'raw/places.csv:2:country: N101 a disputed place has no country ("XNA"), '
            "say who administers and who claims it instead"
        ),
    ),
    example(
        "N101",
        Cell("places", "plc-river-island", "claimed_by", ""),
        says="raw/places.csv:2:claimed_by: N101 a disputed place needs claimed_by, fill it in from a source",
    ),
    example(
        "N101",
        Cell("places", "plc-south-harbour", "claimed_by", "XNA"),
        says=(
            'raw/places.csv:3:claimed_by: N101 claimed_by is for disputed places ("XNA"), empty the cell, '
            "or mark the place disputed"
        ),
    ),
    example(
        "N101",
        Cell("places", "plc-south-harbour", "country", ""),
        says="raw/places.csv:3:country: N101 the place has no country, fill it in",
    ),
    example(
        "N102",
        Cell("events", "evt-0004", "title", "Illegal seizure of the ferry by Northland"),
        says=(
            'raw/events.csv:5:title: N102 "Illegal" passes a verdict ("Illegal seizure of the ferry by '
            "Northland\"), say what was done; the source's own word belongs in evidence.csv, field label"
        ),
    ),
    example(
        "T101",
        Words("src-northern-courier-20250305", COURIER),
        Cell("events", "evt-0003", "note", "Agreed: the boat that joins the two shores will leave."),
        says=(
            'raw/events.csv:4:note: T101 8 words in a row stand in src-northern-courier-20250305 too: "the '
            'boat that joins the two shores will" ("Agreed: the boat that joins the two shores will '
            'leave."), say the same in your own words'
        ),
    ),
    example(
        "T102",
        Words("src-river-wire-20250212", "headline: Row over the landing\n\nNorthland holds the ferry.\n"),
        says=(
            'raw/evidence.csv:3:locator: T102 the text of src-river-wire-20250212 has no such place ("p4"), '
            "it has headline, p1"
        ),
    ),
    example(
        "T103",
        Words("src-river-wire-20250221", "headline: Row over the landing"),
        says=(
            "raw/sources.csv:source_id: T103 words are given under this name, "
            'and no source has it ("src-river-wire-20250221"), did you mean src-river-wire-20250212?'
        ),
    ),
    example(
        "V101",
        Cell("coverage", "cov-0001", "actors", "act-northland"),
        says=(
            'raw/coverage.csv:2:actors: V101 pairs need two actors ("act-northland"), name another, '
            "or make the scope actors"
        ),
    ),
    example(
        "N102",
        Added(
            "evidence",
            "evt-0005,src-southern-post-20250221,stated_reason,an illegal fee,contradicts,explicit,outlet_voice,,p1,",
        ),
        says=(
            'raw/evidence.csv:17:value: N102 "illegal" passes a verdict ("an illegal fee"), '
            "say what was done; the source's own word belongs in evidence.csv, field label"
        ),
    ),
)
