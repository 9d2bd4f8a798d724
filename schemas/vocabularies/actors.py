"""Codes of actors, their names and their affiliations."""

from .forms import OWN, Code

ACTOR_KINDS: tuple[Code, ...] = (
    Code(
        "state",
        "State",
        (
            "A state, or an entity that acts as one, taken as a whole; being listed says nothing about "
            "recognition."
        ),
        (
            "`government_body`: when the source names an organ of the state use government_body; when it "
            "names the country or its capital use state."
        ),
        OWN,
    ),
    Code(
        "igo",
        "Intergovernmental organisation",
        (
            "A standing body whose members are states, with a name and organs of its own; its organs count "
            "as igo too."
        ),
        "`ngo`: if states are the members it is igo; if persons or associations are it is ngo.",
        OWN,
    ),
    Code(
        "government_body",
        "Government body",
        (
            "A ministry, agency, parliament, court, armed service, embassy, public university or other organ "
            "of a state or region."
        ),
        (
            "`firm`: an organ with public power or duty is government_body; a state-owned company that sells "
            "goods or services is firm."
        ),
        OWN,
    ),
    Code(
        "post",
        "Post",
        "An office known by its title whose holder the source does not name.",
        "`person`: the title without a name is post; a named holder is person.",
        OWN,
    ),
    Code(
        "person",
        "Person",
        "A named individual acting in a public role.",
        "`post`: a name makes it person; a title alone makes it post.",
        OWN,
    ),
    Code(
        "firm",
        "Firm",
        "A named company, public or private, that trades.",
        "`ngo`: trading for profit is firm; an association of firms is ngo.",
        OWN,
    ),
    Code(
        "collective",
        "Collective",
        "An unnamed plural or loose group, such as shopkeepers of a town, travellers or demonstrators.",
        "`ngo`: a group without a name or organisation is collective; a named association is ngo.",
        OWN,
    ),
    Code(
        "armed_group",
        "Armed group",
        "A named organisation outside a state's chain of command that uses armed force.",
        "`government_body`: a force under the command of a state is government_body.",
        OWN,
    ),
    Code(
        "political_party",
        "Political party",
        "A named party or alliance of parties.",
        (
            "`government_body`: a party in office speaking as a party is political_party; the same people "
            "acting as the government are government_body."
        ),
        OWN,
    ),
    Code(
        "ngo",
        "Non-governmental organisation",
        (
            "A named association, chamber, union, charity, private university or campaign that is not an "
            "organ of a state and not run for profit."
        ),
        "`firm`: an association, even of firms, is ngo; a company is firm.",
        OWN,
    ),
)
NAME_KINDS: tuple[Code, ...] = (
    Code(
        "official",
        "Official name",
        "The name the actor uses of itself in official documents in the given language.",
        "`common`: the full name in documents is official; the short name in everyday use is common.",
        OWN,
    ),
    Code(
        "common",
        "Common name",
        "The usual short name in the given language.",
        "`official`: a name in everyday use is common even if documents carry a longer one.",
        OWN,
    ),
    Code(
        "former",
        "Former name",
        "A name that was official or common and has been given up or replaced.",
        "`common`: a name replaced by decision or usage is former, even where some outlets keep it.",
        OWN,
    ),
    Code(
        "acronym",
        "Acronym",
        "Initials or a contraction that stand for a longer name.",
        "`common`: letters that stand for a longer name are acronym; a shorter word is common.",
        OWN,
    ),
    Code(
        "metonym",
        "Metonym",
        "The name of a capital, building or place used for those who govern or work there.",
        "`common`: a place that stands for an actor is metonym; the actor's own name is common.",
        OWN,
    ),
    Code(
        "as_reported",
        "As reported",
        "A spelling or form found in a source and kept so that the source can be matched.",
        "`common`: one source's form is as_reported; a form in general use is common.",
        OWN,
    ),
    Code(
        "native",
        "Native name",
        "The name in a language and script of the actor itself.",
        (
            "`official`: a name given for its native form is native; one given for its standing in documents "
            "is official."
        ),
        OWN,
    ),
)
ROLES: tuple[Code, ...] = (
    Code(
        "head_of_state",
        "Head of state",
        "Holder of the highest office of a state, such as president or monarch, executive or not.",
        "`head_of_government`: an executive president without a prime minister is head_of_state only.",
        OWN,
    ),
    Code(
        "head_of_government",
        "Head of government",
        "Prime minister or the equivalent who leads the cabinet beside a head of state.",
        (
            "`head_of_state`: who leads the cabinet is head_of_government; who represents the state above it "
            "is head_of_state."
        ),
        OWN,
    ),
    Code(
        "deputy_head_of_government",
        "Deputy head of government",
        "Deputy prime minister, or vice-president who deputises for an executive president.",
        "`foreign_minister`: two offices held by one person are two affiliations.",
        OWN,
    ),
    Code(
        "foreign_minister",
        "Foreign minister",
        "Minister at the head of the foreign ministry, whatever the title.",
        (
            "`diplomatic_rank`: the minister is foreign_minister; secretaries and envoys of the career "
            "service are diplomatic_rank."
        ),
        OWN,
    ),
    Code(
        "defence_minister",
        "Defence minister",
        "Minister at the head of the defence ministry, whatever the title.",
        (
            "`military_chief`: the minister is defence_minister; the highest officer in uniform is "
            "military_chief."
        ),
        OWN,
    ),
    Code(
        "military_chief",
        "Military chief",
        "Highest officer of the armed forces or of one service, as an office.",
        "`military_rank`: the office is military_chief; the rank its holder has is military_rank.",
        OWN,
    ),
    Code(
        "military_rank",
        "Military rank",
        (
            "A rank in the armed forces, held apart from any office; a promotion ends one row and begins "
            "another."
        ),
        "`military_chief`: a rank is military_rank; command of a service or of all forces is military_chief.",
        OWN,
    ),
    Code(
        "diplomatic_rank",
        "Diplomatic post or rank",
        (
            "Ambassador, high commissioner, consul, attaché, foreign secretary or another post or rank of "
            "the foreign service."
        ),
        "`senior_official`: the foreign service is diplomatic_rank; other services are senior_official.",
        OWN,
    ),
    Code(
        "senior_official",
        "Senior official",
        "Another minister, adviser, secretary, director or governor who acts for a government or body.",
        (
            "`other`: an office that decides or speaks for the organisation is senior_official; any lesser "
            "tie is other."
        ),
        OWN,
    ),
    Code(
        "spokesperson",
        "Spokesperson",
        "Whose office it is to speak to the public for an organisation.",
        (
            "`senior_official`: speaking for others as an office is spokesperson; speaking as the one in "
            "charge is senior_official."
        ),
        OWN,
    ),
    Code(
        "legislator",
        "Legislator",
        "Member or presiding officer of a parliament or assembly.",
        "`senior_official`: a seat in a house is legislator; an office in the executive is senior_official.",
        OWN,
    ),
    Code(
        "member_state",
        "Member state",
        "A state's membership of an intergovernmental body.",
        "`other`: full membership is member_state; observer or partner status is other.",
        OWN,
    ),
    Code(
        "executive",
        "Executive of a firm or body",
        "Head, director or officer of a firm, association, party or body that is not a government.",
        (
            "`senior_official`: leading a firm or association is executive; leading a public office is "
            "senior_official."
        ),
        OWN,
    ),
    Code(
        "other",
        "Other tie",
        "A membership or function that none of the other roles describes; the title says which.",
        "`senior_official`: use other only when no other role fits.",
        OWN,
    ),
)
