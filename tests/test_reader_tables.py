"""The tables as frames: their types, their freshness, what they say of themselves."""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from relations_data.errors import MissingExtraError, UnknownNameError
from relations_data.frames import as_pandas
from schemas import PUBLISHED
from schemas.arrow import fingerprint

DTYPES = {
    "text": "str",
    "category": "category",
    "day": "datetime64[s]",
    "count": "Int32",
    "number": "float64",
    "flag": "boolean",
}
POLARS = {
    "text": pl.String,
    "category": pl.Categorical,
    "day": pl.Date,
    "count": pl.Int32,
    "number": pl.Float64,
    "flag": pl.Boolean,
}
SAMPLES = {
    "str": "changed",
    "datetime64[s]": pd.Timestamp("1999-01-01"),
    "Int32": 99,
    "float64": 99.5,
    "boolean": pd.NA,
    "category": None,
}


@pytest.mark.parametrize("table", PUBLISHED)
def test_dtypes_are_those_of_the_codebook(rd: ModuleType, table: str) -> None:
    declared = rd.codebook(table).set_index("column")["type"].map(DTYPES).to_dict()
    assert {name: str(dtype) for name, dtype in getattr(rd, table).dtypes.items()} == declared


@pytest.mark.parametrize("table", PUBLISHED)
def test_codes_are_text_even_where_there_are_none(rd: ModuleType, table: str) -> None:
    for column in getattr(rd, table).select_dtypes("category"):
        assert str(getattr(rd, table)[column].cat.categories.dtype) == "str"


@pytest.mark.parametrize("table", PUBLISHED)
def test_polars_and_arrow_hold_the_same_rows(rd: ModuleType, table: str) -> None:
    polars, arrow = rd.load(table, into="polars"), rd.load(table, into="arrow")
    types = dict(zip(*(rd.codebook(table)[name] for name in ("column", "type")), strict=True))
    assert {name: type(dtype) for name, dtype in polars.schema.items()} == {
        name: POLARS[kind] for name, kind in types.items()
    }
    assert polars.shape == rd.load(table).shape == arrow.shape
    assert polars.to_dicts() == arrow.to_pylist()


def test_days_are_the_days_of_the_file(rd: ModuleType) -> None:
    days = rd.events["start_earliest"].dropna().dt.date.tolist()
    assert days == [day for day in pq.read_table(rd.path("events"))["start_earliest"].to_pylist() if day]


@pytest.mark.parametrize("table", PUBLISHED)
def test_what_a_user_does_to_a_frame_reaches_no_other(rd: ModuleType, table: str) -> None:
    pristine, mine = rd.load(table), rd.load(table)
    for place, column in enumerate(mine) if len(mine) else ():
        mine.iloc[0, place] = SAMPLES[str(mine[column].dtype)]
    mine.attrs["title"] = "changed"
    assert not len(mine) or not mine.equals(pristine)
    pd.testing.assert_frame_equal(rd.load(table), pristine)
    assert rd.load(table).attrs == pristine.attrs != mine.attrs


def test_a_lone_column_without_gaps_can_be_written_to() -> None:
    """The case in which Arrow would lend its own memory."""
    table = pa.table(
        {"score": [1.0, 2.0], "start": pa.array([0, 1], pa.date32()), "n": pa.array([1, 2], pa.int32())}
    )
    frame = as_pandas(table)
    frame["score"].array[0] = 7.0
    frame.loc[0, ["score", "n"]] = 9, 9
    frame.loc[0, "start"] = pd.Timestamp("1999-01-01")
    assert frame["score"][0] == 9
    assert as_pandas(table)["score"].tolist() == [1.0, 2.0]
    assert as_pandas(table)["n"].tolist() == [1, 2]


@pytest.mark.parametrize("table", PUBLISHED)
def test_frames_say_what_they_are(rd: ModuleType, table: str) -> None:
    about = rd.load(table).attrs
    assert set(about) == {"title", "description", "version", "licence", "citation", "fingerprint"}
    assert about["version"] == rd.__version__
    assert about["citation"] == rd.cite()
    assert about["description"].endswith(".")
    assert getattr(rd, table).attrs == about


def test_fingerprint_is_that_of_the_tables(rd: ModuleType) -> None:
    tables = {name: rd.load(name, into="arrow") for name in rd.tables}
    assert rd.events.attrs["fingerprint"] == fingerprint(tables)
    tables["events"] = tables["events"].slice(1)
    assert rd.events.attrs["fingerprint"] != fingerprint(tables)


def test_codebook_covers_every_column_in_order(rd: ModuleType) -> None:
    book = rd.codebook()
    for table in rd.tables:
        listed = book.loc[book["table"] == table, "column"].tolist()
        assert listed == rd.codebook(table)["column"].tolist() == list(getattr(rd, table).columns)
    assert book["table"].unique().tolist() == list(rd.tables)
    assert (book["description"].str.len() > 0).all()


def test_path_leads_to_the_file(rd: ModuleType) -> None:
    assert isinstance(rd.path("events"), Path)
    assert pq.read_table(rd.path("events")).equals(rd.load("events", into="arrow"))


@pytest.mark.parametrize("use", ["load", "path", "codebook"])
@pytest.mark.parametrize(
    ("wrong", "right"), [("event", "events"), ("Actors", "actors"), ("evidense", "evidence")]
)
def test_an_unknown_table_names_the_nearest(rd: ModuleType, use: str, wrong: str, right: str) -> None:
    with pytest.raises(UnknownNameError, match=rf"there is no table '{wrong}'; did you mean {right}\b"):
        getattr(rd, use)(wrong)


def test_a_table_like_no_other_is_answered_with_all(rd: ModuleType) -> None:
    with pytest.raises(LookupError, match=f"; it is one of {', '.join(PUBLISHED)}$"):
        rd.load("zzz")


@pytest.mark.parametrize(
    ("wrong", "right"), [("evnts", "events"), ("explian", "explain"), ("actor", "actors")]
)
def test_an_unknown_attribute_names_the_nearest(rd: ModuleType, wrong: str, right: str) -> None:
    for owner in (rd, rd.Release(rd.path("events").parent.parent)):
        with pytest.raises(
            AttributeError, match=rf"no table or function is called '{wrong}'; did you mean {right}\b"
        ):
            getattr(owner, wrong)


def test_an_unknown_library_names_the_nearest(rd: ModuleType) -> None:
    with pytest.raises(UnknownNameError, match="not loaded into 'panda'; did you mean pandas"):
        rd.load("events", into="panda")


def test_polars_is_asked_for_by_name_where_it_is_missing(rd: ModuleType, monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'relations_data\[polars\]'"):
        rd.load("events", into="polars")
