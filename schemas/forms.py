"""What a cell may look like: one regular expression and one sentence for each kind of cell.

The expressions keep to the common ground of RE2 (Arrow, DuckDB) and Java (Spark) and must match the whole
cell, so that one declaration can be checked anywhere.
"""

from typing import NamedTuple


class Form(NamedTuple):
    """A kind of cell: the expression it matches, and what to write, in words."""

    pattern: str
    says: str


SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*"
# Joiners (Urdu, Hindi, emoji) may stand; zero-width spaces, byte-order marks, soft hyphens, marks that turn
# the direction of writing, and the sign that stands for a letter that was lost, may not.
HIDDEN = r"\p{Cc}\pZ\x{AD}\x{61C}\x{200B}\x{200E}\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}\x{FFF9}-\x{FFFD}"
VISIBLE, VISIBLE_IN_LIST = f"[^{HIDDEN}]", f"[^{HIDDEN};]"

FORMS = {
    "source_id": Form(
        f"src-{SLUG}-[0-9]{{8}}(?:-[1-9][0-9]*)?", "src-<outlet>-<yyyymmdd>, as in src-dawn-20250509"
    ),
    "actor_id": Form(f"act-{SLUG}", "act-<slug>, as in act-hakan-fidan"),
    "affiliation_id": Form("aff-[0-9]{4,6}", "aff- and at least four digits, as in aff-0012"),
    "place_id": Form(f"plc-{SLUG}", "plc-<slug>, as in plc-islamabad"),
    "event_id": Form("evt-[0-9]{4,6}", "evt- and at least four digits, as in evt-0012"),
    "issue_id": Form(f"iss-{SLUG}", "iss-<slug>, as in iss-celebi-clearance"),
    "stance_id": Form("stn-[0-9]{4,6}", "stn- and at least four digits, as in stn-0012"),
    "coverage_id": Form("cov-[0-9]{4,6}", "cov- and at least four digits, as in cov-0012"),
    "record_id": Form("(?:evt|stn|aff)-[0-9]{4,6}", "the id of an event, a stance or an affiliation"),
    "any_id": Form(
        f"(?:evt|stn|aff|cov)-[0-9]{{4,6}}|(?:act|plc|iss)-{SLUG}|src-{SLUG}-[0-9]{{8}}(?:-[1-9][0-9]*)?",
        "an id of any table, as in evt-0012",
    ),
    "role_and_actor": Form(f"[a-z_]+:act-{SLUG}", "role:actor_id, as in forum:act-eco"),
    "iso3": Form("[A-Z]{3}", "three capital letters of ISO 3166, as in TUR"),
    "state_number": Form("[1-9][0-9]{0,2}", "the number of the state system, as in 640"),
    "language": Form("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?", "a BCP 47 tag, as in en or ur-Latn"),
    "wikidata_qid": Form("Q[1-9][0-9]*", "a Wikidata item, as in Q43"),
    "geonames_id": Form("[1-9][0-9]{0,8}", "a GeoNames number, as in 1176615"),
    "url": Form(r"https?://[A-Za-z0-9.-]+\.[a-z]{2,}(?::[0-9]+)?(?:/[!-~]*)?", "a full http(s) address"),
    "sha256": Form("[0-9a-f]{64}", "64 hexadecimal digits"),
    "version": Form("[0-9]+[.][0-9]+[.][0-9]+", "a release, as in 0.1.0"),
    "locator": Form("headline|standfirst|caption|p[1-9][0-9]*", "headline, standfirst, caption or p3"),
    "column": Form("[a-z]+(?:_[a-z0-9]+)*", "the name of a column, as in start"),
    "text_in_list": Form(
        rf"{VISIBLE_IN_LIST}(?: ?{VISIBLE_IN_LIST})*",
        "plain text without semicolons: single spaces, none at either end",
    ),
    "text": Form(
        rf"{VISIBLE}(?: ?{VISIBLE})*",
        "plain text: single spaces, none at either end, no line break or invisible character",
    ),
}


def list_of(pattern: str) -> str:
    """The expression for a cell that lists items, separated by semicolons."""
    return f"(?:{pattern})(?:;(?:{pattern}))*"
