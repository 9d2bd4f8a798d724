"""Stances that do not fit their issue, their act or each other."""

from .edits import Added, Cell, Example, example

STANCES: tuple[Example, ...] = (
    example(
        "S101",
        Cell("stances", "stn-0001", "target", ""),
        says=(
            "raw/stances.csv:2:target: S101 the proposition speaks of {target}, and the stance names none, "
            "name the target"
        ),
    ),
    example(
        "S101",
        Cell("stances", "stn-0002", "target", "act-southland"),
        says=(
            "raw/stances.csv:3:target: S101 the proposition has no {target} for this target to fill "
            '("act-southland"), empty the cell, or choose the issue that has one'
        ),
    ),
    example(
        "S102",
        Cell("stances", "stn-0001", "target", "act-southland"),
        says=(
            'raw/stances.csv:2:target: S102 the holder is its own target ("act-southland"), '
            "name whom the stance is towards"
        ),
    ),
    example(
        "S103",
        Cell("stances", "stn-0001", "event_id", ""),
        says=(
            "raw/stances.csv:2:event_id: S103 a stance with the basis enacted is known from an act, "
            "name the act in event_id, or correct the basis"
        ),
    ),
    example(
        "S104",
        Cell("stances", "stn-0001", "holder", "act-southland-trade-minister"),
        says=(
            "raw/stances.csv:2:holder: S104 the holder enacts this stance by evt-0005, "
            'and is no actor in it ("act-southland-trade-minister"), '
            "name the holder as an actor of the event, or correct the basis"
        ),
    ),
    example(
        "S105",
        Cell("stances", "stn-0001", "score", "2"),
        says=(
            "raw/stances.csv:2:score: S105 the stance has another sign than the act that shows it, "
            'which has -6.0 towards the same target ("2"), word the proposition in the target\'s favour, '
            "and give the stance the sign of the act"
        ),
    ),
    example(
        "S106",
        Added("stances", "stn-0003,act-ada-north,,iss-open-river,2,stated,2025-03-04,,evt-0003,"),
        Added(
            "evidence",
            "stn-0003,src-northern-courier-20250305,,,supports,explicit,named_speaker,act-ada-north,p3,",
        ),
        says=(
            "raw/stances.csv:4:held_from: S106 line 3 has this holder's stance on this issue from the same "
            'day ("2025-03-04"), merge the two rows, or correct a day'
        ),
    ),
    example(
        "S107",
        Cell("stances", "stn-0001,", "event_id", "evt-0001"),
        says=(
            'raw/stances.csv:2:event_id: S107 an episode shows nothing by itself ("evt-0001"), '
            "name the act within it that shows the stance"
        ),
    ),
)
