"""The codebook as a table: every column of every published table."""

from typing import Any

from ..published import PUBLISHED


def codebook() -> dict[str, list[Any]]:
    """One row a column, from the declarations of `published.py`, by column of the codebook."""
    rows = [_row(table, *place) for table in PUBLISHED for place in enumerate(PUBLISHED[table].columns, 1)]
    return {name: [row[name] for row in rows] for name in PUBLISHED["columns"].columns}


def _row(table: str, position: int, name: str) -> dict[str, Any]:
    column = PUBLISHED[table].columns[name]
    metadata = column.metadata or {}
    return {
        "table": table,
        "position": position,
        "column": name,
        "type": str(column.dtype),
        "is_key": name in PUBLISHED[table].unique,
        "is_optional": column.nullable,
        "references": ", ".join(metadata.get("references", ())) or None,
        "codelist": metadata.get("codelist"),
        "description": column.description,
    }
