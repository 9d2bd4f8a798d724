"""Invented sources, in the order of their days."""

import hashlib

import numpy as np
import pandas as pd

from .drawing import FIRST_DAY, LAST_PAGE, Draw, choose, codes, iso, sometimes, words

OUTLETS = 120
WIRES = ("", "unknown", "Wire A", "Wire B", "Wire A;Wire B", "Wire C")


def invent(rng: Draw, number: int) -> pd.DataFrame:
    """Sources sorted by their true day of publication, in `day`, whatever they print of it."""
    days = np.sort(FIRST_DAY + rng.integers(0, (LAST_PAGE - FIRST_DAY).astype(int) + 1, number))
    days[-1] = LAST_PAGE
    outlets = rng.integers(0, OUTLETS, number)
    stems = pd.Series(
        [f"src-outlet{o}-{d.replace('-', '')}" for o, d in zip(outlets, iso(days), strict=True)]
    )
    same = stems.groupby(stems).cumcount()
    source_id = stems.where(same == 0, stems + "-" + (same + 1).astype(str))
    basis = choose(rng, ["stated", "inferred", "unknown"], number, [0.92, 0.06, 0.02])
    months = np.array([day[:7] for day in iso(days)], dtype=object)
    return pd.DataFrame(
        {
            "source_id": source_id.astype(object),
            "kind": codes(rng, "source_kinds", number),
            "title": words(rng, number, 5, 12),
            "publisher": [f"Outlet {outlet}" for outlet in outlets],
            "publisher_country": [f"XA{chr(65 + outlet % 26)}" for outlet in outlets],
            "language": choose(rng, ["en", "tr", "ur", "hi", "ur-Latn"], number, [0.6, 0.15, 0.1, 0.1, 0.05]),
            "published_on": np.select([basis == "stated", basis == "inferred"], [iso(days), months], ""),
            "published_basis": basis,
            "credited_to": choose(rng, WIRES, number, [0.5, 0.2, 0.1, 0.1, 0.02, 0.08]),
            "url": [f"https://outlet.invalid/{name}" for name in source_id],
            # After the whole month that an inferred day may stand for.
            "retrieved_on": iso(days + np.timedelta64(31, "D")),
            "read_extent": codes(rng, "read_extents", number),
            "content_sha256": [hashlib.sha256(name.encode()).hexdigest() for name in source_id],
            "note": sometimes(rng, 0.1, words(rng, number, 6, 20)),
            "day": days,
        }
    )
