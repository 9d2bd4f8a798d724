"""The codebook as a table: every column of every published table."""

from collections.abc import Iterator

import pandas as pd

from ..published import PUBLISHED


def codebook() -> pd.DataFrame:
    """One row a column, from the declarations of `published.py`."""
    return pd.DataFrame(_rows())


def _rows() -> Iterator[dict[str, object]]:
    for table, schema in PUBLISHED.items():
        for position, (name, column) in enumerate(schema.columns.items(), 1):
            metadata = column.metadata or {}
            yield {
                "table": table,
                "position": position,
                "column": name,
                "type": str(column.dtype),
                "is_key": name in (schema.unique or []),
                "is_optional": column.nullable,
                "references": ", ".join(metadata.get("references", ())) or None,
                "codelist": metadata.get("codelist"),
                "description": column.description,
            }
