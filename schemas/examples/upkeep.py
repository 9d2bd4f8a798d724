"""Warnings: what deserves a second look."""

from .edits import Added, Cell, Example, example

UPKEEP: tuple[Example, ...] = (
    example(
        "U101",
        Added("places", "plc-west-harbour,West Harbour,city,XSO,none,,,,"),
        says=(
            'raw/places.csv:4:place_id: warning U101 nothing refers to this row ("plc-west-harbour"), '
            "use it, or delete the row if it was never released"
        ),
    ),
    example(
        "U102",
        Added(
            "events",
            "evt-0007,event,SANCTION,discontinue,,Southland cancels licences of Northland,occurred,2025-02-20,,1,,act-southland,act-northland,,,,,",
        ),
        Added("evidence", "evt-0007,src-southern-post-20250221,,,supports,explicit,outlet_voice,,p3,"),
        says=(
            "raw/events.csv:8:event_id: warning U102 line 6 has the same parties, type, "
            'place and days ("evt-0007"), merge the two, unless they are two acts'
        ),
    ),
    example(
        "U103",
        Cell("sources", "src-southern-post", "retrieved_on", ""),
        says=(
            "raw/sources.csv:4:retrieved_on: warning U103 the row does not say when the source was read, "
            "fill in retrieved_on"
        ),
    ),
)
