"""Invented evidence: for every record as a whole, and on its columns; some of it disagrees."""

import numpy as np
import pandas as pd

from schemas.raw import KEYS

from .drawing import FIRST_DAY, Draw, choose, codes, iso, sometimes, words

FIELDS = {"start": 0.4, "actors": 0.15, "event_type": 0.1, "status": 0.1, "place_id": 0.1, "label": 0.15}
VOICES = {
    "outlet_voice": 0.55,
    "named_speaker": 0.2,
    "anonymous_source": 0.08,
    "official_document": 0.12,
    "caption": 0.05,
}
LOCATORS = ["headline", "standfirst", "caption", *(f"p{number}" for number in range(1, 31))]


def invent(
    rng: Draw,
    sources: pd.DataFrame,
    parties: dict[str, pd.DataFrame],
    events: pd.DataFrame,
    stances: pd.DataFrame,
) -> pd.DataFrame:
    """Evidence on every event, stance and affiliation; about a third of the rows speak of a column."""
    whole = pd.concat(
        [
            _whole(rng, sources, events["event_id"], events["day"], [0.5, 0.35, 0.15]),
            _whole(rng, sources, stances["stance_id"], stances["day"], [0.9, 0.1]),
            _terms(rng, sources, parties["affiliations"]["affiliation_id"]),
        ],
        ignore_index=True,
    )
    parts = [
        whole,
        _on_events(rng, whole, events, parties["places"]),
        _on_scores(rng, whole, stances),
        _denials(whole, events),
        _otherwise_unused(sources, whole, parties["affiliations"]),
    ]
    rows = pd.concat(parts, ignore_index=True).fillna("")
    number = len(rows)
    voice = choose(rng, list(VOICES), number, list(VOICES.values()))
    spoken = np.isin(voice, ["named_speaker", "anonymous_source", "official_document"])
    rows = rows.assign(
        explicitness=codes(rng, "explicitness", number),
        attribution=voice,
        attributed_to=np.where(spoken, choose(rng, list(parties["actors"]["actor_id"]), number), ""),
        locator=choose(rng, LOCATORS, number),
        note=sometimes(rng, 0.08, words(rng, number, 5, 15)),
    )
    return rows.drop_duplicates(list(KEYS["evidence"]), ignore_index=True)


def _whole(
    rng: Draw, sources: pd.DataFrame, record: pd.Series, day: pd.Series, shares: list[float]
) -> pd.DataFrame:
    """One source or more for each record, all of the day of the record or later."""
    counts = rng.choice(np.arange(1, len(shares) + 1), len(record), p=shares)
    at = np.repeat(np.arange(len(record)), counts)
    first = np.searchsorted(sources["day"].to_numpy(), day.to_numpy().astype("datetime64[s]"))[at]
    chosen = np.minimum(first + rng.integers(0, 25, len(at)), len(sources) - 1)
    return pd.DataFrame(
        {
            "record_id": record.to_numpy()[at],
            "source_id": sources["source_id"].to_numpy()[chosen],
            "relation": "supports",
        }
    )


def _terms(rng: Draw, sources: pd.DataFrame, record: pd.Series) -> pd.DataFrame:
    days = pd.Series(FIRST_DAY + rng.integers(0, 365, len(record)))
    return _whole(rng, sources, record, days, [0.8, 0.2])


def _on_events(rng: Draw, whole: pd.DataFrame, events: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """What sources give for single columns: mostly the record's value, else a wider or another one."""
    said = whole[whole["record_id"].str.startswith("evt")].sample(frac=0.5, random_state=rng)
    rows = events.set_index("event_id").loc[said["record_id"]].reset_index()
    number = len(said)
    field = choose(rng, list(FIELDS), number, list(FIELDS.values()))
    cells = np.select(
        [field == name for name in ("start", "event_type", "status", "place_id", "actors")],
        [
            *(rows[name] for name in ("start", "event_type", "status", "place_id")),
            rows["actors"].str.partition(";")[0],
        ],
        "",
    )
    field = np.where(cells == "", "label", field)
    luck = rng.random(number)
    years = [pd.DatetimeIndex(rows[side]).year.to_numpy() for side in ("earliest", "latest")]
    wider = (field == "start") & (luck < 0.25) & (rows["dated"] != "year").to_numpy() & (years[0] == years[1])
    another_day = (field == "start") & (luck > 0.85)
    another_place = (field == "place_id") & (luck > 0.85)
    elsewhere = rows["place_id"].map(
        dict(zip(places["place_id"], np.roll(places["place_id"], 1), strict=True))
    )
    days = rows["day"].to_numpy().astype("datetime64[D]")
    value = np.select(
        [wider, another_day, another_place, field == "label"],
        [
            years[0].astype(str).astype(object),
            iso(days - np.timedelta64(400, "D")),
            elsewhere,
            words(rng, number, 2, 5),
        ],
        cells,
    )
    relation = np.select([wider, another_day | another_place], ["less_specific", "contradicts"], "supports")
    return said.assign(field=field, value=value, relation=relation)


def _on_scores(rng: Draw, whole: pd.DataFrame, stances: pd.DataFrame) -> pd.DataFrame:
    said = whole[whole["record_id"].str.startswith("stn")].sample(frac=0.3, random_state=rng)
    scores = stances.set_index("stance_id")["score"]
    return said.assign(field="score", value=said["record_id"].map(scores))


def _denials(whole: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    disputed = events.loc[events["status"] == "disputed", "event_id"]
    denied = whole[whole["record_id"].isin(disputed)].drop_duplicates("record_id")
    return denied.assign(field="status", value="denied", relation="contradicts")


def _otherwise_unused(sources: pd.DataFrame, whole: pd.DataFrame, affiliations: pd.DataFrame) -> pd.DataFrame:
    unused = sources.loc[~sources["source_id"].isin(set(whole["source_id"])), "source_id"].to_numpy()
    about = np.resize(affiliations["affiliation_id"].to_numpy(), len(unused))
    return pd.DataFrame({"record_id": about, "source_id": unused, "relation": "supports"})
