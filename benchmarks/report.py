"""The rows as a Markdown table, and the facts about the machine that a reader needs."""

import os
import platform
from collections.abc import Iterable, Iterator
from importlib.metadata import version

from comparisons import MIB, Row
from measure import Spread

LIBRARIES = ("pandas", "pandera", "pyarrow", "numpy", "polars", "dataframely", "duckdb", "frictionless")
HEADER = (
    "what",
    "against",
    "median (least–most)",
    "at most",
    "",
    "processor",
    "seconds, ours / theirs",
    "peak MiB, ours / theirs",
)


def table(rows: Iterable[Row]) -> Iterator[str]:
    """The lines of the Markdown table."""
    yield _line(HEADER)
    yield _line(["---"] * len(HEADER))
    for row in rows:
        yield _line(_cells(row))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(row: Row) -> Iterator[str]:
    ours, theirs = row.seconds
    yield row.ours
    yield row.theirs
    yield _spread(row.measured, row.unit)
    yield "" if row.most is None else f"{row.most:g}{row.unit}"
    yield _verdict(row.measured.median, row.most)
    yield f"{row.processor:.2f}{row.unit}"
    yield f"{ours.median:.3f} / {theirs.median:.3f}"
    peaks = f"{row.peaks[0] / MIB:.0f} / {row.peaks[1] / MIB:.0f}"
    limit = "" if row.most_peak is None else f" (at most {row.most_peak / MIB:.0f}: "
    yield f"{peaks}{limit}{_verdict(row.peaks[0], row.most_peak)})" if limit else peaks


def _verdict(found: float, most: float | None) -> str:
    if most is None:
        return ""
    return "met" if found <= most else "missed"


def _spread(values: Spread, unit: str) -> str:
    if values.least == values.greatest:
        return f"{values.median:.2f}{unit} (once)"
    return f"{values.median:.2f}{unit} ({values.least:.2f}–{values.greatest:.2f})"


def machine() -> str:
    """Interpreter, kind of machine, cores and versions; nothing that names the machine."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    system = f"{platform.system()} {platform.machine()}, {cores} cores"
    return f"Python {platform.python_version()} on {system}; {libraries}."
