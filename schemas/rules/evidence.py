"""Nothing without a source, and no source's disagreement thrown away."""

from collections.abc import Iterator

import pandas as pd

from .. import dates
from ..collection import Collection
from ..derivations.claims import LABEL, RECORD_TABLES, citable, claims, is_same, is_wider
from ..faults import Code, Fault, fault, nearest
from ..raw import KEYS, RAW
from ..vocabularies import CODES
from .declaration import rule

DENIED = "denied"
SPOKEN = ("named_speaker", "anonymous_source", "official_document")


@rule(
    "E101",
    "no-source",
    "no source supports the record as a whole",
    "add a row to evidence.csv: its id, the source, relation supports, field and value empty",
)
def records_have_a_source(collection: Collection, code: Code) -> Iterator[Fault]:
    evidence = collection["evidence"]
    supported = evidence.loc[(evidence["relation"] == "supports") & evidence["field"].isna(), "record_id"]
    for table in RECORD_TABLES.values():
        (key,) = KEYS[table]
        ids = collection[table][key].dropna()
        for line, value in ids[~ids.isin(supported)].items():
            yield fault(code, table, line, key, value)


@rule("E102", "claim-incomplete", "{what}", "{remedy}")
def claims_are_complete(collection: Collection, code: Code) -> Iterator[Fault]:
    rows = collection["evidence"]
    has_field, has_value = rows["field"].notna(), rows["value"].notna()
    differs = rows["relation"].isin(["contradicts", "less_specific"])
    tests = (
        (
            "field",
            ~has_field & differs,
            "a source that says otherwise says so of a column",
            "name it in field",
        ),
        ("field", ~has_field & has_value & ~differs, "a value belongs to a column", "name it in field"),
        ("value", has_field & ~has_value, "the value that the source gives is missing", "fill it in"),
    )
    for column, wrong, what, remedy in tests:
        for line in rows.index[wrong]:
            yield fault(code, "evidence", line, column, what=what, remedy=remedy)


@rule("E103", "not-a-column", "{records} has no column of that name to give evidence on", "{remedy}")
def claims_name_a_column(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, field, rows in claims(collection):
        if field not in citable(table):
            remedy = nearest(
                field, [*citable(table), LABEL], f"it is one of {', '.join(citable(table))} or {LABEL}"
            )
            for line in rows.index:
                yield fault(code, "evidence", line, "field", field, records=f"{table}.csv", remedy=remedy)


@rule("E104", "illegal-value", "{field} cannot take that value", "{remedy}")
def claimed_values_are_legal(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, field, rows in claims(collection):
        if field not in citable(table):
            continue
        values = rows["value"].dropna()
        if field == "status":
            values = values[values != DENIED]
        for line, value in values[~_legal(collection, table, field, values)].items():
            remedy = _likely(collection, table, field, value)
            yield fault(code, "evidence", line, "value", value, field=field, remedy=remedy)


def _legal(collection: Collection, table: str, field: str, values: pd.Series) -> pd.Series:
    column = RAW[table].columns[field]
    legal = pd.Series(True, index=values.index)
    for check in column.checks:
        verdict = check(values).check_output
        legal &= verdict if isinstance(verdict, pd.Series) else bool(verdict)
    if targets := column.metadata.get("references"):
        known = pd.concat([collection[target][KEYS[target][0]] for target in targets])
        keys = values.str.rpartition(":")[2] if column.metadata["kind"] == "roles" else values
        legal &= keys.isin(known)
    return legal


def _likely(collection: Collection, table: str, field: str, value: str) -> str:
    metadata = RAW[table].columns[field].metadata
    if metadata["kind"] == "date":
        mended = dates.mended(value)
        return f"did you mean {mended}?" if mended else "write a date expression, as in 2025-07-08"
    known: list[str] = []
    if targets := metadata.get("references"):
        known = [key for target in targets for key in collection[target][KEYS[target][0]].dropna()]
    elif "codelist" in metadata:
        known = [code.code for code in CODES[metadata["codelist"]]]
    return nearest(value, known, f"write one item that {table}.{field} could hold")


@rule(
    "E105",
    "support-of-another-value",
    "the source is said to support {field}, and the record has {cell}",
    "make the relation less_specific or contradicts, or correct one of the two values",
)
def supporting_values_agree(collection: Collection, code: Code) -> Iterator[Fault]:
    yield from _disagreeing(collection, code, "supports", lambda rows: ~is_same(collection, rows))


@rule(
    "E106",
    "contradiction-that-agrees",
    "the source is said to contradict {field}, and gives what the record has",
    "make the relation supports, or write what the source says instead",
)
def contradicting_values_differ(collection: Collection, code: Code) -> Iterator[Fault]:
    yield from _disagreeing(collection, code, "contradicts", lambda rows: is_same(collection, rows))


@rule(
    "E107",
    "not-less-specific",
    "the source is said to be less specific on {field} than {cell}, and is not",
    "a wider date holds all the days of the record; a value beside it contradicts",
)
def less_specific_values_are_wider(collection: Collection, code: Code) -> Iterator[Fault]:
    yield from _disagreeing(collection, code, "less_specific", lambda rows: ~is_wider(collection, rows))


def _disagreeing(collection: Collection, code: Code, relation: str, wrong) -> Iterator[Fault]:  # type: ignore[no-untyped-def]
    for table, field, rows in claims(collection):
        rows = rows[(rows["relation"] == relation) & rows["value"].notna() & rows["known"]]
        if field not in citable(table) or rows.empty:
            continue
        for row in rows[wrong(rows)].itertuples():
            shown = "an empty cell" if row.cell != row.cell else row.cell
            yield fault(code, "evidence", row.Index, "value", row.value, field=field, cell=shown)


@rule("E108", "attribution-shape", "{what}", "{remedy}")
def attributions_name_their_speaker(collection: Collection, code: Code) -> Iterator[Fault]:
    rows = collection["evidence"]
    spoken, named = rows["attribution"].isin(SPOKEN), rows["attributed_to"].notna()
    for line, value in rows["attribution"][spoken & ~named].items():
        what = f"{value} needs the speaker, or the body spoken for"
        yield fault(code, "evidence", line, "attributed_to", what=what, remedy="fill in an actor_id")
    for line, value in rows["attributed_to"][rows["attribution"].notna() & ~spoken & named].items():
        what = f"{rows['attribution'][line]} is nobody's speech"
        remedy = "empty the cell, or make the attribution named_speaker"
        yield fault(code, "evidence", line, "attributed_to", value, what=what, remedy=remedy)


@rule(
    "E109",
    "dispute-one-sided",
    "the event is disputed, and no source in evidence denies it",
    "add the denial: relation contradicts, field status, value denied",
)
def disputes_have_both_voices(collection: Collection, code: Code) -> Iterator[Fault]:
    evidence, events = collection["evidence"], collection["events"]
    denials = evidence[(evidence["relation"] == "contradicts") & (evidence["value"] == DENIED)]
    disputed = events["event_id"][events["status"] == "disputed"]
    for line, value in disputed[~disputed.isin(denials["record_id"])].items():
        yield fault(code, "events", line, "status", value)
