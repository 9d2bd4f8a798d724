"""What sources say of the columns of records, beside what the records hold."""

from collections.abc import Iterator

import pandas as pd

from .. import dates
from ..collection import Collection
from ..raw import KEYS, RAW

RECORD_TABLES = {"evt": "events", "stn": "stances", "aff": "affiliations"}
LABEL = "label"


def citable(table: str) -> list[str]:
    """The columns that evidence may speak of: all but the key and the coder's note."""
    return [
        column for column in RAW[table].columns if column not in (*KEYS[table], "note")
    ]


def claims(collection: Collection) -> Iterator[tuple[str, str, pd.DataFrame]]:
    """For each table and column: the evidence on it, with the record's own `cell`.

    `known` says whether the record exists; labels are left out.
    """
    rows = collection["evidence"]
    rows = rows[rows["field"].notna() & (rows["field"] != LABEL) & rows["record_id"].notna()]
    tables = rows["record_id"].str[:3].map(RECORD_TABLES)
    for (table, field), group in rows.groupby([tables, "field"], sort=True):
        records = collection.by_key(table)
        known = group["record_id"].isin(records.index)
        cells = group["record_id"].map(records[field]) if field in citable(table) else None
        yield table, field, group.assign(known=known, cell=cells, table=table)


def _meta(rows: pd.DataFrame) -> dict:
    return RAW[rows["table"].iloc[0]].columns[rows["field"].iloc[0]].metadata


def is_same(collection: Collection, rows: pd.DataFrame) -> pd.Series:
    """Whether the claimed value is the record's, or one of the items that it lists."""
    metadata, same = _meta(rows), rows["value"] == rows["cell"]
    if metadata.get("listed"):
        listed = zip(rows["value"], rows["cell"].fillna(""), strict=True)
        return pd.Series(
            [set(value.split(";")) <= set(cell.split(";")) for value, cell in listed], rows.index
        )
    if metadata["kind"] == "date":
        claimed, held = dates.spans(rows["value"]), dates.spans(rows["cell"])
        sides = [
            (claimed[s] == held[s]) | (claimed[s].isna() & held[s].isna()) for s in ("earliest", "latest")
        ]
        return same | (
            sides[0] & sides[1] & rows["cell"].notna() & ~rows["value"].eq("..") & ~rows["cell"].eq("..")
        )
    return same


def is_wider(collection: Collection, rows: pd.DataFrame) -> pd.Series:
    """Whether the claimed value leaves open what the record says: for dates, it holds all its days."""
    different = ~is_same(collection, rows)
    if _meta(rows)["kind"] != "date":
        return different
    claimed, held = dates.spans(rows["value"]), dates.spans(rows["cell"])
    from_before = claimed["earliest"].isna() | (claimed["earliest"] <= held["earliest"])
    till_after = claimed["latest"].isna() | (claimed["latest"] >= held["latest"])
    return different & from_before & till_after
