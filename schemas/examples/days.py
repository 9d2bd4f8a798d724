"""Days out of order."""

from .edits import Cell, Example, example

DAYS: tuple[Example, ...] = (
    example(
        "D101",
        Cell("actor_names", "act-northland,Republic", "valid_to", "1990"),
        says=(
            'raw/actor_names.csv:3:valid_to: D101 valid_to lies before valid_from 1991-05 ("1990"), '
            "correct one of the two"
        ),
    ),
    example(
        "D102",
        Cell("events", "evt-0006", "status", "occurred"),
        says=(
            "raw/events.csv:7:start: D102 the row says occurred, "
            'and its newest source is of 2025-03-05 ("2025-04"), '
            "correct the day; or make the status planned; or add the source that reports it"
        ),
    ),
    example(
        "D103",
        Cell("events", "evt-0006", "start", "2025-01"),
        says=(
            "raw/events.csv:7:status: warning D103 the row is still planned, for 2025-01, "
            'and the collection has been read up to 2025-03-20 ("planned"), '
            "look for what became of it: occurred, postponed or cancelled"
        ),
    ),
    example(
        "D104",
        Cell("sources", "src-northern-courier", "published_on", "2025-03"),
        says=(
            "raw/sources.csv:2:published_on: D104 published_basis is stated, "
            'and published_on is 2025-03 ("2025-03"), stated takes the exact day printed, inferred any date, '
            "unknown an empty cell"
        ),
    ),
    example(
        "D104",
        Cell("sources", "src-northern-courier", "published_basis", "unknown"),
        says=(
            "raw/sources.csv:2:published_on: D104 published_basis is unknown, "
            'and published_on is 2025-03-05 ("2025-03-05"), stated takes the exact day printed, '
            "inferred any date, unknown an empty cell"
        ),
    ),
    example(
        "D105",
        Cell("sources", "src-southern-post", "retrieved_on", "2025-02-20"),
        says=(
            'raw/sources.csv:4:retrieved_on: D105 it was read before it was published ("2025-02-20"), '
            "correct one of the two days"
        ),
    ),
    example(
        "D103",
        Cell("events", "evt-0006", "start", "[2025-01..]"),
        says=(
            "raw/events.csv:7:status: warning D103 the row is still planned, for [2025-01..], "
            'and the collection has been read up to 2025-03-20 ("planned"), '
            "look for what became of it: occurred, postponed or cancelled"
        ),
    ),
)
