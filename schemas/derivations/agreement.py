"""How many sources say something, from how many independent origins, and how far they agree."""

import numpy as np
import pandas as pd

from ..collection import Collection
from .claims import LABEL

UNKNOWN = "unknown"


def origins(collection: Collection) -> pd.DataFrame:
    """Whose reporting each source rests on: `source_id`, `origin`, `is_credited`.

    The wires and outlets that the text credits; else its publisher; no row where that is unknown.
    """
    sources = collection["sources"]
    credited = collection.items("sources", "credited_to")[["line", "item"]].set_axis(
        ["line", "origin"], axis=1
    )
    own = sources["publisher"][sources["credited_to"].isna()]
    both = pd.concat(
        [
            credited.assign(is_credited=True),
            pd.DataFrame({"line": own.index, "origin": own.array, "is_credited": False}),
        ],
        ignore_index=True,
    )
    both["source_id"] = sources["source_id"].reindex(both["line"]).array
    return both.loc[both["origin"] != UNKNOWN, ["source_id", "origin", "is_credited"]]


def n_origins(said: pd.DataFrame, origins: pd.DataFrame, key: list[str]) -> pd.Series:
    """Independent known origins for each key; `said` has the key's columns and `source_id`.

    Sources that share an origin are one, and so are the origins that one source credits.
    """
    pairs = (
        said[[*key, "source_id"]].drop_duplicates().merge(origins[["source_id", "origin"]], on="source_id")
    )
    counts = pairs.groupby(key, dropna=False)["origin"].nunique()
    several = pairs.duplicated([*key, "source_id"], keep=False)
    if several.any():
        doubtful = pairs.merge(pairs.loc[several, key].drop_duplicates(), on=key)
        for group, rows in doubtful.groupby(key, dropna=False):
            counts.loc[group if len(key) > 1 else group[0]] = _components(rows)
    return counts


def _components(rows: pd.DataFrame) -> int:
    groups: list[set[str]] = []
    for _, origins_of_one in rows.groupby("source_id")["origin"]:
        merged = set(origins_of_one)
        apart = [group for group in groups if not group & merged]
        for group in groups:
            if group & merged:
                merged |= group
        groups = [*apart, merged]
    return len(groups)


def agreement(collection: Collection) -> pd.DataFrame:
    """One row for each record and column that sources speak of: see the published table."""
    key = ["record_id", "field"]
    rows = collection["evidence"][[*key, "source_id", "relation"]]
    rows = rows[rows["field"] != LABEL].assign(field=lambda frame: frame["field"].fillna(""))
    counts = pd.DataFrame({"n_sources": _distinct(rows, key)})
    for relation in ("supports", "less_specific", "contradicts"):
        said = rows[rows["relation"] == relation]
        counts[f"n_{relation}"] = _distinct(said, key).reindex(counts.index, fill_value=0)
    agreeing = rows[rows["relation"] != "contradicts"]
    counts["n_origins"] = n_origins(agreeing, origins(collection), key).reindex(counts.index, fill_value=0)
    counts["agreement"] = grade(counts["n_contradicts"], counts["n_origins"])
    return counts.reset_index()


def _distinct(rows: pd.DataFrame, key: list[str]) -> pd.Series:
    return rows.drop_duplicates([*key, "source_id"]).groupby(key).size()


def grade(n_contradicts: pd.Series, n_origins: pd.Series) -> np.ndarray:
    """The code of the list `agreements`."""
    return np.select(
        [n_contradicts > 0, n_origins > 1, n_origins == 1],
        ["contested", "corroborated", "single_origin"],
        "origin_unknown",
    )


def support(agreed: pd.DataFrame) -> pd.DataFrame:
    """For each record: `n_sources` and `n_origins` of the record as a whole, `agreement` over all columns."""
    whole = agreed[agreed["field"] == ""].set_index("record_id")
    contradicted = agreed.groupby("record_id")["n_contradicts"].sum()
    counts = pd.DataFrame({"n_sources": whole["n_supports"], "n_origins": whole["n_origins"]})
    counts["agreement"] = grade(contradicted.reindex(counts.index), counts["n_origins"])
    return counts


def attested(collection: Collection) -> pd.DataFrame:
    """For each record, the `earliest` and `latest` day of publication of a source that supports it."""
    rows = collection["evidence"]
    rows = rows[(rows["relation"] == "supports") & rows["field"].isna()]
    days = collection.spans("sources", "published_on").set_axis(collection["sources"]["source_id"])
    days = days.loc[rows["source_id"], ["earliest", "latest"]].set_axis(rows["record_id"].array)
    grouped = days.groupby(level=0)
    return pd.DataFrame({"earliest": grouped["earliest"].min(), "latest": grouped["latest"].max()})
