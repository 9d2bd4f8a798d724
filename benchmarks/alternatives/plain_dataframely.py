"""CSV to Parquet with polars and dataframely: the same columns and constraints, no rules, no addresses.

python plain_dataframely.py DECLARATIONS RAW OUT
"""

import json
import sys
from pathlib import Path

import dataframely as dy
import polars as pl


def schema_of(table: str, declared: dict) -> type[dy.Schema]:
    """The schema of a table."""
    columns = {name: column_of(column) for name, column in declared["columns"].items()}
    # An optional column cannot be part of dataframely's primary key, so the key is a rule of its own.
    unique = dy.rule()(lambda _: pl.struct(declared["key"]).is_unique())
    return type(table, (dy.Schema,), {**columns, "key_is_unique": unique})


def column_of(declared: dict) -> dy.Column:
    """A column with its constraints; a code is an enumeration."""
    if "one_of" in declared:
        return dy.Enum(declared["one_of"], nullable=declared["optional"])
    pattern = f"^(?:{declared['pattern']})$"
    return dy.String(nullable=declared["optional"], regex=pattern, max_length=declared.get("most"))


def main(declarations: Path, raw: Path, out: Path) -> None:
    """Read, check and write every table, and print how many rows that were."""
    rows = 0
    for table, declared in json.loads(declarations.read_text("utf-8")).items():
        frame = pl.read_csv(raw / f"{table}.csv", infer_schema=False)
        frame = schema_of(table, declared).validate(frame, cast=True)
        frame.write_parquet(out / f"{table}.parquet")
        rows += len(frame)
    print(rows)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
