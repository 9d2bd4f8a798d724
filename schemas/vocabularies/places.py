"""Codes of places."""

from .forms import OWN, Code

PLACE_KINDS: tuple[Code, ...] = (
    Code(
        "city",
        "City",
        (
            "A settlement that is a capital of a country or first-level region, or is called a city in its "
            "country."
        ),
        "`town`: by the country's own designation; a settlement without it is town.",
        OWN,
    ),
    Code(
        "town",
        "Town",
        "Any smaller settlement, village or locality.",
        "`city`: a capital or a settlement designated a city is city.",
        OWN,
    ),
    Code(
        "district",
        "District",
        "An administrative unit below the first level, or a named valley or sector of that size.",
        (
            "`region`: below the first administrative level is district; the first level and larger areas "
            "are region."
        ),
        OWN,
    ),
    Code(
        "region",
        "Region",
        "A first-level unit of a country, or an area that covers several units or crosses borders.",
        "`country`: a part of one country or an area across several is region; one whole country is country.",
        OWN,
    ),
    Code(
        "country",
        "Country",
        "The territory of one state as a whole, when nothing narrower is known.",
        "`region`: anything narrower than the whole is not country.",
        OWN,
    ),
    Code(
        "venue",
        "Venue",
        "A building, base, airport, border post or other point at which an act takes place.",
        "`town`: a single site is venue; the settlement around it is town.",
        OWN,
    ),
    Code(
        "sea",
        "Sea",
        "A sea, strait, gulf or stretch of open water.",
        "`region`: water is sea; land is region.",
        OWN,
    ),
)
DISPUTE_STATUSES: tuple[Code, ...] = (
    Code(
        "none",
        "Not disputed",
        "No state claims the place from the one that administers it.",
        "`disputed`: one claim by a second state is enough for disputed, whatever its merit.",
        OWN,
    ),
    Code(
        "disputed",
        "Disputed",
        (
            "More than one state claims the place; it then has no country, and the row says who administers "
            "and who claims it."
        ),
        "`none`: a quarrel over a right of use without a claim to the place leaves it none.",
        OWN,
    ),
)
