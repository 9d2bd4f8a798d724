"""Repairs of evidence: every record has a source, and every claim is what its relation says."""

import datetime
from typing import Any

from schemas import RAW
from schemas.dates import parse
from schemas.raw import KEYS
from schemas.vocabularies import CODES

from .shared import Drawn, Row, days, ids

RECORDS = {"evt": "events", "stn": "stances", "aff": "affiliations"}
CITABLE = {
    table: [name for name in RAW[table].columns if name not in (*KEYS[table], "note")]
    for table in RECORDS.values()
}
SPOKEN = ("named_speaker", "anonymous_source", "official_document")
BARE = {"relation": "supports", "explicitness": "explicit", "attribution": "outlet_voice", "locator": "p1"}


def settle_evidence(tables: Drawn) -> None:
    """Attribute, add what support is missing, settle statuses by it, and then what is claimed of columns."""
    rows = tables["evidence"]
    for row in rows:
        row["attributed_to"] = (
            (row["attributed_to"] or ids(tables, "actors")[0]) if row["attribution"] in SPOKEN else ""
        )
        if not row["field"]:
            row.update(value="", relation="supports")
    supported = {row["record_id"] for row in rows if not row["field"]}
    rows += [_bare(tables, record) for record in ids(tables, *RECORDS.values()) if record not in supported]
    _plan_what_nobody_reported(tables)
    records = {row[KEYS[table][0]]: row for table in RECORDS.values() for row in tables[table]}
    for row in rows:
        if row["field"]:
            _claim(row, records[row["record_id"]], tables)
    denied = {
        row["record_id"] for row in rows if row["value"] == "denied" and row["relation"] == "contradicts"
    }
    for event in tables["events"]:
        if event["status"] == "disputed" and event["event_id"] not in denied:
            denial = {"field": "status", "value": "denied", "relation": "contradicts"}
            rows.append(_bare(tables, event["event_id"]) | denial)


def _bare(tables: Drawn, record: str) -> Row:
    row = dict.fromkeys(RAW["evidence"].columns, "") | BARE
    return row | {"record_id": record, "source_id": ids(tables, "sources")[0]}


def _plan_what_nobody_reported(tables: Drawn) -> None:
    """What has no source published on its first day or later is planned."""
    published = {row["source_id"]: days("", row["published_on"])[1] for row in tables["sources"]}
    for event in tables["events"]:
        support = (
            row for row in tables["evidence"] if row["record_id"] == event["event_id"] and not row["field"]
        )
        newest = max(published[row["source_id"]] for row in support)
        if newest < days(event["start"], "")[0]:
            event["status"] = "planned"


def _claim(row: Row, record: Row, tables: Drawn) -> None:
    """Make the value one that the relation allows for the record's cell; a label where there is none."""
    table = RECORDS[row["record_id"][:3]]
    if row["field"] not in CITABLE[table]:
        row["field"] = "label"
    field, cell = row["field"], record.get(row["field"], "")
    if field == "label":
        row["value"] = " ".join((row["value"] or "its own words").split(" ")[:7])
        return
    if not cell or (cell == ".." and row["relation"] == "less_specific"):
        row["relation"] = "contradicts"
    meta = RAW[table].columns[field].metadata
    if row["relation"] == "less_specific" and meta["kind"] == "code" and field != "status":
        row["relation"] = "contradicts"
    if row["relation"] == "supports":
        row["value"] = cell.split(";")[0] if meta.get("listed") else cell
    elif row["relation"] == "less_specific" and meta["kind"] == "date":
        row["value"] = _wider(cell)
    else:
        row["value"] = _other(cell, field, meta, row["value"], tables)
    if not row["value"]:
        row.update(field="label", value="its own words")


def _wider(cell: str) -> str:
    span = parse(cell)
    assert span is not None
    if span.latest is None:
        assert span.earliest is not None
        return f"[{span.earliest - datetime.timedelta(days=1)}..]"
    later = span.latest + datetime.timedelta(days=span.earliest is None)
    return f"[..{later}]"


def _other(cell: str, field: str, meta: dict[str, Any], drawn: str, tables: Drawn) -> str:
    """A legal value of the column that the cell does not hold; empty where there is none."""
    if field == "status":
        return "denied"
    if meta["kind"] == "date":
        return "2001-02-03" if cell[:4] != "2001" else "2002"
    if meta["kind"] == "text":
        own = drawn[: meta["most"]].rstrip()
        return own if own and own != cell else "other words"
    if "references" in meta:
        role = "forum:" if meta["kind"] == "roles" else ""
        known = [role + name for name in ids(tables, *meta["references"])]
    else:
        known = [code.code for code in CODES[meta["codelist"]]]
    return next((value for value in known if value not in cell.split(";")), "")
