"""Events without what their level or type asks for, or out of their place in a chain."""

from .edits import Added, Cell, Example, example

EVENTS: tuple[Example, ...] = (
    example(
        "L101",
        Cell("events", "evt-0005", "clarity", ""),
        says="raw/events.csv:6:clarity: L101 an event needs clarity, fill it in; only an episode goes without",
    ),
    example(
        "L102",
        Cell("events", "evt-0001", "event_type", "CONSULT"),
        says=(
            "raw/events.csv:2:event_type: L102 an episode holds events and has no event_type of its own "
            '("CONSULT"), empty the cell, or make the row an event'
        ),
    ),
    example(
        "L103",
        Cell("events", "evt-0002", "mode", "boycott"),
        says=(
            'raw/events.csv:3:mode: L103 CONSULT has no such mode ("boycott"), it is one of visit, '
            "third-party, multilateral, phone, or empty"
        ),
    ),
    example(
        "L103",
        Cell("events", "evt-0003", "mode", "visit"),
        says='raw/events.csv:4:mode: L103 AGREE has no such mode ("visit"), leave the cell empty',
    ),
    example(
        "L104",
        Cell("events", "evt-0005", "recipients", ""),
        says=(
            "raw/events.csv:6:recipients: L104 SANCTION is done to or with somebody, "
            "and the row names nobody, name a recipient, or a second actor if the act is joint"
        ),
    ),
    example(
        "L105",
        Added(
            "events",
            "evt-0007,episode,,,,Visits to the harbour,occurred,2025-03-04,2025-03-04,,,,,,evt-0002,,,",
        ),
        Added("evidence", "evt-0007,src-northern-courier-20250305,,,supports,explicit,outlet_voice,,p2,"),
        says=(
            'raw/events.csv:8:parent_event_id: L105 an episode cannot be a part of an event ("evt-0002"), '
            "name an episode as its parent, or leave the cell empty"
        ),
    ),
    example(
        "L106",
        Added(
            "events",
            "evt-0007,event,AGREE,,,Northland agrees to share the fees,occurred,2025-03-04,,1,,act-northland,,,evt-0003,,,",
        ),
        Added("evidence", "evt-0007,src-northern-courier-20250305,,,supports,explicit,outlet_voice,,p2,"),
        says=(
            "raw/events.csv:8:parent_event_id: L106 the row is level 4 of its chain, "
            'and 3 is the deepest ("evt-0003"), hang it on a higher row'
        ),
    ),
    example(
        "L107",
        Cell("events", "evt-0003", "start", "2025-03-02"),
        says=(
            "raw/events.csv:4:start: L107 the row's days (2025-03-02) leave those of its parent (2025-03-03 "
            'to 2025-03-05) ("2025-03-02"), correct the days of one of the two, or the parent'
        ),
    ),
    example(
        "L108",
        Cell("events", "evt-0005", "response_to_event_id", "evt-0003"),
        says=(
            "raw/events.csv:6:response_to_event_id: L108 the row ends before evt-0003, which it answers, "
            'can have begun ("evt-0003"), correct the days of one of the two, or response_to_event_id'
        ),
    ),
    example(
        "L109",
        Cell("events", "evt-0005", "response_to_event_id", "evt-0005"),
        says=(
            'raw/events.csv:6:response_to_event_id: L109 an event cannot answer itself ("evt-0005"), '
            "name the event it answers"
        ),
    ),
)
