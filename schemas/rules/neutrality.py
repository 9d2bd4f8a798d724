"""Disputed places have no country, and verdicts are a source's, never ours."""

import re
from collections.abc import Iterator

from ..collection import Collection
from ..faults import Code, Fault, fault
from ..raw import RAW
from .declaration import rule

CONTESTED = (
    r"\b(?:terror\w*|martyr\w*|occupied|occupation|illegal\w*|regimes?|brotherly|brotherhood|aggress\w+)\b"
)


@rule("N101", "disputed-place", "{what}", "{remedy}")
def disputed_places_have_no_country(collection: Collection, code: Code) -> Iterator[Fault]:
    places = collection["places"]
    disputed, settled = places["dispute_status"] == "disputed", places["dispute_status"] == "none"
    for line, value in places["country"][disputed].dropna().items():
        what, remedy = "a disputed place has no country", "say who administers and who claims it instead"
        yield fault(code, "places", line, "country", value, what=what, remedy=remedy)
    for column in ("administered_by", "claimed_by"):
        for line in places.index[disputed & places[column].isna()]:
            what = f"a disputed place needs {column}"
            yield fault(code, "places", line, column, what=what, remedy="fill it in from a source")
        for line, value in places[column][settled].dropna().items():
            what, remedy = f"{column} is for disputed places", "empty the cell, or mark the place disputed"
            yield fault(code, "places", line, column, value, what=what, remedy=remedy)
    for line in places.index[settled & places["country"].isna() & (places["kind"] != "sea")]:
        yield fault(code, "places", line, "country", what="the place has no country", remedy="fill it in")


@rule(
    "N102",
    "contested-word",
    '"{word}" passes a verdict',
    "say what was done; the source's own word belongs in evidence.csv, field label",
)
def own_words_are_neutral(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, schema in RAW.items():
        for column, declared in schema.columns.items():
            if not declared.metadata.get("own_words"):
                continue
            cells = collection[table][column].dropna()
            for line, cell in cells[cells.str.contains(CONTESTED, case=False)].items():
                for word in dict.fromkeys(re.findall(CONTESTED, cell, re.IGNORECASE)):
                    yield fault(code, table, line, column, cell, word=word)
