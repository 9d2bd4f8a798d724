"""Nothing without a source, and no source's disagreement thrown away."""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from .. import dates
from ..checks import passed
from ..collection import Collection
from ..derivations.claims import LABEL, RECORD_TABLES, Claims, citable, claims
from ..derivations.support import UNKNOWN, supports
from ..faults import Code, Fault, nearest
from ..positions import NONE
from ..raw import KEYS, RAW
from ..vocabularies import CODES
from .declaration import rule

DENIED = CODES["denials"][0].code
LONGEST_LABEL = 7  # words, as few as may be shared with a source


@rule(
    "E101",
    "no-source",
    "no source supports the record as a whole",
    "add a row to evidence.csv: its id, the source, relation supports, field and value empty",
)
def records_have_a_source(collection: Collection, code: Code) -> Iterator[Fault]:
    supported, _ = collection.once(supports)
    for table in RECORD_TABLES.values():
        ids = collection.keys(table)
        lacking = ~pc.is_in(ids, supported).to_numpy(zero_copy_only=False) & pc.is_valid(ids).to_numpy(
            zero_copy_only=False
        )
        yield from collection.faults(code, table, lacking, KEYS[table][0])


@rule("E102", "claim-incomplete", "{what}", "{remedy}")
def claims_are_complete(collection: Collection, code: Code) -> Iterator[Fault]:
    field, value = collection.has("evidence", "field"), collection.has("evidence", "value")
    differs = collection.among("evidence", "relation", "contradicts", "less_specific")
    tests = (
        ("field", ~field & differs, "a source that says otherwise says so of a column", "name it in field"),
        ("field", ~field & value & ~differs, "a value belongs to a column", "name it in field"),
        ("value", field & ~value, "the value that the source gives is missing", "fill it in"),
    )
    for column, wrong, what, remedy in tests:
        yield from collection.faults(code, "evidence", wrong, column, what=what, remedy=remedy)


@rule("E103", "not-a-column", "{records} has no column of that name to give evidence on", "{remedy}")
def claims_name_a_column(collection: Collection, code: Code) -> Iterator[Fault]:
    prefixes = pc.utf8_slice_codeunits(collection.cells("evidence", "record_id"), 0, 3)
    for prefix, table in RECORD_TABLES.items():
        columns = [*citable(table), LABEL]
        otherwise = f"it is one of {', '.join(citable(table))} or {LABEL}"
        of_table = pc.fill_null(pc.equal(prefixes, prefix), False).to_numpy(zero_copy_only=False)
        named = collection.has("evidence", "field") & ~collection.among("evidence", "field", *columns)
        for at in np.flatnonzero(of_table & named):
            remedy = nearest(collection.cell("evidence", "field", at), columns, otherwise)
            yield collection.fault(code, "evidence", at, "field", records=f"{table}.csv", remedy=remedy)


@rule("E104", "illegal-value", "{field} cannot take that value", "{remedy}")
def claimed_values_are_legal(collection: Collection, code: Code) -> Iterator[Fault]:
    for claim in collection.once(claims):
        # What the record has too was checked there.
        others = np.flatnonzero(~claim.is_same & collection.has("evidence", "value")[claim.at])
        for place in others[~_legal(collection, claim, claim.value.take(pa.array(others)))]:
            remedy = _likely(collection, claim, claim.value[int(place)].as_py())
            yield collection.fault(
                code, "evidence", claim.at[place], "value", field=claim.field, remedy=remedy
            )


def _legal(collection: Collection, claim: Claims, values: pa.Array) -> np.ndarray:
    column = RAW[claim.table].columns[claim.field]
    legal = np.ones(len(values), dtype=bool)
    for check in column.checks:
        legal &= passed(check, values).to_numpy(zero_copy_only=False)
    if targets := column.metadata.get("references"):
        is_role = column.metadata["kind"] == "roles"
        keys = pc.replace_substring_regex(values, ".*:", "") if is_role else values
        legal &= collection.find(targets[0], keys) != NONE
    if claim.field == "status":
        legal |= pc.equal(values, DENIED).to_numpy(zero_copy_only=False)
    return legal


def _likely(collection: Collection, claim: Claims, value: str) -> str:
    metadata = RAW[claim.table].columns[claim.field].metadata
    if metadata["kind"] == "date":
        meant = " or ".join(dates.readings(value))
        return f"did you mean {meant}?" if meant else "write a date expression, as in 2025-07-08"
    known: list[str] = []
    if targets := metadata.get("references"):
        known = collection.keys(targets[0]).drop_null().to_pylist()
    elif "codelist" in metadata:
        known = [code.code for code in CODES[metadata["codelist"]]]
    return nearest(value, known, f"write one item that {claim.table}.{claim.field} could hold")


@rule(
    "E105",
    "support-of-another-value",
    "the source is said to support {field}, and the record has {cell}",
    "make the relation less_specific or contradicts, or correct one of the two values",
)
def supporting_values_agree(collection: Collection, code: Code) -> Iterator[Fault]:
    for claim in collection.once(claims):
        yield from _disagreeing(collection, code, claim, "supports", ~claim.is_same)


@rule(
    "E106",
    "contradiction-that-agrees",
    "the source is said to contradict {field}, and gives what the record has",
    "make the relation supports, or write what the source says instead",
)
def contradicting_values_differ(collection: Collection, code: Code) -> Iterator[Fault]:
    for claim in collection.once(claims):
        yield from _disagreeing(collection, code, claim, "contradicts", claim.is_same)


@rule(
    "E107",
    "not-less-specific",
    "the source is said to be less specific on {field} than {cell}, and is not",
    "a wider date holds all the days of the record; a value beside it contradicts",
)
def less_specific_values_are_wider(collection: Collection, code: Code) -> Iterator[Fault]:
    for claim in collection.once(claims):
        yield from _disagreeing(collection, code, claim, "less_specific", ~claim.is_wider)


def _disagreeing(
    collection: Collection, code: Code, claim: Claims, relation: str, wrong: np.ndarray
) -> Iterator[Fault]:
    said = collection.among("evidence", "relation", relation)[claim.at]
    complete = collection.has("evidence", "value")[claim.at] & (claim.record != NONE)
    complete &= ~np.append(collection.doubtful(claim.table, claim.field), False)[claim.record]
    for place in np.flatnonzero(wrong & said & complete):
        cell = claim.cell[int(place)].as_py() or "an empty cell"
        yield collection.fault(code, "evidence", claim.at[place], "value", field=claim.field, cell=cell)


@rule("E108", "attribution-shape", "{what}", "{remedy}")
def attributions_name_their_speaker(collection: Collection, code: Code) -> Iterator[Fault]:
    named = collection.has("evidence", "attributed_to")
    spoken = collection.among(
        "evidence", "attribution", "named_speaker", "anonymous_source", "official_document"
    )
    for at in np.flatnonzero(spoken & ~named):
        what = f"{collection.cell('evidence', 'attribution', at)} needs the speaker, or the body spoken for"
        yield collection.fault(code, "evidence", at, "attributed_to", what=what, remedy="fill in an actor_id")
    for at in np.flatnonzero(collection.has("evidence", "attribution") & ~spoken & named):
        what = f"{collection.cell('evidence', 'attribution', at)} is nobody's speech"
        remedy = "empty the cell, or make the attribution named_speaker"
        yield collection.fault(code, "evidence", at, "attributed_to", what=what, remedy=remedy)


@rule(
    "E109",
    "dispute-one-sided",
    "the event is disputed, and no source in evidence denies it",
    "add the denial: relation contradicts, field status, value denied",
)
def disputes_have_both_voices(collection: Collection, code: Code) -> Iterator[Fault]:
    denials = (
        collection.among("evidence", "relation", "contradicts")
        & collection.among("evidence", "field", "status")
        & collection.among("evidence", "value", DENIED)
    )
    denied = pc.is_in(
        collection.keys("events"), collection.cells("evidence", "record_id").filter(pa.array(denials))
    )
    for at in np.flatnonzero(
        collection.among("events", "status", "disputed") & ~denied.to_numpy(zero_copy_only=False)
    ):
        yield collection.fault(code, "events", at, "status", value=collection.cell("events", "event_id", at))


@rule(
    "E110",
    "unknown-beside-known",
    "`unknown` stands beside credits that are known",
    "delete it; or leave it alone in the cell",
)
def unknown_credits_stand_alone(collection: Collection, code: Code) -> Iterator[Fault]:
    credited = collection.items("sources", "credited_to")
    is_unknown = pc.equal(credited.item, UNKNOWN).to_numpy(zero_copy_only=False)
    counts = np.bincount(credited.at, minlength=collection.size("sources"))
    unknown = credited.at[is_unknown]
    yield from collection.faults(code, "sources", unknown[counts[unknown] > 1], "credited_to")


@rule(
    "E111",
    "label-too-long",
    "a label of {count} words is a quotation",
    "keep the {most} words at most that name the thing",
)
def labels_are_short(collection: Collection, code: Code) -> Iterator[Fault]:
    words = pc.count_substring(collection.cells("evidence", "value"), " ")
    count = pc.fill_null(words, 0).to_numpy(zero_copy_only=False) + 1
    is_label = collection.among("evidence", "field", LABEL)
    for at in np.flatnonzero(is_label & (count > LONGEST_LABEL)):
        yield collection.fault(code, "evidence", at, "value", count=count[at], most=LONGEST_LABEL)
