"""What tests of several rooms share: the published tables, and toy releases made from them."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def rd() -> ModuleType:
    """The package, with the tables of raw/ embedded in it."""
    subprocess.run([sys.executable, "build.py"], cwd=ROOT, check=True, capture_output=True)
    import relations_data

    return relations_data


@pytest.fixture
def toy(rd: ModuleType, tmp_path: Path) -> Callable[..., Any]:
    """Makes a release: the embedded one with rows added to its tables, `toy(actor_names=[{...}])`."""

    def make(**added: list[dict[str, Any]]) -> Any:
        tables = {name: rd.load(name, into="arrow") for name in rd.tables}
        for name, rows in added.items():
            more = pa.Table.from_pylist(rows, schema=tables[name].schema)
            tables[name] = pa.concat_tables([tables[name], more]).unify_dictionaries()
        return rd.Release(publish(tmp_path / "toy", tables))

    return make


def publish(folder: Path, tables: dict[str, pa.Table]) -> Path:
    """A folder that holds the tables and a manifest of them."""
    (folder / "files").mkdir(parents=True)
    entries = {}
    for name, table in tables.items():
        file = folder / "files" / f"{name}.parquet"
        pq.write_table(table, file)
        content = file.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        entries[name] = {"rows": table.num_rows, "bytes": len(content), "sha256": digest}
    about = {"name": "toy", "version": "9.9.9", "title": "A toy & its_title", "licence": "CC0-1.0"}
    manifest = {**about, "creator": "Somebody", "year": 2031, "fingerprint": "f" * 64, "folder": "files"}
    (folder / "manifest.json").write_text(json.dumps({**manifest, "tables": entries}))
    return folder
