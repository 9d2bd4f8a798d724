"""Disputed places have no country, and verdicts are a source's, never ours."""

import re
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..collection import Collection
from ..derivations.claims import claims
from ..faults import Code, Fault
from ..raw import RAW
from .declaration import rule

CONTESTED = (
    r"\b(?:terror\w*|martyr\w*|occupied|occupation|illegal\w*|regimes?|brotherly|brotherhood|aggress\w+)\b"
)


@rule("N101", "disputed-place", "{what}", "{remedy}")
def disputed_places_have_no_country(collection: Collection, code: Code) -> Iterator[Fault]:
    def faults(where: np.ndarray, column: str, what: str, remedy: str) -> Iterator[Fault]:
        return collection.faults(code, "places", where, column, what=what, remedy=remedy)

    country = collection.has("places", "country")
    disputed = collection.among("places", "dispute_status", "disputed")
    settled = collection.among("places", "dispute_status", "none")
    at_sea = collection.among("places", "kind", "sea")
    yield from faults(
        disputed & country,
        "country",
        "a disputed place has no country",
        "say who administers and who claims it instead",
    )
    yield from faults(settled & ~country & ~at_sea, "country", "the place has no country", "fill it in")
    for column in ("administered_by", "claimed_by"):
        has = collection.has("places", column)
        yield from faults(
            disputed & ~has, column, f"a disputed place needs {column}", "fill it in from a source"
        )
        yield from faults(
            settled & has,
            column,
            f"{column} is for disputed places",
            "empty the cell, or mark the place disputed",
        )


@rule(
    "N102",
    "contested-word",
    '"{word}" passes a verdict',
    "say what was done; the source's own word belongs in evidence.csv, field label",
)
def own_words_are_neutral(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, schema in RAW.items():
        for column, declared in schema.columns.items():
            if declared.metadata.get("own_words"):
                at = np.arange(collection.size(table))
                yield from _verdicts(collection, code, table, column, at)
    for claim in collection.once(claims):
        if RAW[claim.table].columns[claim.field].metadata.get("own_words"):
            yield from _verdicts(collection, code, "evidence", "value", claim.at)


def _verdicts(
    collection: Collection, code: Code, table: str, column: str, rows: np.ndarray
) -> Iterator[Fault]:
    cells = collection.cells(table, column).take(pa.array(rows))
    found = pc.match_substring_regex(cells, CONTESTED, ignore_case=True)
    for at in rows[pc.fill_null(found, False).to_numpy(zero_copy_only=False)]:
        words = re.findall(CONTESTED, collection.cell(table, column, at), re.IGNORECASE)
        yield collection.fault(code, table, at, column, word=words[0])
