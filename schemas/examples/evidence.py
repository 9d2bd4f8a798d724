"""Records without a source, and claims that are not what they say they are."""

from .edits import Added, Cell, Example, Removed, example

EVIDENCE: tuple[Example, ...] = (
    example(
        "E101",
        Removed("evidence", "evt-0006,"),
        says=(
            'raw/events.csv:7:event_id: E101 no source supports the record as a whole ("evt-0006"), '
            "add a row to evidence.csv: its id, the source, relation supports, field and value empty"
        ),
    ),
    example(
        "E102",
        Cell("evidence", "evt-0005,src-northern-courier-20250305,start", "value", ""),
        says="raw/evidence.csv:11:value: E102 the value that the source gives is missing, fill it in",
    ),
    example(
        "E102",
        Cell("evidence", "evt-0003,", "value", "2025-03-04"),
        says="raw/evidence.csv:7:field: E102 a value belongs to a column, name it in field",
    ),
    example(
        "E102",
        Added("evidence", "evt-0003,src-southern-post-20250221,,,contradicts,explicit,outlet_voice,,p2,"),
        says=(
            "raw/evidence.csv:17:field: E102 a source that says otherwise says so of a column, "
            "name it in field"
        ),
    ),
    example(
        "E103",
        Cell("evidence", "evt-0002,src-northern-courier-20250305,start", "field", "strat"),
        says=(
            "raw/evidence.csv:6:field: E103 events.csv has no column of that name to give evidence on "
            '("strat"), did you mean start?'
        ),
    ),
    example(
        "E103",
        Cell("evidence", "evt-0002,src-northern-courier-20250305,start", "field", "weather"),
        says=(
            "raw/evidence.csv:6:field: E103 events.csv has no column of that name to give evidence on "
            '("weather"), it is one of level, event_type, mode, contexts, title, status, start, end, '
            "clarity, place_id, actors, recipients, others, parent_event_id, response_to_event_id, "
            "stated_reason or label"
        ),
    ),
    example(
        "E104",
        Cell("evidence", "evt-0005,src-northern-courier-20250305,start", "value", "21.2.2025"),
        says=(
            'raw/evidence.csv:11:value: E104 start cannot take that value ("21.2.2025"), '
            "did you mean 2025-02-21?"
        ),
    ),
    example(
        "E104",
        Added(
            "evidence",
            "evt-0003,src-northern-courier-20250305,place_id,plc-south-harbor,contradicts,explicit,outlet_voice,,p2,",
        ),
        says=(
            'raw/evidence.csv:17:value: E104 place_id cannot take that value ("plc-south-harbor"), '
            "did you mean plc-south-harbour?"
        ),
    ),
    example(
        "E105",
        Cell("evidence", "evt-0005,src-southern-post-20250221,start", "value", "2025-02-19"),
        says=(
            "raw/evidence.csv:13:value: E105 the source is said to support start, "
            'and the record has [2025-02-15..2025-02-20] ("2025-02-19"), '
            "make the relation less_specific or contradicts, or correct one of the two values"
        ),
    ),
    example(
        "E106",
        Cell("evidence", "evt-0005,src-northern-courier-20250305,start", "value", "[2025-02-15..2025-02-20]"),
        says=(
            "raw/evidence.csv:11:value: E106 the source is said to contradict start, "
            'and gives what the record has ("[2025-02-15..2025-02-20]"), make the relation supports, '
            "or write what the source says instead"
        ),
    ),
    example(
        "E107",
        Cell("evidence", "evt-0002,src-northern-courier-20250305,start", "value", "2025-03-04"),
        says=(
            "raw/evidence.csv:6:value: E107 the source is said to be less specific on start than 2025-03-03, "
            'and is not ("2025-03-04"), a wider date holds all the days of the record; a value beside it '
            "contradicts"
        ),
    ),
    example(
        "E108",
        Cell("evidence", "stn-0002,", "attributed_to", ""),
        says=(
            "raw/evidence.csv:16:attributed_to: E108 named_speaker needs the speaker, "
            "or the body spoken for, fill in an actor_id"
        ),
    ),
    example(
        "E108",
        Cell("evidence", "stn-0002,", "attribution", "outlet_voice"),
        says=(
            'raw/evidence.csv:16:attributed_to: E108 outlet_voice is nobody\'s speech ("act-ada-north"), '
            "empty the cell, or make the attribution named_speaker"
        ),
    ),
    example(
        "E109",
        Removed("evidence", "evt-0004,src-northern-courier-20250305,"),
        says=(
            "raw/events.csv:5:status: E109 the event is disputed, "
            'and no source in evidence denies it ("evt-0004"), add the denial: relation contradicts, '
            "field status, value denied"
        ),
    ),
    example(
        "E110",
        Cell("sources", "src-southern-post-20250221,", "credited_to", "River Wire;unknown"),
        says=(
            "raw/sources.csv:4:credited_to: E110 `unknown` stands beside credits that are known "
            '("River Wire;unknown"), delete it; or leave it alone in the cell'
        ),
    ),
    example(
        "E111",
        Cell(
            "evidence",
            "evt-0004,src-river-wire-20250212,label,",
            "value",
            "a seizure such as nobody had seen before",
        ),
        says=(
            "raw/evidence.csv:10:value: E111 a label of 8 words is a quotation "
            '("a seizure such as nobody had seen before"), keep the 7 words at most that name the thing'
        ),
    ),
    example(
        "E107",
        Added(
            "evidence",
            "evt-0005,src-southern-post-20250221,event_type,COERCE,less_specific,explicit,outlet_voice,,p1,",
        ),
        says=(
            "raw/evidence.csv:17:value: E107 the source is said to be less specific on event_type than SANCTION, "
            'and is not ("COERCE"), a wider date holds all the days of the record; a value beside it contradicts'
        ),
    ),
)
