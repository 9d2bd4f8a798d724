"""A user's frame held to the contract."""

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pandas as pd
import pytest

from relations_data.errors import InvalidFrameError, MissingExtraError, UnknownNameError
from relations_data.validation import SHOWN
from schemas import PUBLISHED


@pytest.mark.parametrize("table", PUBLISHED)
def test_a_published_table_is_valid_and_comes_back_itself(rd: ModuleType, table: str) -> None:
    frame = rd.load(table)
    assert rd.validate(frame, table) is frame


@pytest.mark.parametrize("table", ["events", "coverage"])
def test_an_empty_frame_is_valid(rd: ModuleType, table: str) -> None:
    assert len(rd.validate(rd.load(table).iloc[:0], table)) == 0


def without_title(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.drop(columns="title")


def with_a_column_more(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(extra=1)


def put(column: str, value: object) -> Callable[[pd.DataFrame], pd.DataFrame]:
    def change(frame: pd.DataFrame) -> pd.DataFrame:
        frame.loc[3, column] = value
        return frame

    return change


def with_type(column: str, dtype: str) -> Callable[[pd.DataFrame], pd.DataFrame]:
    return lambda frame: frame.astype({column: dtype})


def with_unknown_status(frame: pd.DataFrame) -> pd.DataFrame:
    frame["status"] = frame["status"].cat.rename_categories({"planned": "planed"})
    return frame.loc[frame["status"] == "planed"].iloc[:1]


@pytest.mark.parametrize(
    ("break_it", "row", "column", "code"),
    [
        (without_title, None, "title", "C110"),
        (with_a_column_more, None, "extra", "C110"),
        (put("title", None), 3, "title", "C101"),
        (put("start", "08/07/2025"), 3, "start", "C104"),
        (put("quad_class", 7), 3, "quad_class", "C108"),
        (put("score", 99.5), 3, "score", "C108"),
        (put("clarity", 3), 3, "clarity", "C108"),
        (put("event_id", "evt-0001"), 3, "event_id", "C109"),
        (with_unknown_status, 14, "status", "C103"),
        (with_type("n_sources", "float64"), None, "n_sources", "C107"),
        (with_type("start_latest", "str"), None, "start_latest", "C107"),
        (with_type("title", "object"), None, "title", "C107"),
    ],
)
def test_a_fault_is_told_with_row_column_and_code(
    rd: ModuleType, break_it: Any, row: int | None, column: str, code: str
) -> None:
    with pytest.raises(InvalidFrameError) as caught:
        rd.validate(break_it(rd.events), "events")
    found = {(at, name, sentence[:4]) for at, name, sentence in caught.value.faults}
    assert (row, column, code) in found
    assert {name for _, name, _ in found} == {column}


def test_all_faults_come_in_one_error_in_order(rd: ModuleType) -> None:
    events = put("quad_class", 7)(put("title", None)(rd.events.drop(columns="note")))
    with pytest.raises(InvalidFrameError) as caught:
        rd.validate(events, "events")
    assert str(caught.value) == "\n".join([
        "3 faults in this frame of events:",
        "  note: C110 the table lacks this column, compare with the codebook",
        "  row 3, quad_class: C108 quad_class is out of range (7), it lies between 1 and 4",
        "  row 3, title: C101 title must not be empty, fill it in from the source, or leave the row out",
    ])  # fmt: skip


def test_a_row_is_called_by_its_label(rd: ModuleType) -> None:
    events = rd.events.set_index("event_id", drop=False)
    events.loc["evt-0009", "title"] = None
    with pytest.raises(InvalidFrameError, match="row evt-0009, title: C101"):
        rd.validate(events, "events")


def test_rows_with_one_label_are_each_looked_at(rd: ModuleType) -> None:
    events = rd.events.assign(quad_class=pd.array([7] * len(rd.events), "Int32")).set_axis(
        [5] * len(rd.events)
    )
    with pytest.raises(InvalidFrameError, match="row 5, quad_class") as caught:
        rd.validate(events, "events")
    assert len(caught.value.faults) == 1  # alike to the letter


def test_a_long_message_is_cut_and_the_error_is_not(rd: ModuleType) -> None:
    codes = rd.codes.assign(definition=None).astype({"definition": "str"})
    with pytest.raises(InvalidFrameError, match=f"and {len(codes) - SHOWN:,} more$") as caught:
        rd.validate(codes, "codes")
    assert len(caught.value.faults) == len(codes) > SHOWN


def test_the_frame_is_left_as_it_was(rd: ModuleType) -> None:
    frame = rd.events.sample(frac=1, random_state=1)
    before = frame.copy()
    rd.validate(frame, "events")
    pd.testing.assert_frame_equal(frame, before)


def test_pandera_is_asked_for_by_name_where_it_is_missing(rd: ModuleType, monkeypatch: Any) -> None:
    for module in [name for name in sys.modules if name.startswith("relations_data.schemas")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "pandera", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'relations_data\[validate\]'"):
        rd.validate(rd.events, "events")


def test_an_unknown_table_names_the_nearest(rd: ModuleType) -> None:
    with pytest.raises(UnknownNameError, match="did you mean events"):
        rd.validate(rd.events, "event")


def test_what_is_no_frame_is_refused(rd: ModuleType) -> None:
    with pytest.raises(TypeError, match=r"a pandas\.DataFrame is validated, not a list"):
        rd.validate([1, 2], "events")
