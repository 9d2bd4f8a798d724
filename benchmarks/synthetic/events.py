"""Invented events in the order of their days: episodes by the quarter first, then acts, then plans."""

import numpy as np
import pandas as pd

from schemas import RAW
from schemas.vocabularies import CODES, EVENT_TYPES

from .drawing import (
    FIRST_DAY,
    LAST_DAY,
    Draw,
    Texts,
    choose,
    codes,
    different,
    ids,
    iso,
    joined,
    sometimes,
    words,
)

PLANS_FROM = np.datetime64("2026-02-15")
QUARTERS = 23
KINDS = {"day": 0.78, "uncertain": 0.05, "month": 0.08, "window": 0.06, "year": 0.03}
STATUSES = {"occurred": 0.90, "postponed": 0.03, "cancelled": 0.03, "disputed": 0.04}
DAY, MONTH, YEAR = (f"timedelta64[{unit}]" for unit in "DMY")


def invent(rng: Draw, number: int, actors: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Events; besides the typed columns `day`, `earliest`, `latest`, `dated` and each event's `score`."""
    episodes = _episodes(max(QUARTERS, number // 50))
    acts = _acts(rng, number - len(episodes))
    acts["event_id"] = ids("evt", np.arange(len(episodes) + 1, number + 1))
    acts = _nested(rng, acts, episodes)
    acts = acts.assign(**_parties(rng, acts, actors))
    rows = pd.concat([episodes, acts], ignore_index=True)
    rows["score"] = rows["score"].fillna(0.0)
    typed = [column for column in RAW["events"].columns if column in rows]
    rows[typed] = rows[typed].fillna("")
    number = len(rows)
    rows["contexts"] = _contexts(rng, number)
    rows["title"] = words(rng, number, 4, 9)
    rows["place_id"] = sometimes(rng, 0.6, choose(rng, list(places["place_id"]), number))
    rows["stated_reason"] = sometimes(rng, 0.05, words(rng, number, 2, 4))
    rows["note"] = sometimes(rng, 0.15, words(rng, number, 6, 20))
    alike = ["actors", "recipients", "event_type", "mode", "place_id", "parent_event_id"]
    rows.loc[rows.duplicated(alike, keep=False), "note"] = "Another act than the one it looks like."
    return rows


def _episodes(number: int) -> pd.DataFrame:
    quarter = np.arange(number) % QUARTERS
    months = FIRST_DAY.astype("datetime64[M]") + 3 * quarter
    first, last = months.astype("datetime64[D]"), (months + 3).astype("datetime64[D]") - 1
    return pd.DataFrame(
        {
            "event_id": ids("evt", np.arange(1, number + 1)),
            "level": "episode",
            "status": "occurred",
            "start": iso(first),
            "end": iso(last),
            "quarter": quarter,
            "day": first,
            "earliest": first,
            "latest": last,
            "dated": "day",
        }
    )


def _acts(rng: Draw, number: int) -> pd.DataFrame:
    plans = number // 100
    past = np.sort(FIRST_DAY + rng.integers(0, (LAST_DAY - FIRST_DAY).astype(int) + 1, number - plans))
    day = np.concatenate([past, PLANS_FROM + np.sort(rng.integers(0, 120, plans))])
    kinds = rng.integers(0, len(EVENT_TYPES), number)
    status = choose(rng, list(STATUSES), number, list(STATUSES.values()))
    status[number - plans :] = "planned"
    return pd.DataFrame(
        {
            "level": "event",
            "event_type": np.array([entry.event_type for entry in EVENT_TYPES], dtype=object)[kinds],
            "mode": np.array([entry.mode for entry in EVENT_TYPES], dtype=object)[kinds],
            "score": np.array([entry.score for entry in EVENT_TYPES])[kinds],
            "needs_recipient": np.array([entry.needs_recipient for entry in EVENT_TYPES])[kinds],
            "status": status,
            "clarity": codes(rng, "clarities", number),
            "day": day,
            **_dates(rng, day),
        }
    )


def _dates(rng: Draw, day: np.ndarray) -> dict[str, np.ndarray]:
    """Typed dates of several kinds around a day, and the days that they can mean."""
    kind = choose(rng, list(KINDS), len(day), list(KINDS.values()))
    month, year = day.astype("datetime64[M]"), day.astype("datetime64[Y]")
    until = day + rng.integers(1, 10, len(day))
    text = iso(day)
    window = np.array([f"[{a}..{b}]" for a, b in zip(text, iso(until), strict=True)], dtype=object)
    cases = [kind == name for name in ("uncertain", "month", "window", "year")]
    start = np.select(
        cases, [text + "?", np.datetime_as_string(month).astype(object), window, _years(year)], text
    )
    lasts = (kind == "day") & (rng.random(len(day)) < 0.08)
    latest = np.select(cases[1:], [_last(month), until, _last(year)], day)
    return {
        "start": start,
        "end": np.where(lasts, iso(until), ""),
        "earliest": np.select(
            [cases[1], cases[3]], [month.astype("datetime64[D]"), year.astype("datetime64[D]")], day
        ),
        "latest": np.where(lasts, until, latest),
        "dated": kind,
    }


def _years(years: np.ndarray) -> Texts:
    return np.datetime_as_string(years).astype(object)


def _last(periods: np.ndarray) -> np.ndarray:
    return (periods + 1).astype("datetime64[D]") - 1


def _nested(rng: Draw, acts: pd.DataFrame, episodes: pd.DataFrame) -> pd.DataFrame:
    """Some acts in an episode of their quarter, some components of the act before them, some answers."""
    number = len(acts)
    beginning = FIRST_DAY.astype("datetime64[M]").astype(int)
    first, last = (
        (acts[side].to_numpy().astype("datetime64[M]").astype(int) - beginning) // 3
        for side in ("earliest", "latest")
    )
    inside = (first == last) & (first < QUARTERS) & (rng.random(number) < 0.3)
    rounds = len(episodes) // QUARTERS
    episode = np.minimum(first, QUARTERS - 1) + QUARTERS * rng.integers(0, rounds, number)
    parent = np.where(inside, episodes["event_id"].to_numpy()[episode], "")
    is_part = rng.random(number) < 0.03
    is_part[0] = False
    is_part[1:] &= ~is_part[:-1]
    part = np.flatnonzero(is_part)
    copied = ["start", "end", "day", "earliest", "latest", "dated", "status"]
    acts.loc[part, copied] = acts.loc[part - 1, copied].to_numpy()
    parent[part] = acts["event_id"].to_numpy()[part - 1]
    asked = np.maximum(np.arange(number) - rng.integers(1, 200, number), 0)
    answers = (rng.random(number) < 0.05) & (np.arange(number) > 0)
    return acts.assign(
        parent_event_id=parent,
        response_to_event_id=np.where(answers, acts["event_id"].to_numpy()[asked], ""),
    )


def _parties(rng: Draw, acts: pd.DataFrame, actors: pd.DataFrame) -> dict[str, np.ndarray]:
    """One to four parties an act; half of all parts go to actors drawn evenly, half to states."""
    number, is_state = len(acts), (actors["kind"] == "state").to_numpy()
    weights = 0.5 / len(actors) + 0.5 * is_state / is_state.sum()
    parties = actors["actor_id"].to_numpy(dtype=object)[different(rng, len(actors), number, 4, weights)]
    n_actors = rng.choice([1, 2], number, p=[0.8, 0.2])
    n_recipients = rng.choice([0, 1, 2], number, p=[0.25, 0.65, 0.1])
    n_recipients[acts["needs_recipient"].to_numpy() & (n_actors == 1) & (n_recipients == 0)] = 1
    has_other = (rng.random(number) < 0.1) & (n_actors + n_recipients < 4)
    roles = choose(rng, [code.code for code in CODES["participant_roles"]][2:], number)
    received = parties[np.arange(number)[:, None], (n_actors[:, None] + np.arange(2)) % 4]
    return {
        "actors": joined(parties, n_actors),
        "recipients": joined(received, n_recipients),
        "others": np.where(has_other, roles + ":" + parties[:, 3], ""),
    }


def _contexts(rng: Draw, number: int) -> Texts:
    known = np.array([code.code for code in CODES["contexts"]], dtype=object)
    return joined(
        known[different(rng, len(known), number, 3)], rng.choice([1, 2, 3], number, p=[0.6, 0.3, 0.1])
    )
