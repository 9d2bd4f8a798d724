"""Codes of the events table and of what is derived from it."""

from .forms import CAMEO, EDTF, OWN, PLOVER, Code

LEVELS: tuple[Code, ...] = (
    Code(
        "episode",
        "Episode",
        (
            "A heading for related events, such as a crisis, a summit or a round of fighting; it holds "
            "events and is never scored."
        ),
        "`event`: if its parts are acts of their own and the whole is only their heading it is an episode.",
        OWN,
    ),
    Code(
        "event",
        "Event",
        (
            "One act by one or more actors; it is scored unless its parent is itself an event, which makes "
            "it a component."
        ),
        "`episode`: an act somebody did is an event; a name given to several acts is an episode.",
        OWN,
    ),
)
STATUSES: tuple[Code, ...] = (
    Code(
        "planned",
        "Planned",
        (
            "Announced, scheduled or ordered, and no source says yet that it took place, moved or was called "
            "off."
        ),
        (
            "`occurred`: an announcement, however firm, leaves it planned; a report after the fact makes it "
            "occurred."
        ),
        OWN,
    ),
    Code(
        "occurred",
        "Occurred",
        "A source written after the fact says that it took place, and no party denies that it did.",
        (
            "`disputed`: sources that differ only on a detail leave it occurred; a denial that it happened "
            "at all makes it disputed."
        ),
        OWN,
    ),
    Code(
        "postponed",
        "Postponed",
        "Announced and then put off to a later or open date, with the intention kept.",
        "`cancelled`: while it is still meant to happen it is postponed; once given up it is cancelled.",
        OWN,
    ),
    Code(
        "cancelled",
        "Cancelled",
        "Announced and then given up, or reported after its day not to have taken place.",
        "`postponed`: given up is cancelled; put off is postponed.",
        OWN,
    ),
    Code(
        "disputed",
        "Disputed",
        (
            "One side says that it took place and another denies it, and the evidence does not settle it; it "
            "is coded once and both voices stand in evidence."
        ),
        (
            "`occurred`: a denial of the whole makes it disputed; a denial of a detail is a contradiction in "
            "evidence."
        ),
        OWN,
    ),
)
CLARITIES: tuple[Code, ...] = (
    Code(
        "1",
        "One act",
        "The sources let one act be told apart, with its own participants and window.",
        "`2`: if the number of acts is known and each can be coded alone, code each with 1.",
        OWN,
    ),
    Code(
        "2",
        "Several acts as one",
        "The sources report several acts of one kind together and do not let them be told apart.",
        "`1`: one act with many participants is still 1.",
        OWN,
    ),
)
PARTICIPANT_ROLES: tuple[Code, ...] = (
    Code(
        "actor",
        "Actor",
        "Who does the act; the visitor in a visit, every side in a joint or two-sided act.",
        "`recipient`: who acts is actor; to or for whom it is done is recipient.",
        PLOVER,
    ),
    Code(
        "recipient",
        "Recipient",
        "To, for or against whom the act is done; the host in a visit.",
        (
            "`actor`: in a joint act, on neutral ground or in two-sided fighting all sides are actor and "
            "nobody is recipient."
        ),
        PLOVER,
    ),
    Code(
        "forum",
        "Forum",
        "The body or gathering in which the act takes place, when it does not act itself.",
        "`organizer`: the body met in is forum; whoever set the meeting up is organizer.",
        OWN,
    ),
    Code(
        "organizer",
        "Organiser",
        "Who set the occasion up or called it, without being one of the sides.",
        "`host`: who called it is organizer; on whose ground it takes place is host.",
        OWN,
    ),
    Code(
        "mediator",
        "Mediator",
        "Who works between the sides towards an agreement and is accepted or named as doing so.",
        "`host`: lending a place is host; working on the substance between the sides is mediator.",
        OWN,
    ),
    Code(
        "receiving_official",
        "Receiving official",
        "The person or post who received a visitor or handed over a message on behalf of the recipient.",
        (
            "`recipient`: the party visited or addressed is recipient; the person who met the visitor for it "
            "is receiving_official."
        ),
        OWN,
    ),
    Code(
        "host",
        "Host",
        "On whose ground the act takes place, when that party is neither actor nor recipient.",
        "`recipient`: the host of a two-sided visit is recipient; host is for ground lent to others.",
        OWN,
    ),
)
DATE_PRECISIONS: tuple[Code, ...] = (
    Code("day", "Day", "The window is one day.", "`days`: one day is day; two to six days are days.", EDTF),
    Code(
        "days",
        "A few days",
        "The window is two to six days long.",
        "`week`: two to six days are days; exactly seven are week.",
        OWN,
    ),
    Code(
        "week",
        "Week",
        "The window is exactly seven days long.",
        "`days`: seven days are week; fewer are days.",
        OWN,
    ),
    Code(
        "month",
        "Month",
        "The window is eight to thirty-one days long.",
        "`year`: up to thirty-one days is month; anything longer with both ends known is year.",
        OWN,
    ),
    Code(
        "year",
        "Year",
        "The window is longer than thirty-one days and bounded on both sides.",
        "`open`: both ends known is year; an end unknown or still running is open.",
        OWN,
    ),
    Code(
        "open",
        "Open",
        "One or both sides of the window are unbounded.",
        "`year`: a bound on each side, however wide apart, is year.",
        EDTF,
    ),
)
QUAD_CLASSES: tuple[Code, ...] = (
    Code(
        "1",
        "Verbal cooperation",
        "Words or signatures that bring the parties closer or help one of them.",
        "`2`: words are 1; deeds and goods are 2.",
        PLOVER,
    ),
    Code(
        "2",
        "Material cooperation",
        "Deeds, goods, money or forces that help a party or ease a conflict.",
        "`1`: deeds and goods are 2; a promise of them is 1.",
        PLOVER,
    ),
    Code(
        "3",
        "Verbal conflict",
        "Words that demand, blame, refuse or threaten.",
        "`4`: words are 3; measures taken and force used are 4.",
        PLOVER,
    ),
    Code(
        "4",
        "Material conflict",
        "Measures or deeds against a party: protest, cut relations, forces readied, coercion, violence.",
        "`3`: measures and deeds are 4; announcing what may be done is 3.",
        PLOVER,
    ),
)
SCORE_BASES: tuple[Code, ...] = (
    Code(
        "plover",
        "Printed in PLOVER",
        "The score is printed for this very type or mode in PLOVER 2.0.",
        "`inherited`: a mode with a printed score is plover; a mode without one is inherited.",
        OWN,
    ),
    Code(
        "sign_corrected",
        "Sign corrected",
        "PLOVER 2.0 prints the score with a sign that its own modes contradict; the sign is turned here.",
        "`plover`: the printed size is kept in both; only the sign differs in sign_corrected.",
        OWN,
    ),
    Code(
        "inherited",
        "Inherited from the type",
        "The mode has no printed score and takes that of its type.",
        "`plover`: no score of its own is inherited; a printed one is plover.",
        OWN,
    ),
)
GOLDSTEIN_BASES: tuple[Code, ...] = (
    Code(
        "cameo",
        "From a CAMEO code",
        "The value is that of the first CAMEO code of the entry on the CAMEO version of the Goldstein scale.",
        "`inherited`: an entry with a CAMEO code of its own is cameo.",
        CAMEO,
    ),
    Code(
        "inherited",
        "Inherited from the type",
        "The mode has no CAMEO code and takes the value of its type.",
        "`cameo`: a mode without a CAMEO code is inherited.",
        OWN,
    ),
)

DENIALS: tuple[Code, ...] = (
    Code(
        "denied",
        "Denied",
        (
            "What evidence that contradicts `status` gives for an event that a source says did not happen; "
            "the event itself is then disputed."
        ),
        "",
        OWN,
    ),
)
