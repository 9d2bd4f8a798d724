"""What `import relations_data` costs and offers."""

import ast
import json
import rlcompleter
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from schemas import PUBLISHED

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "relations_data"
FUNCTIONS = {"load", "path", "codebook", "explain", "contested", "resolve", "cite", "validate"}


def run(code: str, folder: Path = ROOT) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def modules_after(statement: str) -> set[str]:
    code = f"import sys, json; before = set(sys.modules)\n{statement}\nprint(json.dumps([*set(sys.modules) - before]))"
    return set(json.loads(run(code)))


def test_import_loads_nothing_but_itself() -> None:
    assert modules_after("import relations_data") == {"relations_data"}


def test_the_count_of_loaded_modules_would_show_a_heavy_one() -> None:
    assert "pathlib" in modules_after("import relations_data, relations_data.release")


@pytest.mark.usefixtures("rd")
@pytest.mark.parametrize(
    "use", ["rd.tables", "rd.__version__", "rd.path('events')", "rd.cite()", "rd.Release", "dir(rd)"]
)
def test_what_needs_no_table_loads_no_library_of_tables(use: str) -> None:
    loaded = modules_after(f"import relations_data as rd; {use}")
    assert not loaded & {"pandas", "pyarrow", "numpy", "pandera", "relations_data.schemas"}


@pytest.mark.usefixtures("rd")
def test_only_validation_loads_pandera() -> None:
    reading = (
        "import relations_data as rd; rd.events; rd.explain('evt-0001'); rd.contested(); rd.resolve('TUR')"
    )
    assert "pandera" not in modules_after(reading)
    assert "pandera" in modules_after("import relations_data as rd; rd.validate(rd.events, 'events')")


WITHOUT_NETWORK = """
import socket
def refuse(*_, **__):
    raise OSError("the network is off")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
import relations_data as rd
for table in rd.tables:
    getattr(rd, table), rd.path(table), rd.codebook(table), rd.load(table, into="arrow")
rd.explain("evt-0014"), rd.contested(), rd.resolve("Ankara"), rd.cite("bibtex")
rd.validate(rd.events, "events"), rd.codebook(), rd.Release(rd.path("events").parent.parent)
print("done")
"""


@pytest.mark.usefixtures("rd")
def test_everything_works_with_the_network_off() -> None:
    assert run(WITHOUT_NETWORK) == "done\n"


def test_completion_offers_every_table_and_function_and_each_is_there(rd: ModuleType) -> None:
    assert set(dir(rd)) == {*PUBLISHED, *FUNCTIONS, "Release", "schemas", "tables", "__version__"}
    for name in dir(rd):
        assert getattr(rd, name) is not None
    complete = rlcompleter.Completer({"rd": rd}).attr_matches
    assert set(complete("rd.eve")) == {f"rd.{table}" for table in PUBLISHED if table.startswith("eve")}


def test_no_module_of_the_package_takes_a_public_name(rd: ModuleType) -> None:
    """Python would put the module in the place of the table or function once it is imported."""
    modules = {module.stem for module in PACKAGE.glob("*.py")}
    assert {"release", "names"} <= modules
    assert not modules & set(dir(rd))


@pytest.mark.usefixtures("rd")
def test_a_star_imports_what_is_public() -> None:
    assert run("from relations_data import *; print(len(events), resolve('TUR'))").split()[1] == "act-turkiye"


def test_contract_is_importable_as_part_of_the_package(rd: ModuleType) -> None:
    assert rd.Release.__module__ == "relations_data.release"
    code = "from relations_data import schemas; import relations_data.schemas as same; print(schemas is same)"
    assert run(code) == "True\n"


def declared(tree: ast.AST) -> list[str]:
    """The names annotated as frames, in order."""
    return [
        node.target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.annotation, ast.Name)
        and node.annotation.id == "DataFrame"
    ]


@pytest.mark.parametrize("module", ["__init__.py", "release.py"])
def test_type_checkers_see_the_published_tables_and_no_others(module: str) -> None:
    assert declared(ast.parse((PACKAGE / module).read_text("utf-8"))) == list(PUBLISHED)


def test_a_table_left_out_of_the_declarations_would_be_seen() -> None:
    assert declared(ast.parse("class Release:\n    events: DataFrame\n    folder: Path")) == ["events"]


@pytest.fixture
def unbuilt(tmp_path: Path) -> Path:
    """The package as a checkout has it before the first build."""
    (tmp_path / "relations_data").mkdir()
    for module in PACKAGE.glob("*.py"):
        shutil.copy(module, tmp_path / "relations_data")
    return tmp_path


@pytest.mark.parametrize("use", ["rd.events", "rd.tables", "rd.explain('evt-0001')", "rd.__version__"])
def test_a_checkout_that_was_not_built_says_what_to_run(unbuilt: Path, use: str) -> None:
    code = (
        f"import relations_data as rd\ntry:\n    {use}\nexcept FileNotFoundError as error:\n    print(error)"
    )
    assert run(code, unbuilt) == (
        "relations_data has no tables yet: in a checkout of its source, run python build.py\n"
    )


def test_a_checkout_that_was_not_built_imports_and_completes(unbuilt: Path) -> None:
    assert "events" in run("import relations_data as rd; print(rd.Release.__name__, dir(rd))", unbuilt)


def test_private_names_are_looked_for_nowhere(unbuilt: Path) -> None:
    assert run(
        "import relations_data as rd; print(hasattr(rd, '__wrapped__'), hasattr(rd, '_x'))", unbuilt
    ) == ("False False\n")
