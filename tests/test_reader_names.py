"""From any name to the actor it names."""

import datetime
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pandas as pd
import pytest

from relations_data.errors import AmbiguousNameError, UnknownNameError
from relations_data.names import folded

Toy = Callable[..., Any]


def name(actor: str, text: str, kind: str = "common", first: str = "", last: str = "") -> dict[str, object]:
    day = datetime.date.fromisoformat
    return {"actor_id": actor, "name": text, "kind": kind, "valid_from_earliest": day(first) if first else None,
            "valid_to_latest": day(last) if last else None}  # fmt: skip


def test_every_name_id_and_code_of_the_tables_leads_to_its_actor(rd: ModuleType) -> None:
    pairs = [*rd.actor_names[["name", "actor_id"]].itertuples(index=False, name=None)]
    pairs += [*rd.actors[["name", "actor_id"]].itertuples(index=False, name=None)]
    pairs += [*rd.actors[["iso3", "actor_id"]].dropna().itertuples(index=False, name=None)]
    pairs += [*zip(rd.actors["actor_id"], rd.actors["actor_id"], strict=True)]
    assert {rd.resolve(text) == actor for text, actor in pairs} == {True}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Turkey", "act-turkiye"),
        ("TURKIYE", "act-turkiye"),
        ("TÜRKİYE", "act-turkiye"),
        ("türkıye", "act-turkiye"),
        ("Tu\u0308rkiye", "act-turkiye"),
        ("  turkish   GOVERNMENT ", "act-turkiye"),
        ("Ankara", "act-turkiye"),
        ("tur", "act-turkiye"),
        ("ACT-TURKIYE", "act-turkiye"),
        ("Recep Tayyip Erdogan", "act-recep-tayyip-erdogan"),
        ("RECEP TAYYİP ERDOĞAN", "act-recep-tayyip-erdogan"),
        ("RECEP TAYYIP ERDOGAN", "act-recep-tayyip-erdogan"),
        ("O.I.C.", "act-oic"),
        ("Pakistan's Ministry of Foreign Affairs", "act-pakistan-mfa"),
        ("Pakistan’s ministry of foreign affairs", "act-pakistan-mfa"),
    ],
)
def test_spelling_does_not_matter(rd: ModuleType, text: str, actor: str) -> None:
    assert rd.resolve(text) == actor


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("İstanbul", "istanbul"),
        ("IĞDIR", "ığdır"),
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("Asia–Pacific", "Asia Pacific"),
        ("Þór Ægir", "Thor Aegir"),
        ("مُلّا", "ملا"),
        ("Pakistan\u200b", "Pakistan"),
    ],
)
def test_what_does_not_tell_names_apart_is_folded_away(one: str, other: str) -> None:
    assert folded(one) == folded(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Oman", "Amman"), ("भारत", "भरत"), ("US", "UK"), ("ab", "a b")])
def test_what_tells_names_apart_is_kept(one: str, other: str) -> None:
    assert folded(one) != folded(other)


BURMA = [
    name("act-india", "Formerland", "former", last="1989-06-17"),
    name("act-pakistan", "Formerland", "common", first="1989-06-18", last="2000-12-31"),
]


@pytest.mark.parametrize(
    ("on", "actor"),
    [
        ("1989-06-17", "act-india"),
        ("1989-06-18", "act-pakistan"),
        (datetime.date(2000, 12, 31), "act-pakistan"),
        (datetime.datetime(1950, 1, 1, 12), "act-india"),
        (pd.Timestamp("1989-06-17 23:59"), "act-india"),
        (pd.Timestamp("1995-01-01", tz="UTC"), "act-pakistan"),
    ],
)
def test_a_name_means_whom_it_meant_on_the_day(toy: Toy, on: Any, actor: str) -> None:
    assert toy(actor_names=BURMA).resolve("formerland", on=on) == actor


def test_a_name_with_two_bearers_is_refused_with_the_reason(toy: Toy) -> None:
    with pytest.raises(AmbiguousNameError) as caught:
        toy(actor_names=BURMA).resolve("Formerland")
    assert str(caught.value) == (
        "'Formerland' names more than one actor: act-india (former, until 1989-06-17), "
        "act-pakistan (common, from 1989-06-18, until 2000-12-31); give the actor_id, or the day with on="
    )
    assert caught.value.candidates == ("act-india", "act-pakistan")


def test_ambiguity_that_the_day_does_not_lift_is_refused_too(toy: Toy) -> None:
    release = toy(actor_names=[name("act-india", "ICC"), name("act-pakistan", "icc")])
    with pytest.raises(AmbiguousNameError, match="give the actor_id$"):
        release.resolve("ICC", on="2025-05-10")


def test_a_name_out_of_force_says_when_it_held(toy: Toy) -> None:
    with pytest.raises(
        UnknownNameError, match=r"names nobody on 2001-01-01: act-india \(former, until 1989-06-17\)"
    ):
        toy(actor_names=BURMA).resolve("Formerland", on="2001-01-01")


def test_an_actor_is_not_found_before_it_existed_unless_by_id(toy: Toy) -> None:
    begun = {"existed_from": "1991", "existed_from_earliest": datetime.date(1991, 1, 1)}
    release = toy(
        actors=[{"actor_id": "act-new", "name": "Newland", "kind": "state", "iso3": "NEW", **begun}],
        actor_names=[name("act-new", "Newlandia", first="1980-01-01")],
    )
    for text in ("Newland", "Newlandia", "NEW"):
        assert release.resolve(text) == release.resolve(text, on="1991-01-01") == "act-new"
        with pytest.raises(UnknownNameError, match="from 1991-01-01"):
            release.resolve(text, on="1990-12-31")
    assert release.resolve("act-new", on="1990-12-31") == "act-new"


def test_a_retired_actor_leads_to_its_successor(toy: Toy) -> None:
    gone = {
        "retired_id": "act-turkey",
        "successor_id": "act-turkiye",
        "release": "0.2.0",
        "reason": "Renamed.",
    }
    assert toy(retired=[gone]).resolve("act-turkey") == "act-turkiye"


@pytest.mark.parametrize(
    ("wrong", "right"), [("Turkyie", "Türkiye"), ("Pakstan", "Pakistan"), ("Hakan Fidam", "Hakan")]
)
def test_an_unknown_name_names_the_nearest(rd: ModuleType, wrong: str, right: str) -> None:
    with pytest.raises(UnknownNameError, match=f"no actor is called '{wrong}'; did you mean .*{right}"):
        rd.resolve(wrong)


@pytest.mark.parametrize("surname", ["Erdogan", "ERDOĞAN", "President Erdogan"])
def test_a_surname_leads_to_the_full_name(rd: ModuleType, surname: str) -> None:
    with pytest.raises(UnknownNameError, match=f"no actor is called '{surname}'; did you mean .*Erdoğan"):
        rd.resolve(surname)


@pytest.mark.parametrize("text", ["", "   ", "?!", "Xyzzy-Plugh-12345"])
def test_a_name_of_nobody_is_refused(rd: ModuleType, text: str) -> None:
    with pytest.raises(UnknownNameError, match="no actor is called"):
        rd.resolve(text)


@pytest.mark.parametrize("nothing", [None, float("nan"), 640])
def test_what_is_no_text_is_refused(rd: ModuleType, nothing: Any) -> None:
    with pytest.raises(TypeError, match="a name is text, not"):
        rd.resolve(nothing)


@pytest.mark.parametrize("day", ["2025-05", "10/05/2025", "2025-02-30", "", pd.NaT, 2025])
def test_what_is_no_day_is_refused(rd: ModuleType, day: Any) -> None:
    with pytest.raises(ValueError, match="on is a day as in 2025-05-10, not"):
        rd.resolve("Turkey", on=day)
