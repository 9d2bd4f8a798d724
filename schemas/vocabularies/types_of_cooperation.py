"""Event types of verbal and material cooperation (quads 1 and 2)."""

from .families import mode_of, type_of
from .forms import EventType

AGREE = type_of(
    "AGREE",
    "Agree",
    (
        "A party gives its word to cooperate, meet, settle or de-escalate, or offers to; the promise is the "
        "act and nothing is yet signed or delivered. Sides that agree to stop fighting, or a party to a "
        "conflict that calls for its end, are coded here."
    ),
    (
        "`SUPPORT`: giving one's word is AGREE; signing, ratifying, recognising or publicly backing is "
        "SUPPORT, with status planned while only a date for it is announced."
    ),
    quad_class=1,
    score=2.5,
    cameo=("03",),
)
CONSULT = type_of(
    "CONSULT",
    "Consult",
    (
        "Parties talk with each other: they meet, visit, negotiate, mediate or confer at a distance, "
        "whatever comes of it. A lasting state of relations is no event."
    ),
    "`AGREE`: the talking is CONSULT; a commitment that comes out of it is an AGREE of its own.",
    quad_class=1,
    score=2.5,
    cameo=("04",),
)
SUPPORT = type_of(
    "SUPPORT",
    "Support",
    (
        "Words or signatures in favour of a party or its policy: praise, endorsement, solidarity, "
        "recognition, opening or raising diplomatic ties, signing or ratifying an agreement. Nothing "
        "material moves."
    ),
    (
        "`COOPERATE`: words and signatures are SUPPORT; once goods, money, forces or information move to the "
        "benefit of both sides it is COOPERATE."
    ),
    quad_class=1,
    score=5.0,
    cameo=("05",),
)
CONCEDE = type_of(
    "CONCEDE",
    "Concede",
    (
        "A party gives way in words or on paper: it eases a rule, grants a pardon, apologises, accepts "
        "another's demand, or announces by itself a truce or withdrawal not yet carried out."
    ),
    (
        "`RETREAT`: what is only declared is CONCEDE; what is carried out, such as prisoners freed or troops "
        "gone, is RETREAT."
    ),
    quad_class=1,
    score=4.5,
    cameo=("081", "082", "083"),
)
COOPERATE = type_of(
    "COOPERATE",
    "Cooperate",
    (
        "Material exchange or joint activity from which both sides gain: trade opened or widened, deliveries "
        "under a contract, joint exercises or production, judicial help, shared intelligence."
    ),
    "`AID`: if both sides gain it is COOPERATE; if mainly one does it is AID.",
    quad_class=2,
    score=9.5,
    cameo=("06",),
    needs_recipient=True,
)
AID = type_of(
    "AID",
    "Aid",
    (
        "A party gives another money, goods, arms, personnel, protection, relief or asylum, and the gain "
        "falls mainly on the receiver."
    ),
    (
        "`COOPERATE`: a sale, exchange or joint project that serves both sides is COOPERATE, even if one of "
        "them is much the stronger."
    ),
    quad_class=2,
    score=10.0,
    cameo=("07",),
    needs_recipient=True,
)
RETREAT = type_of(
    "RETREAT",
    "Retreat",
    (
        "A party really gives something up or ends a hostile measure: forces leave, captives or property are "
        "returned, a sanction ends, fighting stops, outsiders are let in, an official leaves office."
    ),
    "`CONCEDE`: the announcement alone, before anything has changed on the ground, is CONCEDE.",
    quad_class=2,
    score=6.5,
    cameo=("084", "085", "086", "087"),
)

COOPERATION: tuple[EventType, ...] = (
    AGREE,
    CONSULT,
    mode_of(
        CONSULT,
        "visit",
        "Visit",
        (
            "One party travels to the other and is received there: the visitor is the actor, the host the "
            "recipient."
        ),
        (
            "`CONSULT/multilateral`: two sides that meet at a summit or session of a body are multilateral, "
            "even in the country of one of them."
        ),
        score=4.0,
        cameo=("042", "043"),
    ),
    mode_of(
        CONSULT,
        "third-party",
        "Meeting on neutral ground",
        (
            "The sides meet where none of them is at home, received or brought together by a party that is "
            "not one of the sides; all sides are actors and there is no recipient."
        ),
        (
            "`CONSULT/multilateral`: talks arranged only for these sides are third-party; talks at a wider "
            "gathering are multilateral."
        ),
        score=1.0,
        cameo=("044",),
    ),
    mode_of(
        CONSULT,
        "multilateral",
        "Multilateral meeting",
        (
            "Talks among three or more parties, or within a gathering of an intergovernmental body or "
            "alliance, two-sided meetings on its margins included."
        ),
        (
            "`CONSULT/visit`: a journey made to see the host alone is visit; a journey to a gathering the "
            "host holds for others is multilateral."
        ),
        score=4.0,
    ),
    mode_of(
        CONSULT,
        "phone",
        "Talk at a distance",
        "The parties talk by telephone, video link or another remote channel.",
        "`CONSULT/visit`: a meeting face to face is never phone, even if a call arranged it.",
        score=1.5,
        cameo=("041",),
    ),
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    mode_of(
        RETREAT,
        "withdraw",
        "Withdraw forces",
        "Armed forces leave an area or position, or lift a military blockade of it.",
        (
            "`SANCTION/withdraw`: forces that leave and ease a confrontation are RETREAT; diplomats, "
            "observers or aid pulled out to cut relations are SANCTION."
        ),
        score=8.0,
        cameo=("0872",),
    ),
    mode_of(
        RETREAT,
        "release",
        "Release persons",
        "Persons held as prisoners, hostages or detainees are freed, exchanged or sent home.",
        "`CONCEDE`: a pardon or amnesty on paper is CONCEDE; people going free is release.",
        score=6.5,
        cameo=("0841",),
    ),
    mode_of(
        RETREAT,
        "disarm",
        "Disarm",
        "A force hands over or destroys its weapons, demobilises or surrenders.",
        "`RETREAT/withdraw`: leaving with one's weapons is withdraw; giving up the means to fight is disarm.",
        score=10.0,
        cameo=("0873", "0874"),
    ),
    mode_of(
        RETREAT,
        "ceasefire",
        "Observe a ceasefire",
        (
            "Fighting stops under a truce and the halt is reported to be in effect; sides that stop together "
            "are all actors."
        ),
        "`AGREE`: the agreement or the call to stop is AGREE; the halt taking effect is ceasefire.",
        score=7.5,
        cameo=("0871",),
    ),
    mode_of(
        RETREAT,
        "access",
        "Let outsiders in",
        (
            "A party lets in or through outsiders it could keep out, such as observers, inspectors, "
            "peacekeepers or relief workers."
        ),
        "`AID`: letting relief pass is access; sending it is AID.",
        score=6.5,
        cameo=("086",),
    ),
    mode_of(
        RETREAT,
        "resign",
        "Leave office",
        "An office holder gives up the post, freely or under pressure.",
        "`CONCEDE`: a promise to step down is CONCEDE; leaving the post is resign.",
        score=4.5,
    ),
)
