"""The benchmarks measure what they say: the load keeps the contract, and the yardstick checks it too."""

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from benchmarks import synthetic
from benchmarks.declarations import declarations
from benchmarks.measure import difference, in_turns, ratio, run
from schemas import RAW, check

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
PANDERA = BENCHMARKS / "alternatives" / "plain_pandera.py"


@pytest.fixture(scope="module")
def invented() -> dict[str, pd.DataFrame]:
    return synthetic.collection(600, seed=7)


def raw_files(folder: Path) -> dict[str, bytes | None]:
    return {table: (folder / f"{table}.csv").read_bytes() for table in RAW}


def check_plainly(folder: Path) -> subprocess.CompletedProcess[str]:
    file, out = folder / "declarations.json", folder / "out"
    file.write_text(json.dumps(declarations()), "utf-8")
    out.mkdir(exist_ok=True)
    command = [sys.executable, str(PANDERA), str(file), str(folder), str(out)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("events", "seed"), [(600, 0), (600, 1), (2000, 2)])
def test_invented_collection_keeps_the_whole_contract_in_canonical_form(
    tmp_path: Path, events: int, seed: int
) -> None:
    synthetic.write(tmp_path, synthetic.collection(events, seed))
    assert check(raw_files(tmp_path), strictly=True).is_sound


def test_invented_collection_has_the_promised_shape(invented: dict[str, pd.DataFrame]) -> None:
    events, evidence = invented["events"], invented["evidence"]
    parties = sum(events[column].str.count("[^;]+") for column in ("actors", "recipients", "others"))
    assert len(events) == 600
    assert parties[events["level"] == "event"].between(1, 4).all()
    assert len(evidence) > 2.5 * len(events)
    assert 0.25 < (evidence["field"] != "").mean() < 0.4
    assert set(evidence["relation"]) == {"supports", "less_specific", "contradicts"}


def test_a_seed_gives_one_collection_and_another_seed_another(invented: dict[str, pd.DataFrame]) -> None:
    again, other = synthetic.collection(600, seed=7), synthetic.collection(600, seed=8)
    assert all(again[table].equals(invented[table]) for table in RAW)
    assert not other["events"].equals(invented["events"])


def test_every_raw_column_is_lowered_with_a_constraint() -> None:
    lowered = declarations()
    assert {table: list(lowered[table]["columns"]) for table in lowered} == {
        table: list(schema.columns) for table, schema in RAW.items()
    }
    for table, declared in lowered.items():
        for column, constraints in declared["columns"].items():
            assert {"pattern", "one_of"} & set(constraints), f"{table}.{column} is free"


def test_yardstick_refuses_every_kind_of_broken_cell(
    tmp_path: Path, invented: dict[str, pd.DataFrame]
) -> None:
    broken = {
        "event_id": "evt-1",
        "level": "",
        "status": "happened",
        "contexts": "military;nonsense",
        "title": "two  spaces",
        "start": "5/6/2024",
        "actors": "act-a,act-b",
        "stated_reason": "x" * 61,
    }
    events = invented["events"].copy()
    events.loc[5, list(broken)] = list(broken.values())
    synthetic.write(tmp_path, {**invented, "events": events})
    refused = check_plainly(tmp_path)
    named = {column for column in events.columns if f'"column": "{column}"' in refused.stderr}
    assert refused.returncode == 1
    assert named == set(broken), refused.stderr[-1500:]


def test_yardstick_passes_a_sound_collection_and_counts_its_rows(
    tmp_path: Path, invented: dict[str, pd.DataFrame]
) -> None:
    synthetic.write(tmp_path, invented)
    passed = check_plainly(tmp_path)
    assert passed.returncode == 0, passed.stderr
    assert int(passed.stdout) == sum(map(len, invented.values()))


def test_ratios_are_taken_round_by_round() -> None:
    assert ratio([2.0, 9.0, 1.0], [1.0, 3.0, 2.0]) == (2.0, 0.5, 3.0)
    assert difference([0.003, 0.002], [0.001, 0.001]) == pytest.approx((1.5, 1.0, 2.0))


def test_commands_run_in_turns_and_the_first_round_does_not_count(tmp_path: Path) -> None:
    log = tmp_path / "log"
    commands = {
        name: [sys.executable, "-c", f"open({str(log)!r}, 'a').write({name!r}); print({name!r})"]
        for name in "AB"
    }
    runs = in_turns(commands, 2, lambda _: None)
    assert log.read_text() == "ABABAB"
    assert [done.printed.strip() for done in runs["B"]] == ["B", "B"]


def printed_by_a_small_process(code: str) -> str:
    """What code prints that runs beside the benchmark's own modules, in a process that holds nothing else."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=BENCHMARKS).stdout.strip()


def test_peak_memory_is_that_of_the_command() -> None:
    code = """if True:
        import sys
        from measure import run
        held = "held = bytearray(b'x') * %d"
        peaks = [run([sys.executable, "-c", held % size]).peak for size in (1, 300_000_000)]
        print(peaks[1] - peaks[0])
    """
    assert int(printed_by_a_small_process(code)) == pytest.approx(300_000_000, rel=0.1)


def test_the_process_that_measures_is_small() -> None:
    code = "import sys, run; print(*{'pandas', 'numpy', 'pyarrow', 'pandera', 'polars'} & set(sys.modules))"
    assert printed_by_a_small_process(code) == ""


def test_a_command_that_fails_stops_the_benchmark_with_its_own_words() -> None:
    with pytest.raises(SystemExit, match="no such table"):
        run([sys.executable, "-c", "raise SystemExit('no such table')"])
