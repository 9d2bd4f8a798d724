"""A release made from a folder: any that build.py published, and none that is damaged."""

import copy
import pickle
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from relations_data.errors import DamagedFileError, NotBuiltError
from schemas import PUBLISHED

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What build.py publishes elsewhere."""
    folder = tmp_path_factory.mktemp("published")
    command = [sys.executable, "build.py", "--raw", str(ROOT / "raw"), "--out", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture
def folder(published: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(published, tmp_path / "release"))


def file_of(folder: Path, table: str) -> Path:
    (found,) = folder.glob(f"*/{table}.parquet")
    return found


def test_a_release_is_what_the_module_is(rd: ModuleType, folder: Path) -> None:
    release = rd.Release(folder)
    assert release.tables == rd.tables == tuple(PUBLISHED)
    assert release.__version__ == rd.__version__
    for table in rd.tables:
        assert getattr(release, table).equals(getattr(rd, table))
    assert str(release.explain("evt-0014")) == str(rd.explain("evt-0014"))
    assert release.contested().equals(rd.contested())
    assert release.resolve("Ankara") == rd.resolve("Ankara")
    assert release.cite() == rd.cite()
    assert release.path("events").parent.parent == folder
    assert release.validate(release.events, "events").equals(rd.events)
    assert set(dir(rd)) - set(dir(release)) == {"Release", "schemas"}
    assert repr(release) == f"<Release {rd.__version__}: {len(PUBLISHED)} tables>"


def test_a_release_is_made_from_text_as_from_a_path(rd: ModuleType, folder: Path) -> None:
    assert rd.Release(str(folder)).tables == rd.tables


def test_a_release_can_be_copied_and_sent(rd: ModuleType, folder: Path) -> None:
    release = rd.Release(folder)
    for other in (copy.deepcopy(release), pickle.loads(pickle.dumps(release))):
        assert other.events.equals(rd.events)


def truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def make_a_page_of_it(file: Path) -> None:
    file.write_text("<html>404</html>")


@pytest.mark.parametrize(
    ("damage", "what"),
    [
        (truncate, "is damaged: it has"),
        (flip, "is damaged: its content is not what was published"),
        (make_a_page_of_it, "is damaged: it has 16 bytes, not"),
        (Path.unlink, "is missing"),
    ],
)
def test_a_damaged_file_is_refused_by_name(rd: ModuleType, folder: Path, damage: Any, what: str) -> None:
    file = file_of(folder, "events")
    damage(file)
    release = rd.Release(folder)
    for read in (lambda: release.events, lambda: release.load("events", into="arrow")):
        with pytest.raises(DamagedFileError) as caught:
            read()
        assert str(caught.value).startswith(f"{file} {what}")
        assert "python build.py" in str(caught.value)
    assert release.actors.equals(rd.actors)


@pytest.mark.parametrize("damage", [truncate, make_a_page_of_it, Path.unlink])
def test_no_path_is_given_to_a_file_of_another_size(rd: ModuleType, folder: Path, damage: Any) -> None:
    damage(file_of(folder, "events"))
    with pytest.raises(DamagedFileError, match="events.parquet"):
        rd.Release(folder).path("events")


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"version": "1"}', "<html>"])
def test_a_damaged_manifest_is_refused_by_name(rd: ModuleType, folder: Path, content: str) -> None:
    (folder / "manifest.json").write_text(content)
    with pytest.raises(DamagedFileError, match="manifest.json is damaged"):
        rd.Release(folder)


def test_a_folder_without_tables_says_what_a_release_is(rd: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(NotBuiltError, match="holds no tables: a release is a folder with a manifest.json"):
        rd.Release(tmp_path)
