"""Who may import whom: read from the imports themselves.

tests → everything;  build → schemas;  schemas → pandera, pandas, pyarrow, numpy;
relations_data → pandas, pyarrow, and lazily its extras and its copy of schemas
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
STANDARD = frozenset(sys.stdlib_module_names)
# What opens files, reads clocks or asks networks.
OUTSIDE = frozenset(
    "asyncio ctypes ftplib glob http mmap multiprocessing os pathlib shutil socket sqlite3 ssl subprocess sys "
    "tempfile threading time urllib webbrowser".split()
)


class Room(NamedTuple):
    """What the modules of a room may import: always, and only inside functions or for type checkers."""

    always: frozenset[str]
    lazily: frozenset[str] = frozenset()


ROOMS = {
    "schemas": Room((STANDARD - OUTSIDE) | {"pandera", "pandas", "pyarrow", "numpy"}),
    "build": Room(STANDARD, frozenset({"schemas", "pyarrow", "filelock", "tqdm", "hatchling"})),
    "relations_data": Room(STANDARD | {"pandas", "pyarrow"}, frozenset({"polars", "relations_data.schemas"})),
}


class Import(NamedTuple):
    module: str
    is_lazy: bool
    line: int


def imports(source: str, package: str) -> Iterator[Import]:
    """What a module at the top of a package imports: the outermost name, or the module of its own package."""
    tree = ast.parse(source)
    lazy = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or is_for_checkers(node)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        for module in modules(node, package):
            yield Import(module, id(node) in lazy, node.lineno)


def is_for_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def modules(node: ast.AST, package: str) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name.partition(".")[0] for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.level == 0:
        yield (node.module or "").partition(".")[0]
    elif isinstance(node, ast.ImportFrom):
        inner = [node.module] if node.module else [alias.name for alias in node.names]
        yield from (f"{package}.{name.partition('.')[0]}" for name in inner)
    elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("__import__", "importlib.import_module"):
        yield "an import by name"


def trespasses(source: str, room: str) -> list[str]:
    """The imports of a module that its room does not allow."""
    allowed = ROOMS[room]
    own = {f"{room}.schemas"} if room == "relations_data" else set()
    return [
        f"line {each.line}: {each.module}"
        for each in imports(source, room)
        if each.module not in allowed.always
        and not (each.is_lazy and each.module in allowed.lazily)
        and (each.module in own or not each.module.startswith(f"{room}."))
    ]


def members(room: str) -> list[Path]:
    """The modules of a room; not the copy of the contract, which is published from its own room."""
    if room == "build":
        return [ROOT / "build.py"]
    home = ROOT / room
    return sorted(
        path for path in home.rglob("*.py") if not path.is_relative_to(ROOT / "relations_data" / "schemas")
    )


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_its_arrows_allow(room: str) -> None:
    found = {path.name: trespasses(path.read_text("utf-8"), room) for path in members(room)}
    assert found, room
    assert {name: lines for name, lines in found.items() if lines} == {}


LAZILY = "def use():\n    {}"
FOR_CHECKERS = "if TYPE_CHECKING:\n    {}"


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("schemas", "import relations_data"),
        ("schemas", "from relations_data.frames import as_pandas"),
        ("schemas", "import build"),
        ("schemas", "import polars"),
        ("schemas", "import os"),
        ("schemas", "from pathlib import Path"),
        ("schemas", "import time"),
        ("schemas", "import urllib.request"),
        ("build", "import relations_data"),
        ("build", "from relations_data.schemas import check"),
        ("build", "import pandera"),
        ("relations_data", "import schemas"),
        ("relations_data", "from schemas.published import PUBLISHED"),
        ("relations_data", "import build"),
        ("relations_data", "import pandera.pandas as pa"),
        ("relations_data", "import numpy"),
        ("relations_data", "from importlib import metadata; importlib.import_module('pandera')"),
    ],
)
@pytest.mark.parametrize("form", ["{}", LAZILY, FOR_CHECKERS])
def test_an_import_against_the_arrows_is_seen(room: str, line: str, form: str) -> None:
    assert len(trespasses(form.format(line), room)) == 1


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("relations_data", "import polars as pl"),
        ("relations_data", "from .schemas import validate"),
        ("relations_data", "from . import schemas"),
        ("build", "from schemas import check"),
        ("build", "import tqdm"),
    ],
)
def test_what_is_allowed_lazily_is_allowed_only_so(room: str, line: str) -> None:
    assert len(trespasses(line, room)) == 1
    assert trespasses(LAZILY.format(line), room) == []
    assert trespasses(FOR_CHECKERS.format(line), room) == []


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("schemas", "import pandera.pandas as pa, numpy, datetime"),
        ("schemas", "from .. import dates"),
        ("schemas", "from ..collection import Collection"),
        ("build", "import json"),
        ("relations_data", "import pandas as pd, pyarrow.parquet"),
        ("relations_data", "from .frames import as_pandas"),
        ("relations_data", "import hashlib"),
    ],
)
def test_what_the_arrows_allow_passes(room: str, line: str) -> None:
    assert trespasses(line, room) == []
