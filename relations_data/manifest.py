"""The manifest of a release, and the files it vouches for."""

import hashlib
import json
from pathlib import Path
from typing import Any

from .errors import DamagedFileError, NotBuiltError

Manifest = dict[str, Any]


def read(folder: Path) -> Manifest:
    """What the release in a folder says of itself and of its files."""
    file = folder / "manifest.json"
    try:
        manifest = json.loads(file.read_bytes())
    except FileNotFoundError:
        raise NotBuiltError(
            f"{folder} holds no tables: a release is a folder with a manifest.json, as build.py publishes it"
        ) from None
    except ValueError:
        manifest = None
    if not isinstance(manifest, dict) or not {"version", "folder", "tables"} <= manifest.keys():
        raise DamagedFileError(f"{file} is damaged: {_REMEDY}")
    return manifest


def path_of(folder: Path, manifest: Manifest, table: str) -> Path:
    """The file of a table, after a look at its size."""
    file = folder / str(manifest["folder"]) / f"{table}.parquet"
    expected = manifest["tables"][table]["bytes"]
    try:
        size = file.stat().st_size
    except FileNotFoundError:
        raise DamagedFileError(f"{file} is missing: {_REMEDY}") from None
    if size != expected:
        raise DamagedFileError(f"{file} is damaged: it has {size:,} bytes, not {expected:,}; {_REMEDY}")
    return file


def content_of(folder: Path, manifest: Manifest, table: str) -> bytes:
    """The bytes of a table's file, proved to be those that were published."""
    file = path_of(folder, manifest, table)
    content = file.read_bytes()
    if hashlib.sha256(content).hexdigest() != manifest["tables"][table]["sha256"]:
        raise DamagedFileError(f"{file} is damaged: its content is not what was published; {_REMEDY}")
    return content


_REMEDY = (
    "install relations_data again or, in a checkout, run python build.py; "
    "start Python anew if the tables were rebuilt while it ran"
)
