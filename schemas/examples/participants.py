"""Actors that could not act, or act twice, and affiliations that join what cannot be joined."""

from .edits import Added, Cell, Example, example

PARTICIPANTS: tuple[Example, ...] = (
    example(
        "P101",
        Cell("events", "evt-0002", "recipients", "act-southland;act-ada-north"),
        says=(
            'raw/events.csv:3:recipients: P101 the event names it as actor already ("act-ada-north"), '
            "name each party once, where it is most specific"
        ),
    ),
    example(
        "P102",
        Cell("affiliations", "aff-0001", "start", "2025-04-01"),
        says=(
            "raw/events.csv:3:actors: P102 nobody knows for whom this person acts: no affiliation holds on "
            'the day of the row (2025-03-03) ("act-ada-north"), add the affiliation to affiliations.csv, '
            "or correct the days of one of the two\n"
            "raw/stances.csv:3:holder: P102 nobody knows for whom this person acts: no affiliation holds on "
            'the day of the row (2025-03-04) ("act-ada-north"), add the affiliation to affiliations.csv, '
            "or correct the days of one of the two"
        ),
    ),
    example(
        "P103",
        Added("affiliations", "aff-0003,act-ada-north,act-lands-council,senior_official,,2025-01,.."),
        Added("evidence", "aff-0003,src-northern-courier-20250305,,,supports,explicit,outlet_voice,,p2,"),
        says=(
            "raw/events.csv:3:actors: P103 this person acts for act-lands-council and act-northland on the "
            'day of the row ("act-ada-north"), name the office (an actor of kind post) instead, '
            "or date the affiliations\n"
            "raw/stances.csv:3:holder: P103 this person acts for act-lands-council and act-northland on the "
            'day of the row ("act-ada-north"), name the office (an actor of kind post) instead, '
            "or date the affiliations"
        ),
    ),
    example(
        "P104",
        Cell("actors", "act-lands-council", "existed_from", "2025-06-01"),
        says=(
            "raw/events.csv:7:others: P104 the actor existed from 2025-06-01 to .., "
            'and the row is of 2025-04 ("act-lands-council"), name the actor that existed then, '
            "or correct the days"
        ),
    ),
    example(
        "P105",
        Cell("actors", "act-lands-council", "iso3", "XLC"),
        says='raw/actors.csv:3:iso3: P105 iso3 is for states ("XLC"), empty the cell; country says whose it is',
    ),
    example(
        "P105",
        Cell("actors", "act-northland,", "country", ""),
        says="raw/actors.csv:4:country: P105 a state's country is its iso3, fill in both",
    ),
    example(
        "P105",
        Cell("actors", "act-southland-trade", "part_of", ""),
        says="raw/actors.csv:7:part_of: P105 a post belongs to a state or body, name it in part_of",
    ),
    example(
        "P105",
        Cell("actors", "act-ada-north", "part_of", "act-northland-mfa"),
        says=(
            'raw/actors.csv:2:part_of: P105 a person is not a part of another actor ("act-northland-mfa"), '
            "move it to affiliations.csv, which has days"
        ),
    ),
    example(
        "P106",
        Cell("actors", "act-southland,", "cow_code", "998"),
        says=(
            'raw/actors.csv:6:cow_code: P106 cow_code is that of line 4 already ("998"), '
            "give each state its own codes"
        ),
    ),
    example(
        "P107",
        Cell("affiliations", "aff-0002", "member", "act-northland-mfa"),
        says=(
            'raw/affiliations.csv:3:member: P107 a member_state is a state ("act-northland-mfa"), '
            "correct member or role"
        ),
    ),
    example(
        "P107",
        Cell("affiliations", "aff-0002", "organization", "act-southland"),
        says=(
            'raw/affiliations.csv:3:organization: P107 states are members of an igo ("act-southland"), '
            "correct one of the two"
        ),
    ),
    example(
        "P107",
        Cell("affiliations", "aff-0001", "organization", "act-southland-trade-minister"),
        says=(
            "raw/affiliations.csv:2:organization: P107 nobody belongs to a person or post "
            '("act-southland-trade-minister"), name the body'
        ),
    ),
    example(
        "P107",
        Cell("affiliations", "aff-0002", "role", "senior_official"),
        says=(
            'raw/affiliations.csv:3:member: P107 an office is held by a person ("act-northland"), '
            "for a state use the role member_state"
        ),
    ),
    example(
        "P108",
        Added("actors", "act-bo-east,Bo East,person,XNA,GOV,,,,,,,,"),
        Added("affiliations", "aff-0003,act-bo-east,act-northland-mfa,foreign_minister,,2024-06-01,.."),
        Added("evidence", "aff-0003,src-northern-courier-20250305,,,supports,explicit,outlet_voice,,p2,"),
        says=(
            "raw/affiliations.csv:4:member: warning P108 line 2 has act-ada-north in the same office on the "
            'same days ("act-bo-east"), close one term where the other begins'
        ),
    ),
    example(
        "P109",
        Cell("events", "evt-0006", "others", "forums:act-lands-council"),
        says=(
            "raw/events.csv:7:others: P109 forums is no role that others can have "
            '("forums:act-lands-council"), did you mean forum?'
        ),
    ),
    example(
        "P109",
        Cell("events", "evt-0006", "others", "recipient:act-lands-council"),
        says=(
            "raw/events.csv:7:others: P109 recipient is no role that others can have "
            '("recipient:act-lands-council"), it is one of forum, organizer, mediator, receiving_official, '
            "host"
        ),
    ),
    example(
        "P104",
        Cell("actors", "act-ada-north,", "existed_from", "2026"),
        says=(
            "raw/events.csv:3:actors: P104 the actor existed from 2026 to ?, and the row is of 2025-03-03 "
            '("act-ada-north"), name the actor that existed then, or correct the days\n'
            "raw/stances.csv:3:holder: P104 the actor existed from 2026 to ?, and the row is of 2025-03-04 "
            '("act-ada-north"), name the actor that existed then, or correct the days'
        ),
    ),
    example(
        "P105",
        Cell("actors", "act-northland-mfa,", "part_of", "act-ada-north"),
        says=(
            "raw/actors.csv:5:part_of: P105 nobody is a part of a person, a post or a collective "
            '("act-ada-north"), name the body or the state'
        ),
    ),
)
