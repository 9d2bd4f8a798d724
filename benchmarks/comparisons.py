"""What is compared with what: three parts, each a set of commands run in turns, and the rows they give."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from measure import Run, Spread, difference, in_turns, peak, ratio, run, spread

ROOT = Path(__file__).resolve().parent.parent
ALTERNATIVES = Path(__file__).resolve().parent / "alternatives"
EVENTS = 100_000
MIB = 2**20

GIB = 2**30

Say = Callable[[str], None]
Runs = dict[str, list[Run]]
CLOCKS = (Run._fields.index("seconds"), Run._fields.index("processor"))


class Row(NamedTuple):
    """One comparison: the ratio of wall clock (or the milliseconds more), and what it may be at most."""

    ours: str
    theirs: str
    measured: Spread
    unit: str
    processor: float
    seconds: tuple[Spread, Spread]
    peaks: tuple[int, int]
    most: float | None = None
    most_peak: int | None = None


def python(*arguments: str | Path) -> list[str]:
    """A command for this interpreter."""
    return [sys.executable, *map(str, arguments)]


def compared(runs: Runs, ours: str, theirs: str, most: float | None = None, unit: str = "×") -> Row:
    """The row of two commands that ran in turns; `unit` is × for a ratio, ms for what ours takes more."""
    one, other = runs[ours], runs[theirs]
    compare = ratio if unit == "×" else difference
    wall, processor = (compare([run[at] for run in one], [run[at] for run in other]) for at in CLOCKS)
    seconds = (spread([run.seconds for run in one]), spread([run.seconds for run in other]))
    return Row(ours, theirs, wall, unit, processor.median, seconds, (peak(one), peak(other)), most)


def seed(rounds: int, scratch: Path, say: Say) -> Iterator[Row]:
    """The build of the collection in raw/, against importing the two libraries that it cannot do without."""
    runs = in_turns(
        {
            "build of the seed collection": python("build.py", "--out", scratch / "seed"),
            "import pandas, pandera": python("-c", "import pandas, pandera.pandas"),
        },
        rounds,
        say,
    )
    yield compared(runs, *runs, most=1.5)


def scale(rounds: int, scratch: Path, say: Say) -> Iterator[Row]:
    """The build of an invented collection, against those who read, check and write the same files."""
    raw, declarations = _invented(scratch, say)
    ours = "build of 100,000 events"
    plain = "read_csv + pandera + to_parquet"
    commands = {ours: python("build.py", "--raw", raw, "--out", scratch / "scale", "--format", "json")}
    for name, script in (
        (plain, "plain_pandera.py"),
        ("polars + dataframely", "plain_dataframely.py"),
        ("DuckDB, a copy that checks nothing", "bare_duckdb.py"),
    ):
        out = scratch / Path(script).stem
        out.mkdir(exist_ok=True)
        commands[name] = python(ALTERNATIVES / script, declarations, raw, out)
    runs = in_turns(commands, rounds, say)
    slow = "frictionless, which validates and writes nothing"
    runs[slow] = [run(python(ALTERNATIVES / "plain_frictionless.py", declarations, raw))]
    say(f"once: {slow} {runs[slow][0].seconds:.3f} s")
    _same_rows(runs, ours, scratch / "scale")
    for name in list(runs)[1:-1]:
        row = compared(runs, ours, name)
        yield row._replace(most=1.5, most_peak=GIB) if name == plain else row
    yield compared({ours: runs[ours][-1:], slow: runs[slow]}, ours, slow)


def _invented(scratch: Path, say: Say) -> tuple[Path, Path]:
    raw, declarations = scratch / f"invented-{EVENTS}", scratch / "declarations.json"
    run(python("-m", "benchmarks.declarations", declarations))
    if not raw.is_dir():
        say(f"inventing {EVENTS:,} events")
        fresh = raw.with_name(f"{raw.name}.new")
        run(python("-m", "benchmarks.synthetic", fresh, "--events", str(EVENTS)))
        fresh.rename(raw)
    return raw, declarations


def _same_rows(runs: Runs, ours: str, out: Path) -> None:
    """All have read the same rows, or the numbers say nothing."""
    published = json.loads((out / "manifest.json").read_bytes())["tables"]
    read = json.loads((out.parent / "declarations.json").read_bytes())
    expected = sum(published[table]["rows"] for table in read)
    for name, done in runs.items():
        if name != ours and int(done[-1].printed) != expected:
            raise SystemExit(f"{name} read {done[-1].printed.strip()} rows, the build {expected}")


def reader(rounds: int, _scratch: Path, say: Say) -> Iterator[Row]:
    """What importing the package takes, alone and up to the first table."""
    if not (ROOT / "relations_data" / "tables" / "manifest.json").is_file():
        run(python("build.py"))
    path = run(python("-c", "import relations_data as rd; print(rd.path('events'))")).printed.strip()
    empty, bare = "import relations_data", "bare interpreter"
    first, pandas = "import and rd.events", "import pandas, pd.read_parquet"
    alone = {empty: python("-c", "import relations_data"), bare: python("-c", "pass")}
    read = {
        first: python("-c", "import relations_data as rd; rd.events"),
        pandas: python("-c", f"import pandas as pd; pd.read_parquet({path!r})"),
    }
    # A few milliseconds are told from the noise of starting a process only over many rounds.
    yield compared(in_turns(alone, 5 * rounds, say), empty, bare, most=5, unit=" ms")
    yield compared(in_turns(read, rounds, say), first, pandas, most=1.2)


PARTS = {"seed": seed, "scale": scale, "reader": reader}
ROUNDS = {"seed": 9, "scale": 5, "reader": 25}
