"""Slips in evidence: what sources say, and what they are said to say."""

from collections.abc import Iterator

from schemas import RAW
from schemas.raw import KEYS
from schemas.vocabularies import CODES

from .declaration import Place, Slip, kind, typed
from .sheets import Sheets

RECORDS = {"evt": "events", "stn": "stances", "aff": "affiliations"}
SPOKEN = ("named_speaker", "anonymous_source", "official_document")


def _claims(sheets: Sheets, *relations: str) -> Iterator[tuple[int, dict[str, str], str]]:
    """Rows that speak of a column, with what the record holds there."""
    records = {row[KEYS[table][0]]: row for table in RECORDS.values() for row in sheets[table]}
    for at, row in enumerate(sheets["evidence"]):
        if row["field"] not in ("", "label") and row["relation"] in relations:
            yield at, row, records[row["record_id"]][row["field"]]


def _meta(row: dict[str, str]) -> dict[str, str]:
    return RAW[RECORDS[row["record_id"][:3]]].columns[row["field"]].metadata


def _others(sheets: Sheets, row: dict[str, str], held: str) -> Iterator[str]:
    """Legal values of the column that the record does not hold."""
    meta = _meta(row)
    if meta["kind"] == "date":
        yield from ("2011-11-11", "[2011-10..2011-11]")
    elif meta["kind"] in ("reference", "references"):
        keys = (
            sheets.key(table, at) for table in meta["references"] for at in range(min(8, len(sheets[table])))
        )
        yield from (key for key in keys if key not in held.split(";"))
    elif meta["kind"] == "code":
        yield from (code.code for code in CODES[meta["codelist"]] if code.code != held)
    elif meta["kind"] == "text":
        yield "quite another wording"


@kind("only supporting evidence deleted", "E101")
def _unsupported(sheets: Sheets) -> Iterator[Slip]:
    for record, rows in _support(sheets).items():
        if len(rows) == 1:
            spoil = lambda n=rows[0]: sheets.with_rows("evidence", n, instead_of=1)  # noqa: E731  bound to this row
            yield Slip(f"evidence[{rows[0]}]", spoil, (_place_of(sheets, record),))


@kind("only supporting evidence made a claim on a column", "E101")
def _narrowed(sheets: Sheets) -> Iterator[Slip]:
    for record, rows in _support(sheets).items():
        if len(rows) == 1:
            slip = typed(sheets, "evidence", rows[0], field="label", value="its own words")
            yield slip._replace(places=(_place_of(sheets, record),))


def _support(sheets: Sheets) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for at, row in enumerate(sheets["evidence"]):
        if not row["field"] and row["relation"] == "supports":
            rows.setdefault(row["record_id"], []).append(at)
    return rows


def _place_of(sheets: Sheets, record: str) -> Place:
    table = RECORDS[record[:3]]
    (key,) = KEYS[table]
    at = next(at for at, row in enumerate(sheets[table]) if row[key] == record)
    return Place(table, at + 2, key)


@kind("record as a whole contradicted without a column", "E102")
def _contradicted(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["evidence"]):
        if not row["field"]:
            for relation in ("contradicts", "less_specific"):
                yield typed(sheets, "evidence", at, "field", relation=relation)


@kind("contradiction without a value", "E102")
def _valueless(sheets: Sheets) -> Iterator[Slip]:
    for at, _, _ in _claims(sheets, "supports", "contradicts", "less_specific"):
        yield typed(sheets, "evidence", at, "value", relation="contradicts", value="")


@kind("value without a column", "E102")
def _columnless(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["evidence"]):
        if row["field"]:
            yield typed(sheets, "evidence", at, "field", field="", relation="supports")


@kind("column that the record lacks", "E103")
def _no_such_column(sheets: Sheets) -> Iterator[Slip]:
    for at, row, _ in _claims(sheets, "supports", "contradicts", "less_specific"):
        for field in (row["field"] + "s", "begin", "note", KEYS[RECORDS[row["record_id"][:3]]][0]):
            yield typed(sheets, "evidence", at, field=field)


@kind("value that the column cannot take", "E104")
def _illegal(sheets: Sheets) -> Iterator[Slip]:
    wrong = {
        "date": "9/7/2025",
        "code": "Occured",
        "reference": "act-nobody-here",
        "references": "act-nobody-here",
    }
    for at, row, _ in _claims(sheets, "supports", "contradicts", "less_specific"):
        value = wrong.get(_meta(row)["kind"])
        if value:
            yield typed(sheets, "evidence", at, value=value)


@kind("support with another value", "E105")
def _other_value(sheets: Sheets) -> Iterator[Slip]:
    for at, row, held in _claims(sheets, "supports"):
        for value in _others(sheets, row, held):
            yield typed(sheets, "evidence", at, value=value)


@kind("contradiction called support", "E105")
def _false_support(sheets: Sheets) -> Iterator[Slip]:
    for at, _, _ in _claims(sheets, "contradicts", "less_specific"):
        yield typed(sheets, "evidence", at, "value", relation="supports")


@kind("record changed, evidence left as it was", "E105")
def _moved_on(sheets: Sheets) -> Iterator[Slip]:
    for at, row, held in _claims(sheets, "supports"):
        if _meta(row)["kind"] == "date" and held != "..":
            place = _place_of(sheets, row["record_id"])
            slip = typed(sheets, place.table, place.line - 2, **{row["field"]: "2011-11-11"})
            yield slip._replace(places=(Place("evidence", at + 2, "value"),))


@kind("support called contradiction", "E106")
def _false_contradiction(sheets: Sheets) -> Iterator[Slip]:
    for at, _, _ in _claims(sheets, "supports"):
        yield typed(sheets, "evidence", at, "value", relation="contradicts")


@kind("support called less specific", "E107")
def _false_vagueness(sheets: Sheets) -> Iterator[Slip]:
    for at, _, _ in _claims(sheets, "supports"):
        yield typed(sheets, "evidence", at, "value", relation="less_specific")


@kind("attribution without a speaker", "E108")
def _speakerless(sheets: Sheets) -> Iterator[Slip]:
    for at in range(len(sheets["evidence"])):
        for attribution in SPOKEN:
            yield typed(sheets, "evidence", at, "attributed_to", attribution=attribution, attributed_to="")


@kind("speaker of the outlet's own voice", "E108")
def _spoken_for(sheets: Sheets) -> Iterator[Slip]:
    for at, row in enumerate(sheets["evidence"]):
        if row["attributed_to"]:
            yield typed(sheets, "evidence", at, "attributed_to", attribution="outlet_voice")
        elif row["attribution"] not in SPOKEN:
            yield typed(sheets, "evidence", at, attributed_to=sheets.key("actors", 0))
