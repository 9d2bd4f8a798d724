"""Sectors: in what capacity an actor acts."""

from .forms import PLOVER, Code

SECTORS: tuple[Code, ...] = (
    Code(
        "GOV",
        "Government",
        (
            "The executive: head of state, cabinet, ministries, agencies, embassies, regional and local "
            "administrations, and those who hold office in them."
        ),
        "`LEG`: acting for the executive is GOV; acting as a member of parliament is LEG.",
        PLOVER,
    ),
    Code(
        "MIL",
        "Military",
        "The regular armed forces of a state, their units, officers and equipment.",
        "`PRM`: regular armed services are MIL; auxiliary armed bodies beside them are PRM.",
        PLOVER,
    ),
    Code(
        "COP",
        "Police",
        "Police, border guards, prison services, investigators and other civilian law enforcement.",
        "`MIL`: forces that enforce law on civilians are COP; forces for armed combat are MIL.",
        PLOVER,
    ),
    Code(
        "JUD",
        "Judiciary",
        "Courts, judges and tribunals.",
        "`COP`: those who judge are JUD; those who investigate and detain are COP.",
        PLOVER,
    ),
    Code(
        "LEG",
        "Legislature",
        "Parliaments, assemblies, their committees, speakers and members acting as such.",
        (
            "`PTY`: a member speaking for the house or from a seat in it is LEG; one speaking for the party "
            "is PTY."
        ),
        PLOVER,
    ),
    Code(
        "PRM",
        "Paramilitary",
        "Armed bodies outside the regular forces that act with or for a government.",
        "`REB`: armed and on the side of the government is PRM; armed against it is REB.",
        PLOVER,
    ),
    Code(
        "PTY",
        "Political party",
        (
            "Political parties, their leaders, candidates and members, when not acting as government or as "
            "the opposition."
        ),
        (
            "`OPP`: a party whose side is not the point is PTY; one acting against the government of the day "
            "is OPP."
        ),
        PLOVER,
    ),
    Code(
        "REB",
        "Armed opposition",
        "Named groups or persons that fight a state or its government with arms.",
        "`UAF`: identified fighters are REB; armed people whose allegiance is not known are UAF.",
        PLOVER,
    ),
    Code(
        "SPY",
        "Intelligence services",
        "State services for intelligence, their heads and agents.",
        "`COP`: services that gather secret information are SPY; services that enforce law are COP.",
        PLOVER,
    ),
    Code(
        "UAF",
        "Unidentified armed actors",
        "Armed people whose group and allegiance are not known or not agreed.",
        "`UNK`: armed but unidentified is UAF; nothing known at all is UNK.",
        PLOVER,
    ),
    Code(
        "UNK",
        "Unknown",
        "Nothing is known about the capacity in which the actor acts.",
        "`UAF`: if the actor is known to be armed it is UAF.",
        PLOVER,
    ),
    Code(
        "AGR",
        "Agriculture",
        "Farmers, herders, fishers, farm labour and their associations.",
        "`LAB`: work on land and sea for food is AGR; labour in industry and services is LAB.",
        PLOVER,
    ),
    Code(
        "BUS",
        "Business",
        "Firms, traders, shops, chambers of commerce and their officers, acting within one country.",
        "`MNC`: a firm or trade of one country is BUS; a firm that operates in several is MNC.",
        PLOVER,
    ),
    Code(
        "CRM",
        "Criminals",
        "Persons or gangs described by sources as acting for criminal gain.",
        "`REB`: acting for gain is CRM; fighting for a political end is REB.",
        PLOVER,
    ),
    Code(
        "CVL",
        "Civilians",
        (
            "Private persons and groups without another capacity: citizens, residents, travellers, victims, "
            "artists, athletes."
        ),
        "`SOC`: people without an organisation are CVL; an organised movement or association is SOC.",
        PLOVER,
    ),
    Code(
        "EDU",
        "Education",
        "Universities, schools, research institutes, teachers, scholars and students acting as such.",
        (
            "`CVL`: people in their role at a place of learning are EDU; the same people as private citizens "
            "are CVL."
        ),
        PLOVER,
    ),
    Code(
        "ELI",
        "Elite out of office",
        (
            "Former office holders, families of leaders and other well-known persons whose word carries "
            "weight without an office."
        ),
        "`GOV`: in office is GOV; out of office is ELI.",
        PLOVER,
    ),
    Code(
        "JRN",
        "Media",
        (
            "Newspapers, broadcasters, agencies, online media and journalists, when they are parties to an "
            "event."
        ),
        "`BUS`: reporting and publishing are JRN; a media firm dealing in money or licences only is BUS.",
        PLOVER,
    ),
    Code(
        "LAB",
        "Labour",
        "Workers in industry and services, and their unions.",
        "`BUS`: those who work for pay and their unions are LAB; those who own or run firms are BUS.",
        PLOVER,
    ),
    Code(
        "MED",
        "Medical",
        "Hospitals, doctors, nurses and health organisations.",
        "`NGO`: care as the capacity is MED; an organisation across borders with wider aims is NGO.",
        PLOVER,
    ),
    Code(
        "REF",
        "Refugees",
        "Refugees, asylum seekers and people displaced within their country.",
        "`CVL`: displaced people acting or affected as such are REF; other private persons are CVL.",
        PLOVER,
    ),
    Code(
        "OPP",
        "Political opposition",
        "Parties, leaders and activists acting by unarmed means against the government of the day.",
        "`REB`: opposition without arms is OPP; opposition with arms is REB.",
        PLOVER,
    ),
    Code(
        "PRE",
        "Partly recognised entity",
        (
            "An entity that governs or claims a territory as a state and that few or no states recognise; "
            "the code takes no side on its status."
        ),
        (
            "`GOV`: authorities of a generally recognised state are GOV; authorities of an entity whose "
            "statehood is not generally recognised are PRE."
        ),
        PLOVER,
    ),
    Code(
        "REL",
        "Religious",
        "Clergy, religious bodies and faith communities acting as such.",
        "`SOC`: acting in the name of a faith is REL; other associations are SOC.",
        PLOVER,
    ),
    Code(
        "SOC",
        "Civil society",
        "Domestic associations, movements, campaigns and think tanks without a code of their own.",
        "`NGO`: working within one country is SOC; working across countries is NGO.",
        PLOVER,
    ),
    Code(
        "IGO",
        "Intergovernmental organisation",
        (
            "Standing bodies whose members are states, outside the United Nations system, and their organs "
            "and officers."
        ),
        "`UNO`: bodies of the United Nations are UNO; all other bodies of states are IGO.",
        PLOVER,
    ),
    Code(
        "UNO",
        "United Nations",
        "The United Nations, its organs, agencies, missions and officers.",
        "`IGO`: bodies of states outside the United Nations are IGO.",
        PLOVER,
    ),
    Code(
        "NGO",
        "Non-governmental organisation",
        "Private organisations not run for profit that work across countries.",
        "`SOC`: working across countries is NGO; working within one country is SOC.",
        PLOVER,
    ),
    Code(
        "MNC",
        "Multinational company",
        "Firms that do business in several countries, and their officers and local branches.",
        "`BUS`: business in several countries is MNC; business in one is BUS.",
        PLOVER,
    ),
)
