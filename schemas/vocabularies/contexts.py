"""Contexts: what an event is about. Several may hold; they mark a topic and pass no verdict."""

from .forms import PLOVER, Code

CONTEXTS: tuple[Code, ...] = (
    Code(
        "military",
        "Military",
        "Armed forces, operations, arms, defence industry and procurement, exercises or military assistance.",
        "`peacekeeping`: forces under a mandate to keep a peace between others are peacekeeping.",
        PLOVER,
    ),
    Code(
        "intelligence",
        "Intelligence",
        "The gathering or sharing of secret or security information, espionage, or the services that do it.",
        (
            "`military`: information and the services that gather it are intelligence; forces and weapons "
            "are military."
        ),
        PLOVER,
    ),
    Code(
        "executive",
        "Executive",
        "The work of a government: cabinet, ministries, agencies, appointments and administrative policy.",
        (
            "`political_institutions`: what a government does is executive; the rules and shape of the state "
            "are political_institutions."
        ),
        PLOVER,
    ),
    Code(
        "legislative",
        "Legislature",
        "The work of a parliament or assembly: debates, bills, votes, committees, the forming of majorities.",
        (
            "`executive`: a bill before parliament is legislative; a decree or decision of the government is "
            "executive."
        ),
        PLOVER,
    ),
    Code(
        "election",
        "Elections",
        "Campaigns, candidates, voting, counting, results or the bodies that run elections.",
        (
            "`legislative`: how members come to be elected is election; what they do once elected is "
            "legislative."
        ),
        PLOVER,
    ),
    Code(
        "political_institutions",
        "Political institutions",
        (
            "Constitutions, the party system, separation of powers, political norms and changes to them, "
            "whatever the direction."
        ),
        (
            "`executive`: the rules and shape of the state are political_institutions; day-to-day government "
            "is executive."
        ),
        PLOVER,
    ),
    Code(
        "pro_democracy",
        "Towards democracy",
        "Steps or demands that would widen political competition, participation or checks on power.",
        (
            "`pro_autocracy`: widening competition, participation or checks is pro_democracy; narrowing them "
            "is pro_autocracy."
        ),
        PLOVER,
    ),
    Code(
        "pro_autocracy",
        "Towards autocracy",
        "Steps or demands that would narrow political competition, participation or checks on power.",
        (
            "`repression`: narrowing the rules of politics is pro_autocracy; acting against persons who "
            "dissent is repression."
        ),
        PLOVER,
    ),
    Code(
        "economic",
        "Economy",
        "Trade, finance, investment, tariffs, transport, tourism, energy supply as commerce, or development.",
        (
            "`natural_resource`: buying and selling is economic; owning, extracting or sharing the resource "
            "itself is natural_resource."
        ),
        PLOVER,
    ),
    Code(
        "legal",
        "Law and courts",
        "Courts, lawsuits, judgments, or national or international law as the matter discussed.",
        "`crime`: courts and rules of law are legal; offences, offenders and policing are crime.",
        PLOVER,
    ),
    Code(
        "reparations",
        "Reparations",
        "Compensation, restitution, apology commissions or other redress for wrongs of the past.",
        "`legal`: redress for past wrongs is reparations; an ordinary claim or judgment is legal.",
        PLOVER,
    ),
    Code(
        "human_rights",
        "Human rights",
        "The matter is put in terms of human rights or of abuses of them.",
        (
            "`rights_freedoms`: the frame of human rights is human_rights; particular civil or political "
            "liberties are rights_freedoms."
        ),
        PLOVER,
    ),
    Code(
        "rights_freedoms",
        "Rights and freedoms",
        (
            "Civil and political liberties, such as speech, press, assembly, belief, movement or vote, and "
            "limits on them."
        ),
        (
            "`human_rights`: named liberties are rights_freedoms; the general frame of human rights and "
            "their abuse is human_rights."
        ),
        PLOVER,
    ),
    Code(
        "repression",
        "Repression",
        "Power of a state used to silence, punish or frighten people who dissent.",
        (
            "`rights_freedoms`: action against dissenters is repression; the liberties themselves as a "
            "subject are rights_freedoms."
        ),
        PLOVER,
    ),
    Code(
        "human_security",
        "Human security",
        "People's access to water, food, housing, energy, land, safety or other basic needs.",
        (
            "`natural_resource`: people's access to what they need is human_security; control of the "
            "resource is natural_resource."
        ),
        PLOVER,
    ),
    Code(
        "gender",
        "Gender",
        "Women, gender relations, gender equality or violence because of gender.",
        (
            "`lgbt`: relations between women and men are gender; sexual orientation and gender identity are "
            "lgbt."
        ),
        PLOVER,
    ),
    Code(
        "lgbt",
        "LGBT",
        "Lesbian, gay, bisexual and transgender people, their rights or their treatment.",
        "`gender`: sexual orientation and gender identity are lgbt; women and gender equality are gender.",
        PLOVER,
    ),
    Code(
        "religion_ethnicity",
        "Religion and ethnicity",
        "Religious or ethnic groups, institutions, identities, and relations among them.",
        (
            "`inequality`: the group or faith itself is religion_ethnicity; unequal shares between groups "
            "are inequality."
        ),
        PLOVER,
    ),
    Code(
        "inequality",
        "Inequality",
        "Unequal income, wealth, services, chances or treatment among groups or regions.",
        (
            "`human_security`: who has less than others is inequality; whether people have enough is "
            "human_security."
        ),
        PLOVER,
    ),
    Code(
        "diplomatic",
        "Diplomacy",
        (
            "Relations between states and bodies as such: visits, envoys, mediation, recognition, summits, "
            "votes in bodies."
        ),
        (
            "`executive`: government turned to other states is diplomatic; government turned to its own "
            "country is executive."
        ),
        PLOVER,
    ),
    Code(
        "territory",
        "Territory",
        "Borders, sovereignty, or control of land, sea or air space.",
        (
            "`natural_resource`: who holds the land or water area is territory; who draws on what is in it "
            "is natural_resource."
        ),
        PLOVER,
    ),
    Code(
        "peacekeeping",
        "Peacekeeping",
        "Missions and forces under a mandate to observe, keep or build a peace.",
        "`military`: forces with a peace mandate are peacekeeping; other armed forces are military.",
        PLOVER,
    ),
    Code(
        "health",
        "Health",
        "Disease, epidemics, medical care, medicines or public health.",
        "`disasters`: illness and care are health; a sudden hazard or accident and its relief are disasters.",
        PLOVER,
    ),
    Code(
        "asylum",
        "Asylum",
        "Seeking, granting or refusing protection to persons who say they are persecuted.",
        "`migration`: the claim to protection is asylum; the movement of people is migration.",
        PLOVER,
    ),
    Code(
        "migration",
        "Migration",
        (
            "People moving or being moved within or across borders: migrants, refugees, displaced people, "
            "visas, returns."
        ),
        "`asylum`: movement and residence are migration; a claim to protection is asylum.",
        PLOVER,
    ),
    Code(
        "disasters",
        "Disasters",
        (
            "Earthquakes, floods, fires, major accidents and other sudden harm without an attacker, and the "
            "relief that follows."
        ),
        (
            "`environment`: a sudden event is disasters; a lasting condition such as climate or pollution is "
            "environment."
        ),
        PLOVER,
    ),
    Code(
        "natural_resource",
        "Natural resources",
        "Ownership, extraction or sharing of water, oil, gas, minerals, fish, forests or farmland.",
        "`environment`: using a resource is natural_resource; protecting nature is environment.",
        PLOVER,
    ),
    Code(
        "environment",
        "Environment",
        "Climate, pollution, conservation and other lasting conditions of nature.",
        "`disasters`: a lasting condition is environment; a sudden event is disasters.",
        PLOVER,
    ),
    Code(
        "technology",
        "Technology",
        "Science, research, digital or industrial technology, space, and their transfer.",
        "`cyber`: technology as such is technology; attacks on networks and defence against them are cyber.",
        PLOVER,
    ),
    Code(
        "terrorism",
        "Terrorism",
        (
            "A party to the matter, or an official body, treats it as terrorism or counter-terrorism: an "
            "outlet's word alone does not. The code marks the topic, not who deserves the word."
        ),
        (
            "`crime`: what is discussed as terrorism is terrorism; what is discussed as an ordinary offence "
            "is crime."
        ),
        PLOVER,
    ),
    Code(
        "cbrn",
        "CBRN weapons",
        "Chemical, biological, radiological or nuclear weapons, materials, programmes or doctrine.",
        (
            "`military`: chemical, biological, radiological and nuclear matters are cbrn; conventional arms "
            "are military."
        ),
        PLOVER,
    ),
    Code(
        "cyber",
        "Cyber",
        "Attacks on computer systems and networks, crime committed through them, and defence against both.",
        "`misinformation`: harm to systems is cyber; harm by false content is misinformation.",
        PLOVER,
    ),
    Code(
        "misinformation",
        "Misinformation",
        (
            "False or misleading information, campaigns said to spread it, and measures against it; the code "
            "does not say which side is right."
        ),
        "`cyber`: false content is misinformation; attacks on systems are cyber.",
        PLOVER,
    ),
    Code(
        "crime",
        "Crime",
        (
            "Offences, offenders, organised crime, policing or extradition, other than matters with a code "
            "of their own."
        ),
        "`legal`: offences and policing are crime; courts and rules of law are legal.",
        PLOVER,
    ),
    Code(
        "corruption",
        "Corruption",
        "Misuse of a public position to enrich oneself or others, or action against such misuse.",
        "`crime`: misuse of a public position is corruption; offences without one are crime.",
        PLOVER,
    ),
    Code(
        "illegal_drugs",
        "Illegal drugs",
        "Making, trading, carrying or possessing prohibited drugs, or action against it.",
        (
            "`trafficking`: prohibited drugs are illegal_drugs; people and other goods traded against the "
            "law are trafficking."
        ),
        PLOVER,
    ),
    Code(
        "trafficking",
        "Trafficking",
        "People, or goods other than drugs, moved or traded against the law for gain, or action against it.",
        "`illegal_drugs`: people and other goods are trafficking; prohibited drugs are illegal_drugs.",
        PLOVER,
    ),
)
