"""The toy on disk, for the tests that need files."""

import hashlib
import json
import shutil
from pathlib import Path

import pyarrow.parquet as pq

from schemas.examples import TOY
from schemas.examples.edits import RawEdit, edited


def write(folder: Path, *edits: RawEdit) -> Path:
    """The toy after the edits, as a folder of raw files."""
    given = edited(TOY, *edits)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for table, data in given.files.items():
        if data is not None:
            (folder / f"{table}.csv").write_bytes(data)
    for name in given.strays:
        (folder / name).write_text("a,b\n")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below the folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def times(folder: Path) -> dict[str, int]:
    """When every file and folder below the folder was last written."""
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in sorted(folder.rglob("*"))}


def manifest_of(out: Path) -> dict:
    """The manifest of what was published there."""
    return json.loads((out / "manifest.json").read_bytes())


def published(out: Path) -> str:
    """The fingerprint of what was published there, once every table is what the manifest says."""
    manifest = manifest_of(out)
    for name, entry in manifest["tables"].items():
        path = out / manifest["folder"] / f"{name}.parquet"
        data = path.read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (entry["bytes"], entry["sha256"])
        assert pq.read_metadata(path).num_rows == entry["rows"]
    return manifest["fingerprint"]
