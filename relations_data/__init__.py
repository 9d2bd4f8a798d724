"""Curated events, actors and stances in international relations, each with the sources that say so.

    import relations_data as rd

    rd.events, rd.actors, rd.stances      every table as a pandas.DataFrame; rd.tables has their names
    rd.codebook("events")                 what each column says
    rd.explain("evt-0014")                one record: what its codes mean, who says so, who says otherwise
    rd.contested()                        where the sources disagree
    rd.resolve("Ankara")                  any name of an actor to its id
    rd.cite()                             how to cite the release

This module is the release that came with the package: whatever works on it works on any `rd.Release`.
"""

# Nothing is imported before it is used. Type checkers take this branch; nothing else does.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from pandas import DataFrame

    from .release import Release as Release

    _embedded: Release
    __version__: str
    tables = _embedded.tables
    load = _embedded.load
    path = _embedded.path
    codebook = _embedded.codebook
    explain = _embedded.explain
    contested = _embedded.contested
    resolve = _embedded.resolve
    cite = _embedded.cite
    validate = _embedded.validate

    events: DataFrame
    participants: DataFrame
    event_contexts: DataFrame
    stances: DataFrame
    issues: DataFrame
    actors: DataFrame
    actor_names: DataFrame
    affiliations: DataFrame
    places: DataFrame
    place_claims: DataFrame
    evidence: DataFrame
    agreement: DataFrame
    sources: DataFrame
    source_credits: DataFrame
    coverage: DataFrame
    coverage_actors: DataFrame
    retired: DataFrame
    event_types: DataFrame
    event_type_cameo: DataFrame
    codes: DataFrame
    columns: DataFrame
else:

    def __getattr__(name):
        if name == "__all__":
            return __dir__()
        if name.startswith("_") and name != "__version__":
            raise AttributeError(f"module 'relations_data' has no attribute {name!r}")
        if name == "schemas":
            from importlib import import_module

            return import_module(".schemas", __name__)
        from .release import Release, embedded

        return Release if name == "Release" else getattr(embedded(), name)


def __dir__() -> list[str]:
    from .release import PUBLIC_NAMES

    return ["Release", "schemas", *PUBLIC_NAMES]
