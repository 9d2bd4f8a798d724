"""For whom a person or body acts.

A body acts for the last link of its `part_of` chain; a person for that of the organization whose
affiliation can hold on the day of the deed; a state, an IGO or a firm for itself.
"""

import pandas as pd

from ..collection import Collection, bounded, overlap


def roots(collection: Collection) -> pd.Series:
    """The actor at the end of each actor's `part_of` chain, by actor_id."""
    parents = collection.by_key("actors")["part_of"].dropna().to_dict()
    ends = {actor: _end_of(actor, parents) for actor in collection["actors"]["actor_id"].dropna()}
    return pd.Series(ends, dtype="str")


def _end_of(actor: str, parents: dict[str, str]) -> str:
    seen = {actor}
    while actor in parents and parents[actor] not in seen:
        actor = parents[actor]
        seen.add(actor)
    return actor


def acting(collection: Collection) -> pd.DataFrame:
    """The deeds of people: parts in events and stances held.

    Columns `table`, `line`, `column`, `actor_id`, `day` (as typed), `earliest`, `latest`.
    """
    kinds = collection.by_key("actors")["kind"]
    people = kinds.index[kinds == "person"]
    taken = collection.participants[["line", "column", "actor_id"]].assign(table="events")
    events = taken[taken["actor_id"].isin(people)]
    windows = collection.event_windows.loc[events["line"]]
    days = collection["events"]["start"].loc[events["line"]]
    stances = collection["stances"]
    held = stances["holder"][stances["holder"].isin(people)]
    spans = collection.spans("stances", "held_from").loc[held.index]
    held_windows = bounded(spans["earliest"], spans["latest"])
    holders = pd.DataFrame(
        {"line": held.index, "column": "holder", "actor_id": held.array, "table": "stances"}
    )
    deeds = pd.concat([events, holders], ignore_index=True)
    all_windows = pd.concat([windows, held_windows], ignore_index=True)
    all_days = pd.concat([days, stances["held_from"].loc[held.index]], ignore_index=True)
    return deeds.assign(
        day=all_days.fillna("not known"), earliest=all_windows["earliest"], latest=all_windows["latest"]
    )


def tenures_of(collection: Collection, deeds: pd.DataFrame) -> pd.DataFrame:
    """The affiliations that can hold on the day of each deed.

    Columns `deed` (index of `deeds`), `affiliation_id`, `principal_id`.
    """
    terms = collection["affiliations"][["affiliation_id", "member", "organization"]]
    terms = terms.join(collection.tenures("affiliations", "start", "end"))
    pairs = deeds.reset_index(names="deed").merge(
        terms, left_on="actor_id", right_on="member", suffixes=("", "_term")
    )
    own = pairs[["earliest", "latest"]]
    term = pairs[["earliest_term", "latest_term"]].set_axis(["earliest", "latest"], axis=1)
    pairs = pairs[overlap(own, term)]
    return pairs.assign(principal_id=pairs["organization"].map(roots(collection)))[
        ["deed", "affiliation_id", "principal_id"]
    ]


def principals(collection: Collection, deeds: pd.DataFrame) -> pd.Series:
    """The one principal of each deed by a person, on the index of `deeds`."""
    terms = tenures_of(collection, deeds).drop_duplicates("deed").set_index("deed")["principal_id"]
    return terms.reindex(deeds.index)
