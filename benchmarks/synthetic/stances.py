"""Invented issues, and where actors stand on them."""

import numpy as np
import pandas as pd

from .drawing import FIRST_DAY, LAST_DAY, Draw, Texts, choose, codes, different, ids, iso, sometimes, words

BASES = {"stated": 0.5, "reported": 0.25, "enacted": 0.2, "anticipated": 0.05}
ALIKE = ["holder", "target", "issue_id", "held_from"]


def invent(rng: Draw, number: int, actors: pd.DataFrame, events: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """`issues`, and about `number` `stances`; these with the `day` they were taken besides what is typed."""
    issues = _issues(rng, max(10, number // 50))
    at = rng.integers(0, len(issues), number)
    asks = issues["proposition"].str.contains("{target}", regex=False).to_numpy()[at]
    basis = choose(rng, list(BASES), number, list(BASES.values()))
    act = _acts(rng, events, basis)
    pair = actors["actor_id"].to_numpy(dtype=object)[different(rng, len(actors), number, 2)]
    is_enacted = basis == "enacted"
    day = np.where(is_enacted, act["day"].to_numpy(), _days(rng, number))
    score = codes(rng, "stance_scores", number)
    strength = np.sign(act["score"].to_numpy()) * rng.integers(1, 3, number)
    rows = pd.DataFrame(
        {
            "holder": np.where(is_enacted, act["actors"].str.partition(";")[0], pair[:, 0]),
            "target": np.where(
                asks, np.where(is_enacted, act["recipients"].str.partition(";")[0], pair[:, 1]), ""
            ),
            "issue_id": issues["issue_id"].to_numpy()[at],
            "score": np.where(is_enacted, strength.astype(int).astype(str).astype(object), score),
            "basis": basis,
            "held_from": np.where(is_enacted, act["start"], iso(day)),
            "event_id": np.where(np.isin(basis, ["enacted", "anticipated"]), act["event_id"], ""),
            "note": sometimes(rng, 0.2, words(rng, number, 5, 15)),
            "day": day,
        }
    ).drop_duplicates(ALIKE, ignore_index=True)
    return {"issues": issues, "stances": rows.assign(stance_id=ids("stn", np.arange(1, len(rows) + 1)))}


def _issues(rng: Draw, number: int) -> pd.DataFrame:
    about, parent = words(rng, number, 3, 6), np.arange(number) // 4
    sentences = [f"{text} for {{target}}." if at % 2 else f"{text}." for at, text in enumerate(about)]
    return pd.DataFrame(
        {
            "issue_id": [f"iss-issue-{at}" for at in range(number)],
            "name": words(rng, number, 2, 4),
            "proposition": sentences,
            "context": codes(rng, "contexts", number),
            "parent_issue_id": [
                f"iss-issue-{above}" if at % 5 == 4 else "" for at, above in enumerate(parent)
            ],
        }
    )


def _acts(rng: Draw, events: pd.DataFrame, basis: Texts) -> pd.DataFrame:
    """For each stance an act that could show it: one that occurred, or for what is anticipated a plan."""
    occurred = events.index[(events["status"] == "occurred") & (events["recipients"] != "")]
    planned = events.index[events["status"] == "planned"].append(occurred[-1:])
    drawn = np.where(
        basis == "anticipated", rng.choice(planned, len(basis)), rng.choice(occurred, len(basis))
    )
    return events.loc[drawn].reset_index(drop=True)


def _days(rng: Draw, number: int) -> np.ndarray:
    return FIRST_DAY + rng.integers(0, (LAST_DAY - FIRST_DAY).astype(int) + 1, number)
