"""The package as a user has it: run by .ci/run in a folder of its own, from a wheel and without a network."""

import importlib.util
import socket
import sys
from pathlib import Path

import pytest

import relations_data as rd


@pytest.fixture(autouse=True)
def network_off(monkeypatch):
    def refuse(*_args, **_more):
        raise AssertionError("the package asked the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_this_is_the_wheel_and_not_a_checkout():
    assert "site-packages" in Path(rd.__file__).parts


def test_every_table_is_there_and_typed():
    assert len(rd.tables) > 20
    for table in rd.tables:
        frame = rd.load(table)
        assert list(frame.columns) == list(rd.codebook(table)["column"])
    assert len(rd.events) > 0
    assert str(rd.events["start_earliest"].dtype).startswith("datetime64")


def test_the_contract_came_along_and_holds_for_the_tables():
    from relations_data.schemas import PUBLISHED, RAW

    assert set(PUBLISHED) == set(rd.tables)
    assert "events" in RAW
    for table in rd.tables:
        rd.validate(rd.load(table), table)


def test_a_frame_that_breaks_the_contract_is_refused():
    frame = rd.events.astype({"event_type": "str"})
    frame.loc[0, "event_type"] = "QUARREL"
    with pytest.raises(ValueError, match="event_type"):
        rd.validate(frame.astype({"event_type": "category"}), "events")


def test_nothing_but_the_package_was_installed():
    assert importlib.util.find_spec("schemas") is None
    assert importlib.util.find_spec("build") is None
    assert "schemas" not in sys.modules


def test_every_id_explains_itself_and_the_release_can_be_cited():
    for event_id in rd.events["event_id"]:
        assert event_id in str(rd.explain(event_id))
    assert rd.__version__ in rd.cite()
