"""Event types of material conflict (quad 4) short of coercion and force: protest, sanction, mobilisation."""

from .families import mode_of, type_of
from .forms import EventType

PROTEST = type_of(
    "PROTEST",
    "Protest",
    (
        "People, associations or firms show their opposition to a party or policy by acting together in "
        "public, stopping work, refusing food or withholding custom."
    ),
    (
        "`ACCUSE/disapprove`: a statement alone is ACCUSE; PROTEST needs people to gather, stop work, refuse "
        "food or withhold custom."
    ),
    quad_class=4,
    score=-5.0,
    cameo=("14",),
)
SANCTION = type_of(
    "SANCTION",
    "Sanction",
    (
        "A party reduces, suspends or ends dealings that existed, whether or not it calls this a sanction: "
        "ties, talks, trade, aid, agreements, licences, contracts."
    ),
    (
        "`COERCE`: cutting dealings with another is SANCTION; restricting the movement, politics or liberty "
        "of persons is COERCE."
    ),
    quad_class=4,
    score=-6.0,
    cameo=("16",),
    needs_recipient=True,
)
MOBILIZE = type_of(
    "MOBILIZE",
    "Mobilise",
    (
        "Armed or police forces are moved, reinforced, put on alert or displayed, weapon tests and one "
        "country's own exercises included, without force being used."
    ),
    "`COOPERATE`: an exercise of one country alone is MOBILIZE; a joint exercise is COOPERATE.",
    quad_class=4,
    score=-5.5,
    cameo=("15",),
)

PRESSURE: tuple[EventType, ...] = (
    PROTEST,
    mode_of(
        PROTEST,
        "demo",
        "Demonstration",
        "People gather, march or sit in to protest, and the action stays largely peaceful.",
        "`PROTEST/riot`: if those taking part mean to injure people or damage property it is riot.",
        score=-5.0,
        cameo=("141",),
    ),
    mode_of(
        PROTEST,
        "riot",
        "Riot",
        "A crowd injures people or damages property on purpose in the course of a protest.",
        (
            "`PROTEST/vandalize`: open violence of a crowd is riot; damage done as a gesture by a few is "
            "vandalize."
        ),
        score=-7.0,
        cameo=("145",),
    ),
    mode_of(
        PROTEST,
        "strike",
        "Strike",
        "Workers, students or members of a trade stop work or close their places of work to press a demand.",
        "`PROTEST/boycott`: withholding labour is strike; withholding custom or cooperation is boycott.",
        score=-5.0,
        cameo=("143",),
    ),
    mode_of(
        PROTEST,
        "hunger",
        "Hunger strike",
        "One or more persons refuse food to press a demand.",
        "`PROTEST/strike`: refusing food is hunger; refusing work is strike.",
        score=-4.5,
        cameo=("142",),
    ),
    mode_of(
        PROTEST,
        "boycott",
        "Boycott",
        (
            "People, associations or firms stop buying from, selling to, travelling to or working with a "
            "party as a mark of protest."
        ),
        (
            "`SANCTION/discontinue`: custom withdrawn by people or firms is boycott; custom withdrawn by a "
            "government is SANCTION/discontinue."
        ),
        score=-4.5,
        cameo=("143",),
    ),
    mode_of(
        PROTEST,
        "obstruct",
        "Obstruct passage",
        "Protesters block a road, entrance, border post, vessel or other passage.",
        "`PROTEST/demo`: a gathering that slows traffic is demo; one meant to stop passage is obstruct.",
        score=-4.5,
        cameo=("144",),
    ),
    mode_of(
        PROTEST,
        "vandalize",
        "Vandalise",
        "Protesters deface, break or burn property as a gesture, without a violent crowd.",
        (
            "`ASSAULT/destroy`: damage as a gesture of protest is vandalize; destruction meant to put the "
            "target out of use is ASSAULT/destroy."
        ),
    ),
    SANCTION,
    mode_of(
        SANCTION,
        "convict",
        "Convict",
        "A court or tribunal finds a party guilty or liable, or passes sentence on it.",
        "`ACCUSE/allege`: the suit or charge is ACCUSE/allege; the judgment against the party is convict.",
        score=-6.0,
    ),
    mode_of(
        SANCTION,
        "expel",
        "Expel",
        (
            "A state or body makes another party's diplomats, mission, observers, peacekeepers or aid bodies "
            "leave, or ends its membership."
        ),
        (
            "`COERCE/deport`: those who represent a state or body are expelled; private persons made to "
            "leave are COERCE/deport."
        ),
        score=-5.5,
        cameo=("166",),
    ),
    mode_of(
        SANCTION,
        "withdraw",
        "Withdraw from relations",
        (
            "A party pulls itself out: it breaks or lowers diplomatic relations, recalls its envoy, leaves a "
            "body or treaty, or breaks off talks or mediation under way."
        ),
        (
            "`SANCTION/discontinue`: leaving a post, body, treaty or talks is withdraw; stopping what flows "
            "or works under an arrangement is discontinue."
        ),
        score=-6.0,
        cameo=("161", "164", "165"),
    ),
    mode_of(
        SANCTION,
        "discontinue",
        "Discontinue dealings",
        (
            "A government or public body stops or cuts trade, aid, transport links, the working of an "
            "agreement, or a foreign firm's licence, clearance or contract."
        ),
        (
            "`COERCE/restrict`: dealings between states and with firms are discontinue; visas, travel or "
            "politics of persons are COERCE/restrict."
        ),
        score=-6.0,
        cameo=("163", "162"),
    ),
    MOBILIZE,
    mode_of(
        MOBILIZE,
        "troops",
        "Mobilise troops",
        "A state's armed forces are moved, called up, reinforced, put on alert or exercised.",
        (
            "`MOBILIZE/weapons`: when people or units are reported it is troops; when a weapon system is "
            "reported it is weapons."
        ),
        score=-6.5,
        cameo=("152", "154"),
    ),
    mode_of(
        MOBILIZE,
        "weapons",
        "Ready weapons",
        "A weapon system is deployed, tested or brought to higher readiness.",
        (
            "`MOBILIZE/troops`: when a weapon system is reported it is weapons; when people or units are "
            "reported it is troops."
        ),
        score=-6.5,
    ),
    mode_of(
        MOBILIZE,
        "police",
        "Mobilise police",
        "Police, border guards or internal security forces are reinforced, deployed or put on alert.",
        "`MOBILIZE/troops`: forces that keep order or guard borders are police; armed services are troops.",
        score=-5.5,
        cameo=("151", "153"),
    ),
    mode_of(
        MOBILIZE,
        "militia",
        "Mobilise a militia",
        "An armed group outside the state's forces gathers, moves or readies its fighters.",
        (
            "`MOBILIZE/troops`: fighters outside the chain of command of a state are militia; those inside "
            "it are troops."
        ),
        score=-6.0,
    ),
)
