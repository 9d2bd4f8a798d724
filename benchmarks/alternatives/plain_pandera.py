"""CSV to Parquet as an ordinary user of pandas and pandera writes it.

Built-in column checks; no rules across rows or tables, no addresses.

python plain_pandera.py DECLARATIONS RAW OUT
"""

import json
import sys
from pathlib import Path

import pandas as pd
import pandera.pandas as pa


def schema_of(declared: dict) -> pa.DataFrameSchema:
    """The schema of a table."""
    columns = {name: column_of(column) for name, column in declared["columns"].items()}
    return pa.DataFrameSchema(columns, unique=declared["key"], strict=True)


def column_of(declared: dict) -> pa.Column:
    """A column with the built-in checks that its constraints ask for."""
    checks = []
    if "pattern" in declared:
        checks.append(pa.Check.str_matches(f"^(?:{declared['pattern']})$"))
    if "most" in declared:
        checks.append(pa.Check.str_length(max_value=declared["most"]))
    if "one_of" in declared:
        checks.append(pa.Check.isin(declared["one_of"]))
    return pa.Column(str, checks, nullable=declared["optional"])


def main(declarations: Path, raw: Path, out: Path) -> None:
    """Read, check and write every table, and print how many rows that were."""
    rows = 0
    for table, declared in json.loads(declarations.read_text("utf-8")).items():
        frame = pd.read_csv(raw / f"{table}.csv", dtype=str, keep_default_na=False, na_values=[""])
        frame = schema_of(declared).validate(frame, lazy=True)
        frame.to_parquet(out / f"{table}.parquet")
        rows += len(frame)
    print(rows)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
