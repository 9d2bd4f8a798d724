"""Invented actors with their names and affiliations, and the places where they meet."""

import numpy as np
import pandas as pd

from .drawing import Draw, Texts, choose, codes, ids, iso, sometimes, words

SHARES = {
    "state": 0.03,
    "igo": 0.01,
    "government_body": 0.12,
    "post": 0.10,
    "person": 0.45,
    "firm": 0.10,
    "collective": 0.06,
    "armed_group": 0.03,
    "political_party": 0.05,
    "ngo": 0.05,
}
ROLES = ("senior_official", "spokesperson", "legislator", "diplomatic_rank", "military_rank", "other")


def invent(rng: Draw, number: int) -> dict[str, pd.DataFrame]:
    """`actors`, `actor_names`, `affiliations` and `places`; about `number` actors."""
    actors = _actors(rng, number)
    return {
        "actors": actors,
        "actor_names": _names(rng, actors),
        "affiliations": _affiliations(rng, actors),
        "places": _places(
            rng, max(20, number // 6), actors.loc[actors["kind"] == "state", "iso3"].to_numpy()
        ),
    }


def _actors(rng: Draw, number: int) -> pd.DataFrame:
    kinds = [kind for kind, share in SHARES.items() for _ in range(max(3, round(share * number)))]
    actors = pd.DataFrame({"kind": kinds})
    actors["nth"] = actors.groupby("kind").cumcount()
    actors["actor_id"] = "act-" + actors["kind"].str.replace("_", "-") + "-" + actors["nth"].astype(str)
    is_state = actors["kind"] == "state"
    states = int(is_state.sum())
    home = actors["nth"] % states
    country = np.array([f"X{chr(65 + at // 26)}{chr(65 + at % 26)}" for at in home], dtype=object)
    number_of_state = (actors["nth"] + 1).astype(str)
    return actors.assign(
        name=words(rng, len(actors), 2, 4),
        home=home,
        country=np.where(actors["kind"] == "igo", "", country),
        sector=np.where(is_state, "", codes(rng, "sectors", len(actors))),
        part_of=_wholes(rng, actors, home, states),
        iso3=np.where(is_state, country, ""),
        cow_code=number_of_state.where(is_state, ""),
        gw_code=number_of_state.where(is_state, ""),
        wikidata_qid="",
        existed_from=sometimes(rng, 0.2, choose(rng, ["1923", "1947-08", "1985-03-11"], len(actors))),
        existed_to="",
        note=sometimes(rng, 0.2, words(rng, len(actors), 5, 15)),
    )


def _wholes(rng: Draw, actors: pd.DataFrame, home: pd.Series, states: int) -> Texts:
    """Bodies and posts are parts of their state, some of another body of the same state."""
    state = ("act-state-" + home.astype(str)).to_numpy(dtype=object)
    nested = (
        (actors["kind"] == "government_body") & (actors["nth"] >= states) & (rng.random(len(actors)) < 0.3)
    )
    above = ("act-government-body-" + (actors["nth"] - states).astype(str)).to_numpy(dtype=object)
    belongs = actors["kind"].isin(["government_body", "post"]).to_numpy()
    return np.select([nested.to_numpy(), belongs], [above, state], "")


def _names(rng: Draw, actors: pd.DataFrame) -> pd.DataFrame:
    common = actors[["actor_id", "name"]].assign(kind="common", language="en")
    others = common.assign(
        name=words(rng, len(actors), 1, 3),
        kind=choose(rng, ["official", "former", "acronym", "metonym", "as_reported", "native"], len(actors)),
        language=choose(rng, ["en", "tr", "ur-Latn", ""], len(actors)),
        valid_from=sometimes(rng, 0.1, choose(rng, ["1950", "1999-07"], len(actors))),
    )
    return pd.concat([common, others], ignore_index=True).fillna("")


def _affiliations(rng: Draw, actors: pd.DataFrame) -> pd.DataFrame:
    """Every person has a term on every day of the collection, all of them under one state."""
    people = actors[actors["kind"] == "person"].reset_index(drop=True)
    state = "act-state-" + people["home"].astype(str)
    bodies = set(actors.loc[actors["kind"] == "government_body", "actor_id"])
    body = "act-government-body-" + people["home"].astype(str)
    body = body.where(body.isin(bodies), state)
    changed = np.datetime64("2022-01-01") + rng.integers(0, 1000, len(people))
    moved = pd.Series(rng.random(len(people)) < 0.6)
    first = pd.DataFrame(
        {
            "member": people["actor_id"],
            "organization": state,
            "role": choose(rng, ROLES, len(people)),
            "start": choose(rng, ["", "2018", "2017-05", "2019-11-01"], len(people)),
            "end": np.where(
                moved, iso(changed - np.timedelta64(1, "D")), choose(rng, ["", ".."], len(people))
            ),
        }
    )
    second = first.assign(
        organization=body, role=choose(rng, ROLES, len(people)), start=iso(changed), end=".."
    )
    members = actors[actors["kind"] == "state"].assign(nth=lambda rows: rows["nth"] % 3)
    joined = pd.DataFrame(
        {
            "member": members["actor_id"],
            "organization": "act-igo-" + members["nth"].astype(str),
            "role": "member_state",
            "start": "1990",
            "end": "..",
        }
    )
    rows = pd.concat([first, second[moved], joined], ignore_index=True)
    numbers = np.arange(1, len(rows) + 1)
    return rows.assign(affiliation_id=ids("aff", numbers), title=words(rng, len(rows), 2, 5))


def _places(rng: Draw, number: int, countries: Texts) -> pd.DataFrame:
    disputed = np.arange(number) % 20 == 7
    home = np.array([countries[at % len(countries)] for at in range(number)], dtype=object)
    rivals = np.array(
        [f"{countries[at % len(countries)]};{countries[(at + 1) % len(countries)]}" for at in range(number)]
    )
    return pd.DataFrame(
        {
            "place_id": [f"plc-place-{at}" for at in range(number)],
            "name": words(rng, number, 1, 2),
            "kind": choose(rng, ["city", "town", "district", "region", "venue"], number),
            "country": np.where(disputed, "", home),
            "dispute_status": np.where(disputed, "disputed", "none"),
            "administered_by": np.where(disputed, home, ""),
            "claimed_by": np.where(disputed, rivals, ""),
            "geonames_id": [str(100_000 + at) for at in range(number)],
            "naming_note": sometimes(rng, 0.1, words(rng, number, 5, 12)),
        }
    )
