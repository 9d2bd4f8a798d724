"""What every invented table draws from: choices, words, days, and rows of different things."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from schemas.vocabularies import CODES

Draw = np.random.Generator
Texts = npt.NDArray[np.object_]
Days = npt.NDArray[np.datetime64]

FIRST_DAY, LAST_DAY = np.datetime64("2020-01-01"), np.datetime64("2025-11-30")
LAST_PAGE = np.datetime64("2025-12-31")
SYLLABLES = (
    "ka",
    "lo",
    "mi",
    "ra",
    "ve",
    "tu",
    "sen",
    "dar",
    "pol",
    "nim",
    "ğa",
    "ör",
    "şen",
    "ül",
    "é",
    "ba",
)


def choose(rng: Draw, options: Sequence[str], size: int, weights: Sequence[float] | None = None) -> Texts:
    """Options drawn with replacement; weights add up to 1."""
    return np.array(options, dtype=object)[rng.choice(len(options), size, p=weights)]


def codes(rng: Draw, codelist: str, size: int) -> Texts:
    """Codes drawn from a list of the vocabularies."""
    return choose(rng, [code.code for code in CODES[codelist]], size)


def sometimes(rng: Draw, share: float, cells: Texts) -> Texts:
    """The cells, all but a share of them emptied."""
    return np.where(rng.random(len(cells)) < share, cells, "")


def words(rng: Draw, size: int, least: int, most: int) -> Texts:
    """Phrases of invented words; some of a word with a comma or in quotes, so that cells need quoting."""
    stock = ["".join(choose(rng, SYLLABLES, count)) for count in rng.integers(2, 4, 500)]
    stock[:10] = [f"{word}," for word in stock[:10]]
    stock[10:12] = [f'"{word}"' for word in stock[10:12]]
    drawn = np.array(stock, dtype=object)[rng.integers(0, len(stock), (size, most))]
    lengths = rng.integers(least, most + 1, size)
    phrases = [" ".join(row[:length]).rstrip(",") for row, length in zip(drawn, lengths, strict=True)]
    return np.array([phrase[0].upper() + phrase[1:] for phrase in phrases], dtype=object)


def iso(days: Days) -> Texts:
    """Days as they are typed."""
    return np.datetime_as_string(days.astype("datetime64[D]")).astype(object)


def ids(prefix: str, numbers: npt.NDArray[np.int64]) -> Texts:
    """Ids with six digits."""
    return np.array([f"{prefix}-{number:06}" for number in numbers], dtype=object)


def different(
    rng: Draw, options: int, rows: int, columns: int, weights: npt.NDArray[np.float64] | None = None
) -> npt.NDArray[np.int64]:
    """A matrix of numbers below `options`, no number twice in a row."""
    drawn = rng.choice(options, (rows, columns), p=weights)
    while True:
        in_order = np.sort(drawn, axis=1)
        repeated = (in_order[:, 1:] == in_order[:, :-1]).any(axis=1)
        if not repeated.any():
            return drawn
        drawn[repeated] = rng.choice(options, (int(repeated.sum()), columns), p=weights)


def joined(items: Texts, lengths: npt.NDArray[np.int64]) -> Texts:
    """List cells from a matrix of items: of each row the first so many."""
    return np.array(
        [";".join(row[:length]) for row, length in zip(items, lengths, strict=True)], dtype=object
    )
