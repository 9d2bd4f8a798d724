"""Event types of verbal conflict (quad 3)."""

from .families import mode_of, type_of
from .forms import EventType

REQUEST = type_of(
    "REQUEST",
    "Request",
    (
        "A party asks, urges or demands something of another in words: help, a change, the end of a measure, "
        "or talks. A third party's call on others for restraint belongs here."
    ),
    "`AGREE`: a call to stop fighting is REQUEST from a third party and AGREE from a party to the fighting.",
    quad_class=3,
    score=0.0,
    cameo=("10",),
)
ACCUSE = type_of(
    "ACCUSE",
    "Accuse",
    (
        "Words of blame: a party criticises or condemns another, complains officially, alleges a wrong, goes "
        "to court over it or opens an inquiry into it."
    ),
    (
        "`REJECT`: ACCUSE blames another for something done; REJECT refuses something asked, offered or "
        "proposed."
    ),
    quad_class=3,
    score=-3.0,
    cameo=("09", "11"),
    score_basis="sign_corrected",
)
REJECT = type_of(
    "REJECT",
    "Reject",
    "A party refuses in words or by vote what another has asked, offered, demanded or proposed.",
    "`SANCTION`: refusing what was not yet granted is REJECT; cutting what already existed is SANCTION.",
    quad_class=3,
    score=-2.0,
    cameo=("12",),
)
THREATEN = type_of(
    "THREATEN",
    "Threaten",
    (
        "A party warns that it will or may harm another or act against it; the mode is what is threatened, "
        "not how it is voiced. A measure announced for certain is that measure with status planned."
    ),
    "`MOBILIZE`: words are THREATEN; forces really moved, readied or displayed are MOBILIZE.",
    quad_class=3,
    score=-3.5,
    cameo=("13",),
)

VERBAL_CONFLICT: tuple[EventType, ...] = (
    REQUEST,
    mode_of(
        REQUEST,
        "assist",
        "Ask for help",
        "A party asks another for cooperation, aid, protection or diplomatic backing.",
        "`REQUEST/meet`: asking for help is assist; asking for talks, mediation or a settlement is meet.",
        score=0.5,
        cameo=("101", "102", "103"),
    ),
    mode_of(
        REQUEST,
        "change",
        "Ask for change",
        "A party asks another to change its policy, laws, leadership or institutions.",
        (
            "`REQUEST/yield`: asking for another policy or government is change; asking to end or ease a "
            "hostile measure in force is yield."
        ),
        score=-1.0,
        cameo=("104",),
    ),
    mode_of(
        REQUEST,
        "yield",
        "Ask to yield",
        (
            "A party asks another to end or ease a hostile measure: to free people, lift sanctions, admit "
            "outsiders, show restraint or cease fire. A third party's call for de-escalation goes here."
        ),
        "`AGREE`: the same call for de-escalation made by a party to the conflict is AGREE.",
        score=-1.0,
        cameo=("105", "0256"),
    ),
    mode_of(
        REQUEST,
        "meet",
        "Ask to meet",
        "A party asks others to meet, negotiate, settle a dispute or accept mediation.",
        (
            "`AGREE`: asking others to sit down is meet; offering one's own mediation or accepting an "
            "invitation is AGREE."
        ),
        score=0.0,
        cameo=("106", "107", "108"),
    ),
    ACCUSE,
    mode_of(
        ACCUSE,
        "disapprove",
        "Disapprove",
        (
            "A party criticises, condemns or protests against an act or policy, or rallies others against "
            "it; a protest handed to a summoned envoy is one form."
        ),
        "`CONSULT`: an envoy summoned to hear a complaint is coded by the complaint, not as a meeting.",
        score=-2.0,
        cameo=("110", "111", "113"),
    ),
    mode_of(
        ACCUSE,
        "investigate",
        "Investigate",
        "An authority or body opens or conducts an inquiry, probe, audit or commission into a named matter.",
        (
            "`ACCUSE/allege`: looking into a matter is investigate; saying who did it, or charging them, is "
            "allege."
        ),
        score=-3.5,
        cameo=("090", "091", "092", "093", "094"),
    ),
    mode_of(
        ACCUSE,
        "allege",
        "Allege",
        (
            "A party states that another committed a particular wrong, lodges an official complaint of it "
            "with a court or body, sues or indicts."
        ),
        (
            "`ACCUSE/disapprove`: disapprove finds fault with an act or policy; allege asserts that somebody "
            "committed an act that would have to be proved."
        ),
        score=-3.5,
        cameo=("112", "114", "115"),
    ),
    REJECT,
    mode_of(
        REJECT,
        "assist",
        "Refuse help",
        "A party refuses to give another cooperation, aid or backing, or to accept them from it.",
        (
            "`SANCTION/discontinue`: declining cooperation that has not begun is assist; ending cooperation "
            "that runs is discontinue."
        ),
        score=-1.5,
        cameo=("121", "122"),
    ),
    mode_of(
        REJECT,
        "change",
        "Refuse change",
        "A party refuses a request to change its policy, laws, leadership or institutions.",
        (
            "`REJECT/yield`: keeping a policy or government is change; keeping up a hostile measure against "
            "others is yield."
        ),
        score=-2.0,
        cameo=("123",),
    ),
    mode_of(
        REJECT,
        "yield",
        "Refuse to yield",
        (
            "A party refuses to end or ease a hostile measure: to free people, lift sanctions, admit "
            "outsiders or cease fire."
        ),
        (
            "`REJECT/change`: refusing to end or ease a measure in force is yield; refusing reform or "
            "another policy is change."
        ),
        score=-2.0,
        cameo=("1243", "1244", "1245", "1246"),
    ),
    mode_of(
        REJECT,
        "meet",
        "Refuse to meet",
        "A party refuses a meeting, negotiations, mediation or a plan of settlement.",
        (
            "`SANCTION/withdraw`: refusing talks that have not begun is meet; breaking off talks under way "
            "is SANCTION/withdraw."
        ),
        score=-2.0,
        cameo=("125", "126", "127"),
    ),
    THREATEN,
    mode_of(
        THREATEN,
        "restrict",
        "Threaten to restrict",
        (
            "A party threatens sanctions, an embargo, a boycott, a curfew or other limits on the movement of "
            "people or goods."
        ),
        (
            "`THREATEN/relations`: limits on goods, money or movement are restrict; cutting ties, talks or "
            "agreements is relations."
        ),
        score=-3.0,
        cameo=("1312",),
    ),
    mode_of(
        THREATEN,
        "arrest",
        "Threaten to arrest",
        "A party threatens to detain, imprison or prosecute persons.",
        (
            "`THREATEN/restrict`: taking particular persons into custody is arrest; limiting where people "
            "may go or what they may do is restrict."
        ),
        score=-3.5,
    ),
    mode_of(
        THREATEN,
        "relations",
        "Threaten relations",
        (
            "A party threatens to reduce or break relations, suspend an agreement or halt negotiations or "
            "mediation."
        ),
        (
            "`THREATEN/expel`: ties or talks to be cut are relations; people or missions to be sent away are "
            "expel."
        ),
        score=-3.5,
        cameo=("1313", "134", "135"),
    ),
    mode_of(
        THREATEN,
        "expel",
        "Threaten to expel",
        "A party threatens to send away or pull out diplomats, observers, peacekeepers or aid bodies.",
        (
            "`THREATEN/relations`: people or missions to be sent away are expel; ties or talks to be cut are "
            "relations."
        ),
        score=-3.5,
        cameo=("136",),
    ),
    mode_of(
        THREATEN,
        "territory",
        "Threaten territory",
        "A party threatens to take control of the whole or a part of a territory.",
        (
            "`THREATEN/violence`: a threat to hold land is territory; a threat to strike without holding "
            "land is violence."
        ),
        score=-4.0,
        cameo=("1382",),
    ),
    mode_of(
        THREATEN,
        "violence",
        "Threaten violence",
        "A party threatens to use force, by any means, from violence against a crowd to war.",
        (
            "`MOBILIZE/weapons`: saying that force will be used is violence; readying or testing the weapon "
            "is MOBILIZE/weapons."
        ),
        score=-3.5,
        cameo=("137", "138"),
    ),
)
