"""CSV to Parquet with DuckDB, all text, nothing checked: what a copy alone takes.

python bare_duckdb.py DECLARATIONS RAW OUT
"""

import json
import sys
from pathlib import Path

import duckdb

READ = "SELECT * FROM read_csv('{csv}', header=true, delim=',', quote='\"', all_varchar=true)"
COPY = f"COPY ({READ}) TO '{{parquet}}'"


def main(declarations: Path, raw: Path, out: Path) -> None:
    """Copy every table, and print how many rows that were."""
    rows = 0
    with duckdb.connect() as database:
        for table in json.loads(declarations.read_text("utf-8")):
            copied = database.execute(COPY.format(csv=raw / f"{table}.csv", parquet=out / f"{table}.parquet"))
            rows += copied.fetchone()[0]
    print(rows)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
