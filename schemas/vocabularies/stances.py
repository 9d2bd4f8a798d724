"""Codes of stances: how far a holder is for or against a written proposition, and how that is known."""

from .forms import OWN, SEMEVAL, Code

STANCE_SCORES: tuple[Code, ...] = (
    Code(
        "-2",
        "Strongly against",
        (
            "A costly or material act against the proposition, a binding commitment against it, or full "
            "unconditional opposition in the quoted or official words of a head of state or government or a "
            "foreign minister."
        ),
        "`-1`: opposition in words with conditions, or by anybody below those offices, is -1.",
        OWN,
    ),
    Code(
        "-1",
        "Against",
        "Any other expressed opposition to the proposition.",
        "`-2`: without a costly act, a binding commitment or full words at the highest level it stays -1.",
        SEMEVAL,
    ),
    Code(
        "0",
        "Takes no side",
        "The holder says that it takes no side on the proposition.",
        "`1`: silence and uncertainty are no row; 0 needs words, and backing with reservations is 1.",
        SEMEVAL,
    ),
    Code(
        "1",
        "In favour",
        "Any other expressed support for the proposition.",
        "`2`: without a costly act, a binding commitment or full words at the highest level it stays 1.",
        SEMEVAL,
    ),
    Code(
        "2",
        "Strongly in favour",
        (
            "A costly or material act for the proposition, a binding commitment to it, or full unconditional "
            "backing in the quoted or official words of a head of state or government or a foreign minister."
        ),
        "`1`: support in words with conditions, or by anybody below those offices, is 1.",
        OWN,
    ),
)
STANCE_BASES: tuple[Code, ...] = (
    Code(
        "stated",
        "Stated",
        "The holder says so in its own words, quoted or officially published.",
        "`reported`: the holder's own words are stated; another's account of them is reported.",
        OWN,
    ),
    Code(
        "reported",
        "Reported",
        "Somebody else says that the holder takes the stance, the other side's readout of a talk included.",
        "`stated`: a readout is stated for the side that issued it and reported for the other side.",
        OWN,
    ),
    Code(
        "enacted",
        "Enacted",
        (
            "An act of the holder shows the stance; the row names the event and, where the act is done to the "
            "target, has the sign of its score."
        ),
        "`stated`: deeds are enacted; words, however strong, are stated.",
        OWN,
    ),
    Code(
        "anticipated",
        "Anticipated",
        (
            "Somebody says that the holder will take the stance at an event, which the row names, and no source "
            "says yet that it was taken."
        ),
        "`enacted`: what is expected of an event is anticipated; what an act in the data shows is enacted.",
        OWN,
    ),
)
