"""Published tables are replaced whole or not at all, and the same rows give the same bytes."""

import csv
import io
import os
import pickle
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from toys import contents, manifest_of, published, write

import build
from schemas import RAW, check
from schemas.examples import TOY
from schemas.examples.edits import Cell, edited

REPOSITORY = Path(build.__file__).parent
CHANGE = Cell("events", "evt-0002", "title", "Ada North travels to Southland")
TABLES = ("events", "participants", "places")  # enough to be killed between

# Publishes parcels in turn, so many times; with a moment, it kills itself at the so-manieth step on the disk.
PUBLISHER = """
import os, pickle, signal, sys
from pathlib import Path
import filelock
import build

out, times, moment = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
parcels = [pickle.loads(Path(name).read_bytes()) for name in sys.argv[4:]]
steps = 0

def strike(event, arguments):
    global steps
    if event == "open" or event.startswith(("os.", "shutil.", "tempfile.")):
        steps += 1
        if steps == moment:
            os.kill(os.getpid(), signal.SIGKILL)

print("ready", flush=True)
if moment:
    sys.addaudithook(strike)
for turn in range(times):
    build.publish(out, *parcels[turn % len(parcels)])
print(steps)
"""

Parcel = tuple[dict[str, bytes], dict[str, Any]]


def compiled(*edits: Cell) -> Parcel:
    """What a build of the edited toy publishes, a few tables of it."""
    files, manifest = build.compiled(check(edited(TOY, *edits).files))
    return {name: files[name] for name in TABLES}, {
        **manifest,
        "tables": {name: manifest["tables"][name] for name in TABLES},
    }


@pytest.fixture(scope="module")
def parcels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two builds that differ, pickled, by fingerprint."""
    folder = tmp_path_factory.mktemp("parcels")
    paths = {}
    for parcel in (compiled(), compiled(CHANGE)):
        fingerprint = parcel[1]["fingerprint"]
        paths[fingerprint] = folder / fingerprint
        paths[fingerprint].write_bytes(pickle.dumps(parcel))
    return paths


def publisher(out: Path, times: int, moment: int, *parcels: Path) -> subprocess.Popen[str]:
    """A process that publishes the parcels in turn."""
    command = [sys.executable, "-c", PUBLISHER, out, str(times), str(moment), *parcels]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)


class TestKilled:
    def test_kill_at_any_step_leaves_the_old_tables_or_the_new(
        self, tmp_path: Path, parcels: dict[str, Path]
    ):
        old, new = parcels
        out, moment, ends = tmp_path / "out", 0, []
        while not ends or ends[-1][0]:
            moment += 1
            build.publish(out, *pickle.loads(parcels[old].read_bytes()))
            process = publisher(out, 1, moment, parcels[new])
            process.communicate()
            ends.append((process.returncode, published(out)))
        killed, last = ends[:-1], ends[-1]
        assert {code for code, _ in killed} == {-signal.SIGKILL}
        assert len(killed) > 20
        assert last == (0, new)
        turn = [found for _, found in killed].index(new)
        assert [found for _, found in killed] == [old] * turn + [new] * (len(killed) - turn)
        assert turn > 0

    def test_kill_at_random_leaves_whole_tables_and_the_next_build_tidies_up(
        self, tmp_path: Path, parcels: dict[str, Path]
    ):
        chance = random.Random(8)
        out = tmp_path / "out"
        build.publish(out, *pickle.loads(next(iter(parcels.values())).read_bytes()))
        for _ in range(15):
            process = publisher(out, 10**9, 0, *parcels.values())
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(chance.uniform(0, 0.1))
            process.kill()
            process.communicate()
            assert published(out) in parcels
        build.publish(out, *pickle.loads(next(iter(parcels.values())).read_bytes()))
        assert {path.name for path in out.iterdir()} == {"manifest.json", manifest_of(out)["folder"]}


class TestFullDisk:
    def test_nothing_half_made_stays(
        self, tmp_path: Path, parcels: dict[str, Path], monkeypatch: pytest.MonkeyPatch
    ):
        old, new = parcels
        out, written = tmp_path / "out", []
        build.publish(out, *pickle.loads(parcels[old].read_bytes()))

        def write(path: Path, data: bytes) -> None:
            written.append((path, data))
            if len(written) == 2:
                raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "write_bytes", write)
        with pytest.raises(OSError, match="No space left"):
            build.publish(out, *pickle.loads(parcels[new].read_bytes()))
        assert published(out) == old
        assert {path.name for path in out.iterdir()} == {"manifest.json", manifest_of(out)["folder"]}


class TestTogether:
    def test_whoever_reads_while_two_publish_finds_whole_tables(
        self, tmp_path: Path, parcels: dict[str, Path]
    ):
        out, seen = tmp_path / "out", set()
        build.publish(out, *pickle.loads(next(iter(parcels.values())).read_bytes()))
        processes = [publisher(out, 100, 0, *parcels.values()) for _ in range(2)]
        while any(process.poll() is None for process in processes):
            try:
                seen.add(published(out))
            except FileNotFoundError:
                continue  # replaced between the manifest and the table: read again
        assert [process.wait() for process in processes] == [0, 0]
        assert seen == set(parcels)
        assert published(out) in parcels
        assert {path.name for path in out.iterdir()} == {"manifest.json", manifest_of(out)["folder"]}

    def test_builds_at_once_do_not_collide(self, tmp_path: Path):
        folders = [write(tmp_path / "one"), write(tmp_path / "two", CHANGE)]
        command = [sys.executable, REPOSITORY / "build.py", "--out", tmp_path / "out", "--raw"]
        processes = [
            subprocess.Popen([*command, folder], stdout=subprocess.PIPE, text=True) for folder in folders
        ]
        reports = [process.communicate()[0] for process in processes]
        assert [process.returncode for process in processes] == [0, 0]
        told = {
            line.split()[1] for report in reports for line in report.splitlines() if "fingerprint" in line
        }
        assert len(told) == 2
        assert published(tmp_path / "out") in told
        assert len(list((tmp_path / "out").iterdir())) == 2


def messy(text: str, chance: random.Random) -> bytes:
    """The same rows in another order, with quotes around every cell."""
    header, *rows = csv.reader(io.StringIO(text))
    chance.shuffle(rows)
    file = io.StringIO(newline="")
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([header, *rows])
    return file.getvalue().encode()


class TestDeterminism:
    def test_processes_give_the_same_bytes(self, tmp_path: Path):
        raw = write(tmp_path / "raw")
        for seed, threads in (("1", "1"), ("2", "4")):
            environment = {**os.environ, "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": threads}
            command = [sys.executable, REPOSITORY / "build.py", "--raw", raw, "--out", tmp_path / seed]
            subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        assert contents(tmp_path / "1") == contents(tmp_path / "2")

    def test_order_of_rows_and_quoting_do_not_matter(self):
        shuffled = {table: messy(text, random.Random(len(text))) for table, text in TOY.items()}
        assert shuffled["events"].splitlines()[1] != TOY["events"].encode().splitlines()[1]
        assert build.compiled(check(shuffled)) == build.compiled(check(edited(TOY).files))

    @pytest.mark.parametrize(
        "edit",
        [
            CHANGE,
            Cell("actors", "act-northland,", "gw_code", "997"),
            Cell("events", "evt-0001", "contexts", "economic"),
            Cell("places", "plc-river", "naming_note", ""),
        ],
    )
    def test_fingerprint_changes_with_any_cell(self, edit: Cell):
        before, after = (compiled(*edits)[1]["fingerprint"] for edits in ((), (edit,)))
        assert before != after

    def test_toy_has_every_table_that_is_read(self):
        assert set(TOY) == set(RAW)
