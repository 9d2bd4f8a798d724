"""Where the sources disagree."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

Toy = Callable[..., Any]


def said(record: str, field: str, value: str, relation: str = "contradicts") -> dict[str, object]:
    return {"record_id": record, "source_id": "src-daily-times-20250709", "field": field, "value": value,
            "relation": relation, "locator": "p1", "explicitness": "explicit",
            "attribution": "outlet_voice"}  # fmt: skip


@pytest.mark.parametrize(
    ("vaguer_too", "relations"), [(False, {"contradicts"}), (True, {"contradicts", "less_specific"})]
)
def test_each_differing_claim_is_one_row(rd: ModuleType, vaguer_too: bool, relations: set[str]) -> None:
    evidence = rd.evidence[rd.evidence["relation"].isin(relations)]
    found = rd.contested(less_specific=vaguer_too)
    pairs = evidence[["record_id", "source_id", "field", "value"]].to_numpy().tolist()
    assert found[["record_id", "source_id", "field", "claimed"]].to_numpy().tolist() == sorted(pairs)
    assert set(found["relation"]) == relations


def test_records_that_are_contested_are_those_so_graded(rd: ModuleType) -> None:
    graded = {*rd.events.query("agreement == 'contested'")["event_id"]}
    graded |= {*rd.stances.query("agreement == 'contested'")["stance_id"]}
    assert {each for each in rd.contested()["record_id"] if not each.startswith("aff-")} == graded != set()


def test_a_claim_stands_beside_what_is_coded_and_who_says_so(rd: ModuleType) -> None:
    (claim,) = rd.contested().query("record_id == 'evt-0014'").to_dict("records")
    event = rd.events.set_index("event_id").loc["evt-0014"]
    source = rd.sources.set_index("source_id").loc[claim["source_id"]]
    assert (claim["label"], claim["adjudicated"]) == (event["title"], event["start"])
    for column in ("publisher", "publisher_country", "published_on", "url"):
        assert claim[column] == source[column]


@pytest.mark.parametrize(
    ("record", "field", "coded"),
    [
        ("evt-0008", "actors", "act-indian-grocery-shops;act-indian-online-fashion-retailers"),
        ("evt-0005", "recipients", "act-india;act-pakistan"),
        ("evt-0007", "others", "forum:act-oic;forum:act-united-nations"),
        ("evt-0009", "contexts", "economic"),
        ("evt-0009", "clarity", "1"),
        ("evt-0009", "mode", "discontinue"),
        ("stn-0009", "score", "-2"),
        ("aff-0006", "organization", "act-pakistan-army"),
    ],
)
def test_what_is_coded_is_shown_as_typed(toy: Toy, record: str, field: str, coded: str) -> None:
    release = toy(evidence=[said(record, field, "something else")])
    (claim,) = release.contested().query("claimed == 'something else'").to_dict("records")
    assert (claim["record_id"], claim["field"], claim["adjudicated"]) == (record, field, coded)


def test_a_claim_on_an_empty_cell_has_nothing_coded_beside_it(toy: Toy) -> None:
    release = toy(evidence=[said("evt-0009", "place_id", "plc-antalya")])
    (claim,) = release.contested().query("field == 'place_id'").to_dict("records")
    assert claim["adjudicated"] != claim["adjudicated"]
    assert "coded nothing, the source has plc-antalya (contradicts)" in " ".join(
        str(release.explain("evt-0009")).split()
    )
