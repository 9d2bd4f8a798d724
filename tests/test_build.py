"""The command line: what it prints, what it writes, and what it never touches."""

import json
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import ClassVar, NamedTuple

import pytest
from toys import contents, manifest_of, published, times, write

import build
from schemas import PUBLISHED
from schemas.examples import TOY
from schemas.examples.edits import Added, Bytes, Cell, File, Stray
from schemas.pages import PAGES
from schemas.rules import RULES

REPOSITORY = Path(build.__file__).parent
WARNED = Added("places", "plc-west-harbour,West Harbour,city,XSO,none,,,,")
UNTOUCHED = "Nothing was published; what was published before is untouched."


class Ran(NamedTuple):
    """How a run of the command line ended, and what it printed."""

    code: int
    out: str
    err: str


def plant(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the repository whose raw/ is the toy; the build believes that it lives there."""
    shutil.copytree(REPOSITORY / "schemas", root / "schemas", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", root)
    write(root / "raw")
    monkeypatch.setattr(build, "ROOT", root)
    monkeypatch.setattr(build, "TABLES", root / "relations_data" / "tables")
    monkeypatch.setattr("gc.disable", lambda: None)
    return root


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the repository in which nothing was built yet."""
    return plant(tmp_path / "home", monkeypatch)


@pytest.fixture(scope="module")
def prototype(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository in which a build was made; not to be changed."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        root = plant(tmp_path_factory.mktemp("prototype") / "home", monkeypatch)
        assert build.main([]) == 0
    return root


@pytest.fixture
def built(prototype: Path, home: Path) -> Path:
    """A copy of the repository in which a build was made."""
    shutil.copytree(prototype, home, dirs_exist_ok=True)
    return home


@pytest.fixture
def run(home: Path, capsys: pytest.CaptureFixture[str]):
    """Run the command line in the copy."""

    def run_(*arguments: object) -> Ran:
        try:
            code = build.main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
            if isinstance(stop.code, str):
                sys.stderr.write(stop.code)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    assert home.is_dir()
    return run_


class TestBuild:
    def test_build_ends_with_a_report_a_person_can_read(self, home: Path, run):
        lines = run().out.splitlines()
        out = home / "relations_data" / "tables"
        manifest = manifest_of(out)
        rows = sum(text.count("\n") - 1 for text in TOY.values())
        assert lines[1:4] == [
            f"read         11 files, {rows} rows from raw",
            f"checked      every cell, {len(RULES)} rules: 0 faults, 0 warnings",
            "wrote        21 tables to relations_data/tables",
        ]
        told = [line.split() for line in lines[4:-2]]
        sizes = {name: (out / manifest["folder"] / f"{name}.parquet").stat().st_size for name in PUBLISHED}
        assert [(name, int(size.replace(",", ""))) for name, _, _, size, _ in told] == list(sizes.items())
        assert lines[-2] == f"fingerprint  {manifest['fingerprint']}"
        assert float(lines[-1].removeprefix("seconds      ")) > 0

    def test_manifest_speaks_the_truth_of_every_table(self, home: Path, run):
        assert run().code == 0
        out = home / "relations_data" / "tables"
        manifest = manifest_of(out)
        assert list(manifest["tables"]) == list(PUBLISHED)
        assert published(out) == manifest["fingerprint"]
        assert {path.name for path in out.iterdir()} == {"manifest.json", manifest["folder"]}

    def test_contract_and_pages_are_published_with_the_tables(self, built: Path):
        sources = {name: data for name, data in contents(built / "schemas").items() if name.endswith(".py")}
        assert contents(built / "relations_data" / "schemas") == sources
        assert contents(built / "docs") == {name: page().encode() for name, page in PAGES.items()}

    def test_module_that_left_the_contract_leaves_its_copy(self, home: Path, run):
        gone = home / "schemas" / "rules" / "gone.py"
        gone.write_text("")
        run()
        assert (home / "relations_data" / "schemas" / "rules" / "gone.py").is_file()
        gone.unlink()
        run()
        assert not (home / "relations_data" / "schemas" / "rules" / "gone.py").exists()

    def test_building_again_changes_nothing(self, built: Path, run):
        before = contents(built)
        run()
        assert contents(built) == before

    def test_new_rows_replace_the_tables_whole(self, built: Path, run):
        old = manifest_of(built / "relations_data" / "tables")["folder"]
        write(built / "raw", WARNED)
        ran = run()
        assert ran.code == 0
        assert "0 faults, 1 warning\n" in ran.out
        tables = built / "relations_data" / "tables"
        assert manifest_of(tables)["tables"]["places"]["rows"] == 3
        assert not (tables / old).exists()

    def test_another_collection_goes_to_its_own_place(self, home: Path, run, tmp_path: Path):
        ran = run("--raw", write(tmp_path / "theirs", WARNED), "--out", tmp_path / "out")
        assert ran.code == 0
        assert f"wrote        21 tables to {tmp_path / 'out'}" in ran.out
        assert manifest_of(tmp_path / "out")["tables"]["places"]["rows"] == 3
        assert not (home / "relations_data").exists()
        assert not (home / "docs").exists()

    def test_what_else_lies_in_the_place_of_the_tables_stays(self, run, tmp_path: Path):
        out = tmp_path / "out"
        (out / "precious").mkdir(parents=True)
        (out / "precious" / "thesis.txt").write_text("do not lose")
        (out / "notes.txt").write_text("nor this")
        run("--raw", write(tmp_path / "one"), "--out", out)
        run("--raw", write(tmp_path / "two", WARNED), "--out", out)
        assert (out / "precious" / "thesis.txt").read_text() == "do not lose"
        assert (out / "notes.txt").read_text() == "nor this"
        assert sum(path.is_dir() for path in out.iterdir()) == 2

    def test_folder_that_only_looks_like_ours_is_left_alone(self, run, tmp_path: Path):
        out = tmp_path / "out"
        (out / "0123456789abcdef").mkdir(parents=True)
        (out / "0123456789abcdef" / "thesis.txt").write_text("do not lose")
        run("--raw", write(tmp_path / "one"), "--out", out)
        assert (out / "0123456789abcdef" / "thesis.txt").read_text() == "do not lose"

    def test_manifest_of_something_else_is_not_replaced(self, run, tmp_path: Path):
        out = tmp_path / "out"
        out.mkdir()
        (out / "manifest.json").write_text('{"name": "a web page"}')
        ran = run("--raw", write(tmp_path / "one"), "--out", out)
        assert ran.code == 2
        assert "is not of a build: name another folder with --out DIR" in ran.err
        assert (out / "manifest.json").read_text() == '{"name": "a web page"}'

    def test_tables_that_were_tampered_with_are_mended(self, built: Path, run):
        before = contents(built)
        tables = built / "relations_data" / "tables"
        folder = tables / manifest_of(tables)["folder"]
        (folder / "events.parquet").write_bytes(b"PAR1")
        (folder / "actors.parquet").unlink()
        run()
        assert contents(built) == before


UNREADABLE: dict[str, bytes | None] = {
    "missing": None,
    "empty": b"",
    "web page": b"<!DOCTYPE html>\n<html></html>\n",
    "conflict": TOY["places"].encode() + b"<<<<<<< HEAD\n=======\n>>>>>>> theirs\n",
    "latin-1": TOY["places"].replace("South", "Süd").encode("latin-1"),
    "utf-16": TOY["places"].encode("utf-16"),
    "mark": b"\xef\xbb\xbf" + TOY["places"].encode(),
    "crlf": TOY["places"].replace("\n", "\r\n").encode(),
    "nul": TOY["places"].replace("city", "ci\0ty").encode(),
    "ragged": TOY["places"].replace("city", "city,town").encode(),
    "unclosed quote": TOY["places"].replace("South Harbour", '"South Harbour').encode(),
    "duplicate column": TOY["places"].replace("kind", "name", 1).encode(),
    "unknown column": TOY["places"].replace("kind", "colour", 1).encode(),
    "megabyte": TOY["places"].replace("South Harbour", "x" * 1_000_000).encode(),
    "spreadsheet": b"PK\x03\x04" + bytes(range(256)) * 20,
    "bytes": bytes(range(256)) * 20,
    "header only, cut": b"place_id,na",
    "spaces": b" \n \n",
}


class TestFaults:
    @pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
    def test_unreadable_file_is_a_fault_and_nothing_is_touched(self, built: Path, run, data: bytes | None):
        write(built / "raw", File("places", data))
        before = contents(built)
        ran = run()
        assert (ran.code, ran.err) == (1, "")
        assert all(line.startswith("raw/places.csv") for line in ran.out.split("\n\n")[0].splitlines())
        assert UNTOUCHED in ran.out
        assert "The rules across rows and tables were not run" in ran.out
        assert contents(built) == before

    def test_folder_in_the_place_of_a_file_is_a_fault(self, home: Path, run):
        (home / "raw" / "places.csv").unlink()
        (home / "raw" / "places.csv").mkdir()
        ran = run()
        assert ran.code == 1
        assert ran.out.startswith("raw/places.csv: F101 the file is missing")

    def test_faults_of_another_collection_have_its_address(self, run, tmp_path: Path):
        raw = write(tmp_path / "mine", Cell("events", "evt-0002", "status", "occured"))
        assert run("--raw", raw, "--out", tmp_path / "out").out.startswith(
            f"{raw}/events.csv:3:status: C103 "
        )

    def test_faults_of_every_kind_come_in_one_run_with_their_number(self, home: Path, run):
        broken = (
            Bytes("issues", b"issue_id,name", b"id,name"),
            Cell("events", "evt-0002", "status", "occured"),
            Stray("x.csv"),
        )
        write(home / "raw", *broken)
        ran = run()
        assert ran.code == 1
        assert [line.split()[1] for line in ran.out.splitlines()[:3]] == ["C103", "F113", "F118"]
        assert f"\n\n3 faults, 0 warnings. {UNTOUCHED}\n" in ran.out

    def test_github_gets_workflow_commands_and_nothing_else(self, home: Path, run):
        write(home / "raw", Cell("events", "evt-0002", "status", "occured"), WARNED)
        assert run("--format", "github").out.splitlines() == [
            (
                "::error file=raw/events.csv,line=3,title=C103 status::status takes no such "
                'code ("occured"), did you mean occurred?'
            ),
            (
                "::warning file=raw/places.csv,line=4,title=U101 place_id::nothing refers to this row "
                '("plc-west-harbour"), use it, or delete the row if it was never released'
            ),
        ]

    @pytest.mark.parametrize("arguments", [(), ("--check",), ("--fix",)])
    def test_json_is_json_and_nothing_else(self, home: Path, run, arguments: tuple[str, ...]):
        write(home / "raw", WARNED, Bytes("issues", b"An open river", b'"An open river"'))
        ran = run("--format", "json", *arguments)
        codes = [json.loads(line)["code"] for line in ran.out.splitlines()]
        assert codes == (["F117", "U101"] if arguments == ("--check",) else ["U101"])

    def test_plans_are_late_on_the_day_that_is_passed_in(self, run):
        assert "D103" not in run("--as-of", "2025-05-01").out
        assert "D103" in run("--as-of", "2025-06-01").out


class TestSourceTexts:
    COURIER = "src-northern-courier-20250305.txt"

    def test_words_of_sources_are_compared_with_the_rows(self, run, tmp_path: Path):
        (tmp_path / "texts").mkdir()
        text = "headline: Ferry to sail again\n\n" + "\n\n".join(
            f"Paragraph {number}." for number in range(5)
        )
        (tmp_path / "texts" / self.COURIER).write_text(text)
        assert run("--source-texts", tmp_path / "texts").code == 0
        (tmp_path / "texts" / self.COURIER).write_text(text.replace("\n\nParagraph 4.", ""))
        (tmp_path / "texts" / "notes.md").write_text("not a source")
        ran = run("--source-texts", tmp_path / "texts")
        assert ran.code == 1
        assert ran.out.startswith(
            "raw/evidence.csv:14:locator: T102 the text of src-northern-courier-20250305 has"
        )

    def test_words_that_are_not_utf_8_are_refused_in_a_sentence(self, run, tmp_path: Path):
        (tmp_path / self.COURIER).write_bytes(b"headline: F\xe4hre")
        ran = run("--source-texts", tmp_path)
        assert ran.code == 1
        assert ran.err == f"{tmp_path / self.COURIER} is not UTF-8 text, save it as that"


class TestUsage:
    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["--raw", "/nowhere/at/all"], "/nowhere/at/all is not a folder"),
            (["--source-texts", "/nowhere"], "/nowhere is not a folder"),
            (["--raw", str(REPOSITORY / "schemas")], "another collection needs its own place: add --out DIR"),
            (["--out", build.__file__], f"{build.__file__} is not a folder"),
            (["--check", "--fix"], "--check writes nothing, so it does not go with --fix"),
            (["--as-of", "tomorrow"], "argument --as-of: 'tomorrow' is not a day, write it as 2025-07-08"),
            (["--format", "xml"], "argument --format: invalid choice: 'xml'"),
            (["--publish"], "unrecognized arguments: --publish"),
        ],
    )
    def test_wrong_usage_ends_with_a_sentence(self, home: Path, run, arguments: list[str], sentence: str):
        before = contents(home)
        ran = run(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert f"build.py: error: {sentence}" in ran.err
        assert contents(home) == before

    def test_packaging_tool_of_the_same_name_is_pointed_elsewhere(self):
        command = [sys.executable, "-m", "build", "--wheel"]
        ran = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stdout) == (1, "")
        assert "not the packaging tool" in ran.stderr
        assert "Traceback" not in ran.stderr

    @pytest.mark.parametrize("place", ["", "tables"])
    def test_tables_do_not_go_among_the_raw_files(self, home: Path, run, place: str):
        before = contents(home / "raw")
        ran = run("--out", home / "raw" / place)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.endswith("do not go among the raw files: name another folder with --out DIR\n")
        assert contents(home / "raw") == before

    def test_interruption_ends_with_a_sentence(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        def interrupt() -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("gc.disable", interrupt)  # the first thing that a build does
        monkeypatch.setattr("sys.argv", ["build.py"])
        with pytest.raises(SystemExit) as stop:
            runpy.run_path(str(REPOSITORY / "build.py"), run_name="__main__")
        assert stop.value.code == 130
        assert capsys.readouterr().err == "\nbuild.py was stopped. What is published is whole.\n"

    def test_reader_of_the_output_may_leave_early(self, tmp_path: Path):
        raw = write(tmp_path / "raw", File("events", None))
        read, written = os.pipe()
        os.close(read)
        command = [sys.executable, REPOSITORY / "build.py", "--raw", raw, "--out", tmp_path / "out"]
        ran = subprocess.run(command, stdout=written, stderr=subprocess.PIPE, text=True, check=False)
        os.close(written)
        assert (ran.returncode, ran.stderr) == (1, "")


class TestCheck:
    FRESH = "nothing to build: what is published is what raw/ and schemas/ give\n"

    def test_check_passes_after_a_build_and_writes_nothing(self, built: Path, run):
        before = times(built)
        ran = run("--check")
        assert (ran.code, ran.out) == (0, self.FRESH)
        assert times(built) == before

    def test_check_of_what_was_never_built_fails_and_writes_nothing(self, home: Path, run):
        before = times(home)
        ran = run("--check")
        assert (ran.code, ran.out) == (
            1,
            "relations_data/tables/manifest.json is missing, run: python build.py\n",
        )
        assert times(home) == before

    STALE: ClassVar[dict[str, bytes | None]] = {
        "docs/errors.md": b"old",
        "docs/codebook.md": None,
        "relations_data/schemas/raw.py": b"old",
        "relations_data/schemas/rules/keys.py": None,
        "relations_data/tables/manifest.json": b"{",
        "relations_data/tables/*/events.parquet": b"PAR1",
        "relations_data/tables/*/issues.parquet": None,
    }

    def spoil(self, home: Path, path: str) -> Path:
        """Spoil what was published at the path, or take it away."""
        (there,) = home.glob(path)
        data = self.STALE[path]
        there.unlink() if data is None else there.write_bytes(data)
        return there

    @pytest.mark.parametrize("path", STALE)
    def test_check_names_each_thing_that_a_build_would_change(self, built: Path, run, path: str):
        spoilt = self.spoil(built, path).relative_to(built)
        says = "out of date" if path.endswith(".json") else "missing or out of date"
        assert run("--check") == (1, f"{spoilt} is {says}, run: python build.py\n", "")

    def test_check_passes_again_when_what_it_named_was_built(self, built: Path, run):
        for path in self.STALE:
            self.spoil(built, path)
        ran = run("--check")
        assert (ran.code, ran.out.count("run: python build.py\n")) == (1, len(self.STALE))
        run()
        assert run("--check").code == 0

    def test_check_fails_on_a_changed_cell(self, built: Path, run):
        write(built / "raw", Cell("events", "evt-0002", "title", "Ada North travels to Southland"))
        ran = run("--check")
        assert ran.code == 1
        assert "relations_data/tables/manifest.json is out of date" in ran.out
        assert "events.parquet is missing or out of date" in ran.out

    def test_check_asks_for_canonical_form_and_the_build_does_not(self, home: Path, run):
        write(home / "raw", Bytes("places", b"South Harbour", b'"South Harbour"'))
        assert run().code == 0
        ran = run("--check")
        assert ran.code == 1
        assert ran.out.startswith("raw/places.csv:3: F117 ")

    def test_check_of_another_place_asks_for_its_tables_only(self, run, tmp_path: Path):
        there = ("--raw", write(tmp_path / "theirs"), "--out", tmp_path / "out")
        assert run("--check", *there).code == 1
        run(*there)
        assert run("--check", *there) == (0, self.FRESH, "")


class TestFix:
    def test_fix_says_what_it_put_in_order_and_then_builds(self, home: Path, run):
        write(home / "raw", Bytes("places", b"place_id", b"\xef\xbb\xbfplace_id"))
        ran = run("--fix")
        assert ran.code == 0
        assert ran.out.startswith("raw/places.csv put into canonical form\n")
        assert contents(home / "raw") == {
            f"{table}.csv": text.encode() for table, text in sorted(TOY.items())
        }
        assert run("--check").code == 0

    def test_fix_of_what_is_in_order_writes_nothing(self, home: Path, run):
        before = times(home / "raw")
        assert run("--fix").code == 0
        assert times(home / "raw") == before

    @pytest.mark.parametrize("name", [name for name in UNREADABLE if name not in ("mark", "crlf", "missing")])
    def test_fix_leaves_unreadable_files_as_they_are_and_mends_the_others(self, home: Path, run, name: str):
        write(
            home / "raw",
            File("places", UNREADABLE[name]),
            Bytes("issues", b"An open river", b'"An open river"'),
        )
        assert run("--fix").code == 1
        assert (home / "raw" / "places.csv").read_bytes() == UNREADABLE[name]
        assert (home / "raw" / "issues.csv").read_bytes() == TOY["issues"].encode()

    def test_fix_makes_no_missing_file(self, home: Path, run):
        (home / "raw" / "places.csv").unlink()
        assert run("--fix").code == 1
        assert not (home / "raw" / "places.csv").exists()

    def test_fix_of_another_collection_leaves_ours_alone(self, home: Path, run, tmp_path: Path):
        messy = Bytes("places", b"South Harbour", b'"South Harbour"')
        write(home / "raw", messy)
        theirs = write(tmp_path / "theirs", messy)
        ran = run("--fix", "--raw", theirs, "--out", tmp_path / "out")
        assert ran.out.startswith(f"{theirs / 'places.csv'} put into canonical form\n")
        assert (theirs / "places.csv").read_bytes() == TOY["places"].encode()
        assert (home / "raw" / "places.csv").read_bytes() != TOY["places"].encode()
