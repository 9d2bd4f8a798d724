"""A set of tables that agree: the one that came with the package, or any that build.py published."""

from __future__ import annotations

import os
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, overload

from .errors import NotBuiltError, UnknownNameError, nearest
from .manifest import content_of, path_of, read

if TYPE_CHECKING:
    import datetime
    from collections.abc import Hashable

    import polars
    import pyarrow
    from pandas import DataFrame

    from .explanation import Explanation
    from .names import Index


class Release:
    """A set of tables that agree, read from the folder that holds them and their manifest.

    Every table is an attribute: a pandas.DataFrame, one row a record, made when it is asked for and anew each
    time, so that nothing done to it reaches the next one. Text is `str`, codes are `category`, days are
    `datetime64`, whole numbers are nullable `Int32`, flags nullable `boolean`, scores `float64`. `.attrs` says
    what it is and how to cite it. `codebook()` has every column.

    Raises `NotBuiltError` where the folder holds no tables, `DamagedFileError` where a file is not what the
    manifest says, and `AttributeError` with the nearest name for a table that does not exist.

    >>> release = rd.Release(rd.path("events").parent.parent)
    >>> release
    <Release 0.1.0: 21 tables>
    >>> release.events.equals(rd.events)
    True
    >>> rd.events.dtypes[["title", "event_type", "start_earliest", "score", "n_sources"]]
    title                       str
    event_type             category
    start_earliest    datetime64[s]
    score                   float64
    n_sources                 Int32
    dtype: object
    """

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

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._folder = Path(folder)
        self._manifest = read(self._folder)
        self._arrow: dict[str, pyarrow.Table] = {}

    if not TYPE_CHECKING:  # a checker that saw this would take any name for a table

        def __getattr__(self, name: str) -> object:
            if not name.startswith("_"):
                if name in self._manifest["tables"]:
                    return self.load(name)
                known = nearest(name, [*self.tables, *PUBLIC_NAMES])
                raise AttributeError(f"no table or function is called {name!r}{known}")
            raise AttributeError(name)

    def __dir__(self) -> list[str]:
        return sorted({*self.tables, *METHODS})

    def __repr__(self) -> str:
        return f"<Release {self.__version__}: {len(self.tables)} tables>"

    @property
    def __version__(self) -> str:
        """The version of the data, as in "0.1.0": rows and columns change only with it.

        >>> rd.__version__
        '0.1.0'
        """
        return str(self._manifest["version"])

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of all tables.

        >>> rd.tables[:4]
        ('events', 'participants', 'event_contexts', 'stances')
        """
        return tuple(self._manifest["tables"])

    @overload
    def load(self, table: str, into: Literal["pandas"] = "pandas") -> DataFrame: ...
    @overload
    def load(self, table: str, into: Literal["arrow"]) -> pyarrow.Table: ...
    @overload
    def load(self, table: str, into: Literal["polars"]) -> polars.DataFrame: ...
    def load(self, table: str, into: str = "pandas") -> DataFrame | pyarrow.Table | polars.DataFrame:
        """A table by name, as a frame of pandas or polars or as a pyarrow.Table.

        Pandas frames are typed as those of the attributes. Arrow tables are shared, since nobody can write
        to them, and hold the description of each column in its field's metadata. The file is proved against
        its digest when it is first read.

        Raises `UnknownNameError` with the nearest name, `MissingExtraError` where polars is not installed, and
        `DamagedFileError`.

        >>> rd.load("participants").shape == rd.participants.shape
        True
        >>> rd.load("events", into="arrow").schema.field("start_latest").type
        DataType(date32[day])
        """
        self._known(table)
        if into not in INTO:
            raise UnknownNameError(f"tables are not loaded into {into!r}{nearest(str(into), INTO)}")
        arrow = self._read(table)
        if into == "arrow":
            return arrow
        from .frames import as_pandas, as_polars

        if into == "polars":
            return as_polars(arrow)
        frame = as_pandas(arrow)
        frame.attrs = self._attributes(arrow)
        return frame

    def path(self, table: str) -> Path:
        """The Parquet file of a table, for any other program; its size is looked at, not its content.

        Raises `UnknownNameError` with the nearest name, and `DamagedFileError`.

        >>> rd.path("events").name
        'events.parquet'
        """
        return path_of(self._folder, self._manifest, self._known(table))

    def codebook(self, table: str | None = None) -> DataFrame:
        """What each column says: of one table, or of all.

        One row a column, in the order of the table: `table` (where all are asked for), `column`, `type` (text,
        category, day, count, number or flag), `is_key`, `is_optional`, `references` (the table whose key it
        holds), `codelist` (the list in `codes` whose codes it holds), `description`.

        Raises `UnknownNameError` with the nearest name.

        >>> rd.codebook("issues")[["column", "type", "is_optional", "references"]]
                    column      type  is_optional references
        0         issue_id      text        False        NaN
        1             name      text        False        NaN
        2      proposition      text        False        NaN
        3          context  category        False        NaN
        4  parent_issue_id      text         True     issues
        """
        from .declarations import codebook

        return codebook(self, None if table is None else self._known(table))

    def explain(self, record: str) -> Explanation:
        """All there is to know of one record, by the id of any table.

        The result prints, and shows itself in a notebook: the row, what its codes mean, who took part and for
        whom, who says so, who says otherwise beside the adjudicated value, and the records around it. The same
        is there as data: `row` (by column), `codes`, `participants`, `says_so`, `says_otherwise` and `related`
        (DataFrames). An id that was retired leads to the one that stands for it now.

        Raises `UnknownNameError` with the nearest id.

        >>> fidans_visit = rd.explain("evt-0014")
        >>> fidans_visit.label
        'Foreign Minister Fidan visits Pakistan'
        >>> fidans_visit.says_otherwise[["field", "adjudicated", "relation", "value"]]
            field adjudicated       relation       value
        0   start  2025-07-08    contradicts  2025-07-09
        1  status    occurred  less_specific     planned
        """
        from .explanation import explain

        return explain(self, record)

    def contested(self, *, less_specific: bool = False) -> DataFrame:
        """Where the sources disagree: one row a claim that contradicts what is coded.

        `record_id`, `label` (the record's title), `field` (its column), `adjudicated` (what is coded) and
        `claimed` (what the source has instead, both as typed), `relation`, `source_id`, `publisher`,
        `publisher_country` (ISO 3166-1 alpha-3), `published_on`, `attribution`, `attributed_to` (actor),
        `locator`, `url`, `note`. With `less_specific=True` also the claims that are vaguer and may be true too.

        >>> claims = rd.contested().query("record_id == 'evt-0014'")
        >>> print(claims[["field", "adjudicated", "claimed", "publisher"]].to_string(index=False))
        field adjudicated    claimed        publisher
        start  2025-07-08 2025-07-09 StratNews Global
        """
        from .claims import contested

        return contested(self, less_specific=less_specific)

    def resolve(self, name: str, on: str | datetime.date | None = None) -> str:
        """The actor_id behind a name: any spelling, former name, acronym, metonym, ISO code or actor_id.

        Case, accents and punctuation do not matter. `on` is a day (ISO text, date or Timestamp): only names in
        force and actors in existence on it count; where a bound is not known, it does not bind.

        Raises `AmbiguousNameError` with the candidates where the name has more than one, `UnknownNameError` with
        the nearest names where it has none.

        >>> rd.resolve("TURKIYE"), rd.resolve("Ankara", on="2025-05-10"), rd.resolve("TUR")
        ('act-turkiye', 'act-turkiye', 'act-turkiye')
        """
        from .names import resolve

        return resolve(self._names, name, on)

    def cite(self, style: Literal["text", "bibtex"] = "text") -> str:
        """How to cite this release: a line of text, or an entry for BibTeX.

        The fingerprint says which content was used, whatever the format it was read from.

        Raises `UnknownNameError` for another style.

        >>> print(rd.cite("bibtex").splitlines()[0])
        @misc{relations_data-0.1.0,
        """
        from .citation import cite

        return cite(self._manifest, style)

    def validate(self, frame: DataFrame, table: str) -> DataFrame:
        """Hold a frame to the contract of a table: the same frame, or one error that lists all its faults.

        Checks columns, types, missing cells, forms, codes, dates, ranges and the table's own key; not that an id
        leads somewhere, for which the other tables are needed. Needs the extra `validate`.

        Raises `InvalidFrameError`, whose `faults` has (row label, column, sentence) for each fault,
        `UnknownNameError` with the nearest table, and `MissingExtraError` where pandera is not installed.

        >>> events = rd.validate(rd.events, "events")
        >>> events.loc[3, "quad_class"] = 7
        >>> rd.validate(events, "events")
        Traceback (most recent call last):
        relations_data.errors.InvalidFrameError: 1 fault in this frame of events:
          row 3, quad_class: C108 quad_class is out of range (7), it lies between 1 and 4
        """
        from .validation import validate

        return validate(frame, self._known(table))

    def _known(self, table: str) -> str:
        if table not in self._manifest["tables"]:
            raise UnknownNameError(f"there is no table {table!r}{nearest(str(table), self.tables)}")
        return table

    def _read(self, table: str) -> pyarrow.Table:
        if table not in self._arrow:
            import pyarrow as pa
            import pyarrow.parquet as pq

            content = content_of(self._folder, self._manifest, table)
            self._arrow[table] = pq.ParquetFile(pa.BufferReader(content)).read()
        return self._arrow[table]

    def _attributes(self, arrow: pyarrow.Table) -> dict[Hashable | None, str]:
        described = (arrow.schema.metadata or {}).get(b"description", b"").decode()
        about: dict[Hashable | None, str] = {name: self._manifest[name] for name in CARRIED}
        return about | {"description": described, "citation": self.cite()}

    @cached_property
    def _names(self) -> Index:
        from .names import index

        return index(self)


CARRIED = ("title", "version", "licence", "fingerprint")  # from the manifest to the .attrs of frames
INTO = ("pandas", "arrow", "polars")
METHODS = (*(name for name in vars(Release) if not name.startswith("_")), "__version__")
PUBLIC_NAMES = (*METHODS, *Release.__annotations__)


@cache
def embedded() -> Release:
    """The release that came with the package."""
    folder = Path(__file__).with_name("tables")
    if not folder.is_dir():
        raise NotBuiltError(
            "relations_data has no tables yet: in a checkout of its source, run python build.py"
        )
    return Release(folder)
