"""What a type checker sees of the package, as it sees it in a user's script."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = """
import relations_data as rd
from relations_data.errors import UnknownNameError

reveal_type(rd.events)
reveal_type(rd.load("events"))
reveal_type(rd.load("events", into="polars"))
reveal_type(rd.path("events").name)
reveal_type(rd.codebook())
reveal_type(rd.explain("evt-0001").says_otherwise)
reveal_type(rd.contested(less_specific=True))
reveal_type(rd.resolve("Ankara", on="2025-05-10"))
reveal_type(rd.cite("bibtex"))
reveal_type(rd.validate(rd.events, "events"))
reveal_type(rd.Release("folder").stances)
reveal_type(rd.tables)
reveal_type(rd.__version__)
"""
FRAME = "pandas.core.frame.DataFrame"
REVEALED = [FRAME, FRAME, "polars.dataframe.frame.DataFrame", "str", *[FRAME] * 3, "str", "str", *[FRAME] * 2]
REVEALED += ["tuple[str, ...]", "str"]
MISTAKES = """
import relations_data as rd

rd.evnts
rd.Release("folder").evnts
rd.load("events", into="excel")
rd.resolve(640)
rd.cite("apa")
"""
FOUND = ["attr-defined", "attr-defined", "call-overload", "arg-type", "arg-type"]


def mypy(script: str, folder: Path) -> list[str]:
    """What mypy --strict says of a script; of the package nothing, as where it is installed."""
    file = folder / "script.py"
    file.write_text(script)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--follow-imports=silent",
        "--config-file=",
        str(file),
    ]
    command += ["--cache-dir", str(ROOT / ".mypy_cache" / "scripts")]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.usefixtures("rd")
def test_a_users_script_is_typed_throughout(tmp_path: Path) -> None:
    *notes, end = mypy(SCRIPT, tmp_path)
    assert end == "Success: no issues found in 1 source file"
    assert [note.split('"')[1] for note in notes] == REVEALED


@pytest.mark.usefixtures("rd")
def test_a_users_mistakes_are_seen(tmp_path: Path) -> None:
    errors = [line for line in mypy(MISTAKES, tmp_path) if ": error: " in line]
    assert [error.rpartition("[")[2].rstrip("]") for error in errors] == FOUND


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "relations_data" / "py.typed").read_bytes() == b""
