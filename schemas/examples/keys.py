"""Ids that are coined twice, and mentions that lead nowhere."""

from .edits import Added, Cell, Example, example

KEYS: tuple[Example, ...] = (
    example(
        "K101",
        Added("places", "plc-south-harbour,South Harbour,city,XSO,none,,,,"),
        says=(
            'raw/places.csv:4:place_id: K101 the key is that of line 3 already ("plc-south-harbour"), '
            "give the row its own, or delete it"
        ),
    ),
    example(
        "K102",
        Cell("events", "evt-0006", "actors", "act-northland;act-soutland"),
        says=(
            'raw/events.csv:7:actors: K102 actors names nothing in actors.csv ("act-soutland"), '
            "did you mean act-southland?"
        ),
    ),
    example(
        "K102",
        Cell("affiliations", "aff-0002", "organization", "act-river-commission"),
        says=(
            "raw/affiliations.csv:3:organization: K102 organization names nothing in actors.csv "
            '("act-river-commission"), add its row to actors.csv first'
        ),
    ),
    example(
        "K103",
        Cell("coverage", "cov-0001", "actors", "act-northland;act-southland;act-northland"),
        says='raw/coverage.csv:2:actors: K103 actors lists an item twice ("act-northland"), name it once',
    ),
    example(
        "K104",
        Cell("events", "evt-0002", "contexts", "diplomatic;economic;legal;territory;environment"),
        says="raw/events.csv:3:contexts: K104 contexts lists 5 items, keep the 4 that matter most",
    ),
    example(
        "K105",
        Cell("issues", "iss-open-river", "parent_issue_id", "iss-ferry-landing"),
        says=(
            "raw/issues.csv:2:parent_issue_id: K105 parent_issue_id leads back to this row: "
            'iss-ferry-landing > iss-open-river > iss-ferry-landing ("iss-open-river"), '
            "cut the chain where it is wrong\n"
            "raw/issues.csv:3:parent_issue_id: K105 parent_issue_id leads back to this row: iss-open-river > "
            'iss-ferry-landing > iss-open-river ("iss-ferry-landing"), cut the chain where it is wrong'
        ),
    ),
    example(
        "K106",
        Added("retired", "evt-0006,,0.1.0,Called off before it was announced."),
        says=(
            "raw/events.csv:7:event_id: K106 line 3 of retired.csv says that this id is retired "
            '("evt-0006"), coin a new one'
        ),
    ),
    example(
        "K107",
        Cell("retired", "plc-old-quay", "successor_id", "plc-south-harbor"),
        says=(
            "raw/retired.csv:2:successor_id: K107 successor_id resolves to no row that is in use "
            '("plc-south-harbor"), did you mean plc-south-harbour?'
        ),
    ),
)
