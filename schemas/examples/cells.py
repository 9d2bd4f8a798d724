"""Cells that their column does not take."""

from .edits import Cell, Dropped, Example, Overwritten, Retyped, example

CELLS: tuple[Example, ...] = (
    example(
        "C101",
        Cell("events", "evt-0002", "title", ""),
        says="raw/events.csv:3:title: C101 title must not be empty, fill it in from the source, or leave the row out",
    ),
    example(
        "C102",
        Cell("sources", "src-southern-post", "publisher_country", "Southland"),
        says=(
            'raw/sources.csv:4:publisher_country: C102 publisher_country is not well formed ("Southland"), '
            "write three capital letters of ISO 3166, as in TUR"
        ),
    ),
    example(
        "C102",
        Cell("places", "plc-river-island", "claimed_by", "XNA, XSO"),
        says=(
            'raw/places.csv:2:claimed_by: C102 claimed_by is not well formed ("XNA, XSO"), '
            "did you mean XNA;XSO?"
        ),
    ),
    example(
        "C102",
        Cell("sources", "src-southern-post", "publisher_country", " xso"),
        says=(
            'raw/sources.csv:4:publisher_country: C102 publisher_country is not well formed (" xso"), '
            "did you mean XSO?"
        ),
    ),
    example(
        "C103",
        Cell("events", "evt-0002", "status", "occured"),
        says='raw/events.csv:3:status: C103 status takes no such code ("occured"), did you mean occurred?',
    ),
    example(
        "C103",
        Cell("events", "evt-0002", "status", "yes"),
        says=(
            'raw/events.csv:3:status: C103 status takes no such code ("yes"), '
            "it is one of planned, occurred, postponed, cancelled, disputed"
        ),
    ),
    example(
        "C103",
        Cell("events", "evt-0002", "contexts", "diplomatic;ferries"),
        says=(
            'raw/events.csv:3:contexts: C103 contexts takes no such code ("ferries"), '
            "the codebook has the 37 codes of the list contexts"
        ),
    ),
    example(
        "C104",
        Cell("events", "evt-0003", "start", "2025-02-30"),
        says=(
            'raw/events.csv:4:start: C104 start is not a date expression ("2025-02-30"), '
            "write 2025-07-08, 2025-07, 2025 or [2025-05-01..2025-07-08]; the day must exist"
        ),
    ),
    example(
        "C104",
        Cell("events", "evt-0003", "start", "13/03/2025"),
        says=(
            'raw/events.csv:4:start: C104 start is not a date expression ("13/03/2025"), '
            "did you mean 2025-03-13? (a spreadsheet may have rewritten it)"
        ),
    ),
    example(
        "C104",
        Cell("events", "evt-0003", "start", "3/12/2025"),
        says=(
            'raw/events.csv:4:start: C104 start is not a date expression ("3/12/2025"), '
            "did you mean 2025-03-12 or 2025-12-03? (a spreadsheet may have rewritten it)"
        ),
    ),
    example(
        "C104",
        Cell("events", "evt-0003", "start", "2025-03-12/2025-03-14"),
        says=(
            'raw/events.csv:4:start: C104 start is not a date expression ("2025-03-12/2025-03-14"), '
            "one column takes the start, another the end; [..] is one unknown day in a window"
        ),
    ),
    example(
        "C104",
        Cell("events", "evt-0003", "end", "NA"),
        says=(
            'raw/events.csv:4:end: C104 end is not a date expression ("NA"), '
            "leave the cell empty if nothing is known"
        ),
    ),
    example(
        "C104",
        Cell("events", "evt-0003", "start", "45720"),
        says=(
            'raw/events.csv:4:start: C104 start is not a date expression ("45720"), '
            "this is a spreadsheet's day number; write the day as 2025-07-08"
        ),
    ),
    example(
        "C104",
        Cell("events", "evt-0003", "start", ".."),
        says=(
            'raw/events.csv:4:start: C104 start is not a date expression (".."), '
            "'..' belongs in an end column; leave this cell empty if the day is not known"
        ),
    ),
    example(
        "C104",
        Cell("coverage", "cov-0001", "start", "2025-02"),
        says=(
            'raw/coverage.csv:2:start: C104 start is not a date expression ("2025-02"), '
            "this column takes one certain day, as in 2025-07-08"
        ),
    ),
    example(
        "C105",
        Cell("events", "evt-0002", "title", "Ada North  visits Southland"),
        says=(
            'raw/events.csv:3:title: C105 title holds two spaces in a row ("Ada North  visits Southland"), '
            "write it with single plain spaces, none at the ends"
        ),
    ),
    example(
        "C105",
        Cell("events", "evt-0002", "title", "Ada North visits Southland "),
        says=(
            'raw/events.csv:3:title: C105 title holds spaces at an end ("Ada North visits Southland "), '
            "write it with single plain spaces, none at the ends"
        ),
    ),
    example(
        "C105",
        Cell("events", "evt-0002", "title", "Ada North\nvisits Southland"),
        says=(
            "raw/events.csv:3:title: C105 title holds a line break or an invisible character "
            '("Ada North\\nvisits Southland"), write it with single plain spaces, none at the ends'
        ),
    ),
    example(
        "C105",
        Cell("places", "plc-south-harbour", "name", "Port E\u0301tienne"),
        says=(
            'raw/places.csv:3:name: C105 name holds decomposed letters ("Port E\u0301tienne"), '
            "write it with composed ones: build.py --fix"
        ),
    ),
    example(
        "C105",
        Cell("places", "plc-south-harbour", "name", "Port Ã‰tienne"),
        says=(
            'raw/places.csv:3:name: C105 name holds letters read in a wrong encoding ("Port Ã‰tienne"), '
            "write it with the letters that were meant: Port Étienne"
        ),
    ),
    example(
        "C106",
        Cell(
            "events",
            "evt-0005",
            "stated_reason",
            "fees that were not paid for as long as anybody can remember now",
        ),
        says=(
            "raw/events.csv:6:stated_reason: C106 stated_reason has 63 characters "
            '("fees that were not paid for as long as anybody can remember now"), '
            "shorten it to 60; a note can hold the rest"
        ),
    ),
    example(
        "C107",
        Retyped("events", "score", "str"),
        says="events:score: C107 score is not of type number, give it that type",
    ),
    example(
        "C108",
        Overwritten("events", 2, "score", 12.5),
        says='events:2:score: C108 score is out of range ("12.5"), it lies between -10 and 10',
    ),
    example(
        "C109",
        Overwritten("places", 2, "place_id", "plc-river-island"),
        says=(
            'places:1:place_id: C109 place_id repeats a key ("plc-river-island"), keep one of the rows\n'
            'places:2:place_id: C109 place_id repeats a key ("plc-river-island"), keep one of the rows'
        ),
    ),
    example(
        "C110",
        Dropped("events", "title"),
        says="events:title: C110 the table lacks this column, compare with the codebook",
    ),
)
