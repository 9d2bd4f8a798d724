"""An invented collection of any size that keeps the whole contract: the load of the benchmarks.

Everything in it is made up. State codes come from the range that ISO 3166 leaves to its users (XAA to XZZ),
addresses from a top-level domain that nobody can register, names from syllables.
"""

from pathlib import Path

import numpy as np
import pandas as pd

from schemas import RAW
from schemas.raw import KEYS

from . import events, evidence, parties, sources, stances

EVENTS = 100_000


def collection(number: int = EVENTS, seed: int = 0) -> dict[str, pd.DataFrame]:
    """All raw tables with `number` events, as text; the same seed gives the same tables."""
    rng = np.random.default_rng(seed)
    pages = sources.invent(rng, max(60, number // 20))
    actors = parties.invent(rng, max(120, number // 50))
    acts = events.invent(rng, number, actors["actors"], actors["places"])
    positions = stances.invent(rng, max(20, number // 5), actors["actors"], acts)
    said = evidence.invent(rng, pages, actors, acts, positions["stances"])
    tables = {"sources": pages, **actors, "events": acts, **positions, "evidence": said}
    return {table: _as_typed(table, tables.get(table)) for table in RAW}


def _as_typed(table: str, frame: pd.DataFrame | None) -> pd.DataFrame:
    columns = list(RAW[table].columns)
    if frame is None:
        return pd.DataFrame(columns=columns)
    return frame.reindex(columns=columns, fill_value="").sort_values(list(KEYS[table]), ignore_index=True)


def write(folder: Path, tables: dict[str, pd.DataFrame]) -> None:
    """The tables as raw files."""
    folder.mkdir(parents=True, exist_ok=True)
    for table, frame in tables.items():
        frame.to_csv(folder / f"{table}.csv", index=False, lineterminator="\n")
