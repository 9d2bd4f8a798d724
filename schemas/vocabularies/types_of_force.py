"""Event types of material conflict (quad 4) by power or violence: coercion and assault."""

from .families import mode_of, type_of
from .forms import EventType

COERCE = type_of(
    "COERCE",
    "Coerce",
    (
        "A party imposes its will by power rather than physical violence: it detains, bans, seizes, "
        "blockades, deports, cuts off supplies, silences media or breaks into networks."
    ),
    (
        "`SANCTION`: restricting the movement, politics, liberty or property of others is COERCE; cutting "
        "one's dealings with them is SANCTION."
    ),
    quad_class=4,
    score=-7.0,
    cameo=("17", "191", "192"),
)
ASSAULT = type_of(
    "ASSAULT",
    "Assault",
    (
        "Force is used that injures, kills or destroys, or could have. In two-sided fighting all sides are "
        "actors; in a one-sided attack the attacker is the actor and the victim the recipient."
    ),
    "`MOBILIZE`: force used is ASSAULT; force moved, readied or displayed is MOBILIZE.",
    quad_class=4,
    score=-9.0,
    cameo=("18", "19", "20"),
)

FORCE: tuple[EventType, ...] = (
    COERCE,
    mode_of(
        COERCE,
        "seize",
        "Seize",
        "A party takes property, a vessel, assets or territory of another under its control.",
        "`ASSAULT/destroy`: what is taken is seize; what is ruined is ASSAULT/destroy.",
        score=-7.0,
        cameo=("171", "192"),
    ),
    mode_of(
        COERCE,
        "restrict",
        "Restrict",
        (
            "An authority or force limits the movement or political activity of persons or groups, for "
            "instance by travel or visa bans, party bans or a blockade."
        ),
        (
            "`SANCTION/discontinue`: limits on persons are restrict; a foreign firm's licence or contract "
            "cut is SANCTION/discontinue."
        ),
        score=-7.0,
        cameo=("172", "191"),
    ),
    mode_of(
        COERCE,
        "censor",
        "Censor",
        (
            "An authority bans, blocks or removes publications, broadcasts, accounts or sites, or keeps "
            "people from publishing."
        ),
        (
            "`COERCE/restrict`: limits on what may be said or read are censor; limits on moving or "
            "organising are restrict."
        ),
        score=-6.5,
        cameo=("1721",),
    ),
    mode_of(
        COERCE,
        "curfew",
        "Curfew",
        "An authority orders people in an area to stay indoors for stated hours or days.",
        (
            "`COERCE/martial-law`: an order to stay indoors alone is curfew; extraordinary powers proclaimed "
            "by law or decree are martial-law."
        ),
        score=-6.5,
        cameo=("1723",),
    ),
    mode_of(
        COERCE,
        "martial-law",
        "Martial law or emergency",
        "An authority proclaims a state of emergency, martial law or similar extraordinary powers.",
        (
            "`COERCE/curfew`: extraordinary powers are martial-law; an order to stay indoors without them is "
            "curfew."
        ),
        score=-7.5,
        cameo=("1724",),
    ),
    mode_of(
        COERCE,
        "arrest",
        "Arrest",
        (
            "A public authority openly detains, imprisons or charges persons, whether or not the lawfulness "
            "is contested."
        ),
        (
            "`ASSAULT/abduct`: custody taken openly by a public authority is arrest; persons taken covertly "
            "or by anybody else are ASSAULT/abduct."
        ),
        score=-7.0,
        cameo=("173",),
    ),
    mode_of(
        COERCE,
        "deport",
        "Deport",
        "An authority makes private persons leave its territory.",
        (
            "`SANCTION/expel`: private persons are deported; diplomats, missions and members of bodies are "
            "SANCTION/expel."
        ),
        score=-7.0,
        cameo=("174",),
    ),
    mode_of(
        COERCE,
        "withhold",
        "Withhold supplies",
        (
            "A party cuts off or holds back what people live on, such as water, power, food, medicine or "
            "internet."
        ),
        (
            "`SANCTION/discontinue`: the supply itself held back is withhold; the agreement or trade behind "
            "it suspended is SANCTION/discontinue."
        ),
        score=-7.0,
    ),
    mode_of(
        COERCE,
        "misinformation",
        "Spread misinformation",
        "A party is shown by evidence to run a campaign of false or misleading content against another.",
        (
            "`ACCUSE/allege`: saying that another spreads falsehoods is ACCUSE/allege; the campaign itself "
            "is misinformation."
        ),
        score=-6.5,
    ),
    mode_of(
        COERCE,
        "cyber",
        "Cyber attack",
        "A party breaks into, disrupts or disables the computer systems or networks of another.",
        (
            "`COERCE/censor`: content blocked by an authority is censor; systems broken into or disabled are "
            "cyber."
        ),
        score=-7.0,
    ),
    ASSAULT,
    mode_of(
        ASSAULT,
        "abduct",
        "Abduct",
        (
            "Persons, or a craft with persons aboard, are taken by force, held hostage or used as shields, "
            "covertly or by others than a public authority."
        ),
        (
            "`COERCE/arrest`: persons taken covertly or by others than a public authority are abduct; "
            "custody taken openly by one is COERCE/arrest."
        ),
        score=-8.5,
        cameo=("181", "184"),
    ),
    mode_of(
        ASSAULT,
        "beat",
        "Beat",
        "Persons are hurt with hands, feet or sticks.",
        "`ASSAULT/primitive`: hands, feet or sticks are beat; blades, stones, tools or fire are primitive.",
        score=-7.5,
        cameo=("182",),
    ),
    mode_of(
        ASSAULT,
        "torture",
        "Torture",
        "Severe pain is deliberately inflicted on a person in custody.",
        "`ASSAULT/beat`: severe pain inflicted in custody is torture; blows outside custody are beat.",
        score=-8.5,
        cameo=("1822",),
    ),
    mode_of(
        ASSAULT,
        "sexual",
        "Sexual violence",
        "A person is raped or otherwise sexually assaulted.",
        "`ASSAULT/torture`: sexual violence is coded sexual even in custody.",
        score=-8.5,
        cameo=("1821",),
    ),
    mode_of(
        ASSAULT,
        "targeted",
        "Targeted killing",
        "A chosen individual is killed, or an attempt is made, with any weapon.",
        (
            "`ASSAULT/firearms`: a chosen individual makes it targeted whatever the weapon; otherwise the "
            "weapon decides."
        ),
        score=-9.5,
        cameo=("185", "186"),
    ),
    mode_of(
        ASSAULT,
        "destroy",
        "Destroy property",
        (
            "Property or infrastructure is destroyed or badly damaged and no weapon with a mode of its own "
            "is reported."
        ),
        (
            "`ASSAULT/explosives`: once the weapon is known its mode is used; destroy is for damage by other "
            "or unknown means."
        ),
        score=-8.5,
        cameo=("1712",),
    ),
    mode_of(
        ASSAULT,
        "primitive",
        "Primitive weapons",
        "Persons are attacked with blades, stones, tools or fire.",
        "`ASSAULT/beat`: blades, stones, tools or fire are primitive; hands, feet or sticks are beat.",
        score=-8.0,
    ),
    mode_of(
        ASSAULT,
        "firearms",
        "Firearms",
        "Pistols, rifles or other guns that one person carries and fires are used.",
        (
            "`ASSAULT/heavy-weapons`: a gun one person carries is firearms; one served by a crew or mounted "
            "on a vehicle is heavy-weapons."
        ),
        score=-9.0,
        cameo=("193",),
    ),
    mode_of(
        ASSAULT,
        "explosives",
        "Explosives",
        (
            "A bomb, mine, grenade or other charge is placed, thrown or driven to its target, and the "
            "attacker does not mean to die with it."
        ),
        "`ASSAULT/suicide-attack`: if the attacker means to die in the blast it is suicide-attack.",
        score=-9.0,
        cameo=("183", "1832", "1833"),
    ),
    mode_of(
        ASSAULT,
        "suicide-attack",
        "Suicide attack",
        "An attacker, on foot or in a vehicle, means to die in the attack.",
        "`ASSAULT/explosives`: a charge set off from afar or left behind is explosives.",
        score=-9.5,
        cameo=("1831",),
    ),
    mode_of(
        ASSAULT,
        "aerial",
        "Air attack",
        "Bombs, missiles or guns are fired from crewed aircraft, at targets on the ground or in the air.",
        "`ASSAULT/drone`: with a crew aboard it is aerial; with nobody aboard it is drone.",
        score=-9.5,
        cameo=("195",),
    ),
    mode_of(
        ASSAULT,
        "drone",
        "Drone attack",
        "An uncrewed aircraft drops or fires munitions or is itself the munition.",
        "`ASSAULT/aerial`: with nobody aboard it is drone; with a crew aboard it is aerial.",
        score=-9.5,
    ),
    mode_of(
        ASSAULT,
        "heavy-weapons",
        "Heavy weapons",
        (
            "Artillery, mortars, tanks, rockets, crewed machine guns, naval guns or missiles launched from "
            "ground or sea are used."
        ),
        (
            "`ASSAULT/aerial`: what is launched from ground or sea is heavy-weapons; what is launched from "
            "crewed aircraft is aerial."
        ),
        score=-9.5,
        cameo=("194",),
    ),
    mode_of(
        ASSAULT,
        "crowd-control",
        "Crowd control",
        "Police or soldiers use tear gas, water cannon, rubber bullets or batons against a crowd.",
        "`ASSAULT/firearms`: means meant to disperse are crowd-control; live rounds are firearms.",
        score=-7.5,
    ),
    mode_of(
        ASSAULT,
        "unconventional",
        "Unconventional weapons",
        "Chemical, biological, radiological or nuclear weapons are used.",
        (
            "`ASSAULT/heavy-weapons`: a conventional warhead is coded by what launches it; a chemical, "
            "biological, radiological or nuclear one is unconventional."
        ),
        score=-10.0,
        cameo=("204",),
    ),
)
