"""Ways to spoil one cell, by what its column declares: after each, the cell is against the contract.

A corruption takes the cell as it is and gives what is typed instead; None where it has nothing to spoil.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pandera.pandas as pa

from schemas import RAW

Corruption = Callable[[str], str | None]
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WIDE_DIGITS = str.maketrans("0123456789", "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19")


def _or_nothing(change: Corruption) -> Corruption:
    """The change where it changes a cell that holds something, and nothing else."""
    return lambda cell: changed if cell and (changed := change(cell)) != cell else None


ANYWHERE: dict[str, Corruption] = {
    "space in front": _or_nothing(lambda cell: f" {cell}"),
    "space behind": _or_nothing(lambda cell: f"{cell} "),
    "line break behind": _or_nothing(lambda cell: f"{cell}\n"),
    "line break inside": _or_nothing(lambda cell: f"{cell[:2]}\n{cell[2:]}"),
    "tab behind": _or_nothing(lambda cell: f"{cell}\t"),
    "zero-width space": _or_nothing(lambda cell: f"{cell[:1]}\u200b{cell[1:]}"),
    "byte-order mark inside": _or_nothing(lambda cell: f"{cell[:1]}\ufeff{cell[1:]}"),
    "no-break space behind": _or_nothing(lambda cell: f"{cell}\u00a0"),
}
IN_CODED: dict[str, Corruption] = {
    "NA": lambda _: "NA",
    "None": lambda _: "None",
    "n/a": lambda _: "n/a",
    "question mark": lambda _: "?",
    "Arabic digits": _or_nothing(lambda cell: cell.translate(ARABIC_DIGITS)),
    "full-width digits": _or_nothing(lambda cell: cell.translate(WIDE_DIGITS)),
    "formula": lambda _: "=A1",
    "twice with a bar between": _or_nothing(lambda cell: f"{cell}|{cell}"),
}
IN_IDS: dict[str, Corruption] = {
    "capitals": _or_nothing(str.upper),
    "underscores": _or_nothing(lambda cell: cell.replace("-", "_")),
    "prefix lost": _or_nothing(lambda cell: cell[4:]),
}
IN_CODES: dict[str, Corruption] = {
    "other case": _or_nothing(str.swapcase),
    "letter dropped": _or_nothing(lambda cell: re.sub(r"[a-z]", "", cell, count=1)),
    "decimal comma": _or_nothing(lambda cell: f"{cell},0"),
    "decimal point": _or_nothing(lambda cell: f"{cell}.0"),
}
IN_DATES: dict[str, Corruption] = {
    "thirtieth of February": lambda _: "2025-02-30",
    "month thirteen": lambda _: "2025-13-01",
    "day before month": lambda _: "08/07/2025",
    "day number of a spreadsheet": lambda _: "45846",
    "month in words": lambda _: "8 July 2025",
    "two-digit year": lambda _: "25-07-08",
    "window that ends before it starts": lambda _: "[2025-07-08..2025-05-01]",
    "window without bounds": lambda _: "[..]",
    "time of day": lambda _: "2025-07-08T10:00",
}
IN_TEXTS: dict[str, Corruption] = {
    "two spaces": lambda _: "two  spaces",
    "decomposed letter": lambda _: "Tu\u0308rkiye",
    "right-to-left override": lambda _: "T\u202erkiye",
    "replacement character": lambda _: "T\ufffdrkiye",
    "soft hyphen": lambda _: "Tür\u00adkiye",
}
IN_LISTS: dict[str, Corruption] = {
    "semicolon alone": lambda _: ";",
    "semicolon behind": _or_nothing(lambda cell: f"{cell};"),
    "semicolon in front": _or_nothing(lambda cell: f";{cell}"),
    "space after semicolon": _or_nothing(lambda cell: f"{cell}; {cell}x"),
    "item twice": _or_nothing(lambda cell: f"{cell};{cell.split(';')[0]}"),
}
BY_KIND: dict[str, tuple[dict[str, Corruption], ...]] = {
    "identifier": (IN_CODED, IN_IDS),
    "reference": (IN_CODED, IN_IDS),
    "references": (IN_CODED, IN_IDS, IN_LISTS),
    "roles": (IN_CODED, IN_IDS, IN_LISTS),
    "formed": (),
    "formed_list": (IN_LISTS,),
    "code": (IN_CODED, IN_CODES),
    "codes": (IN_CODED, IN_CODES, IN_LISTS),
    "date": (IN_CODED, IN_DATES),
    "text": (IN_TEXTS,),
}
BY_FORM: dict[str, dict[str, Corruption]] = {
    "iso3": {"country in two letters": lambda _: "TR", "country in small letters": lambda _: "tur"},
    "state_number": {
        "number with leading zeros": lambda _: "002",
        "decimal comma": lambda _: "640,0",
        "number that is NA": lambda _: "NA",
    },
    "geonames_id": {
        "too long for a number": lambda _: "32377799999",
        "number with a decimal point": lambda _: "323777.0",
    },
    "language": {
        "language by its name": lambda _: "English",
        "language with an underscore": lambda _: "en_GB",
    },
    "wikidata_qid": {"item without its Q": lambda _: "43", "item with a small q": lambda _: "q43"},
    "url": {
        "address without its scheme": lambda _: "dawn.com/1",
        "address cut": lambda _: "https://dawn",
        "address with a space": lambda _: "https://dawn.com/a b",
    },
    "sha256": {"digest cut": _or_nothing(lambda cell: cell[:-1]), "digest in capitals": lambda _: "A" * 64},
    "version": {"version of two numbers": lambda _: "0.1", "version with a letter": lambda _: "v0.1.0"},
    "locator": {
        "locator in words": lambda _: "page 3",
        "paragraph zero": lambda _: "p0",
        "locator with a capital": lambda _: "Headline",
    },
    "column": {"column with a capital": lambda _: "Start", "column that is none": lambda _: "begin"},
    "any_id": {"id with too few digits": lambda _: "evt-1", "id of no table": lambda _: "xyz-0001"},
}


def corruptions(table: str, name: str, cell: str) -> dict[str, str]:
    """What could be typed instead of a cell against its column's declaration, by what is wrong with it."""
    return {way: typed for way, change in _ways(table, name).items() if (typed := change(cell)) is not None}


@cache
def _ways(table: str, name: str) -> dict[str, Corruption]:
    column = RAW[table].columns[name]
    meta = column.metadata
    ways = dict(ANYWHERE)
    for shared in BY_KIND[meta["kind"]]:
        ways |= shared
    if meta["kind"] == "formed":
        ways |= BY_FORM[meta["form"]]
    return ways | _of_declaration(column, meta)


def _of_declaration(column: pa.Column, meta: dict[str, Any]) -> dict[str, Corruption]:
    ways: dict[str, Corruption] = {}
    if not column.nullable:
        ways["emptied"] = lambda _: ""
    if "references" in meta:
        role = "forum:" if meta["kind"] == "roles" else ""
        ways["names nothing"] = lambda _: role + NOWHERE[meta["form"]]
    if "most" in meta:
        ways["too long"] = lambda _: "ü" * (meta["most"] + 1)
    if "most_items" in meta:
        ways["an item too many"] = lambda _: "military;economic;legal;health;cyber"
    if meta.get("own_words"):
        ways["contested word"] = lambda _: "An act of aggression"
    if meta["kind"] == "date" and not meta["may_go_on"]:
        ways["start that goes on"] = lambda _: ".."
    if meta.get("exact"):
        ways |= {
            "month where a day is asked for": lambda _: "2025-07",
            "uncertain day": lambda _: "2025-07-08?",
        }
        ways["window of one day"] = lambda _: "[2025-07-08..2025-07-08]"
    return ways


NOWHERE = {
    "source_id": "src-nowhere-20250101",
    "actor_id": "act-nowhere-to-be-found",
    "role_and_actor": "act-nowhere-to-be-found",
    "place_id": "plc-nowhere-to-be-found",
    "event_id": "evt-999999",
    "issue_id": "iss-nowhere-to-be-found",
    "record_id": "evt-999999",
}

WAYS = tuple(dict.fromkeys(way for table in RAW for name in RAW[table].columns for way in _ways(table, name)))
