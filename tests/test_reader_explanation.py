"""What is said of one record, as data, as text and as HTML."""

import datetime
from collections.abc import Callable
from html.parser import HTMLParser
from types import ModuleType
from typing import Any

import pandas as pd
import pytest

from relations_data.errors import UnknownNameError
from relations_data.explanation import LISTINGS
from relations_data.relations import RELATIONS
from relations_data.rendering import MOST

IDS = {
    "events": "event_id",
    "stances": "stance_id",
    "affiliations": "affiliation_id",
    "actors": "actor_id",
    "sources": "source_id",
    "places": "place_id",
    "issues": "issue_id",
}
FRAMES = ("lists", "codes", "participants", "says_so", "says_otherwise", "related", "retired")
# References that lead to what has a heading of its own.
UNDER_OTHER_HEADINGS = {
    ("evidence", "record_id"),
    ("agreement", "record_id"),
    ("participants", "event_id"),
    *((listing.table, listing.key) for listing in LISTINGS.values()),
}
Toy = Callable[..., Any]


def event(key: str, title: str = "Something", **cells: object) -> dict[str, object]:
    return {"event_id": key, "level": "event", "event_type": "CONSULT", "title": title, "status": "occurred",
            "is_component": False, "n_sources": 1, "n_origins": 1, "agreement": "contested", **cells}  # fmt: skip


def said(record: str, relation: str = "supports", **cells: object) -> dict[str, object]:
    return {"record_id": record, "source_id": "src-daily-times-20250709", "relation": relation, "locator": "p1",
            "explicitness": "explicit", "attribution": "outlet_voice", **cells}  # fmt: skip


@pytest.mark.parametrize("table", IDS)
def test_every_record_of_every_table_explains_itself(rd: ModuleType, table: str) -> None:
    frame = getattr(rd, table)
    for key in frame[IDS[table]]:
        explained = rd.explain(key)
        assert (explained.id, explained.table) == (key, table)
        assert explained.label in str(explained).splitlines()[0]
        assert explained.row == next(
            row for row in rd.load(table, into="arrow").to_pylist() if row[IDS[table]] == key
        )
        assert all(isinstance(getattr(explained, name), pd.DataFrame) for name in FRAMES)
        assert repr(explained) == str(explained)


@pytest.mark.parametrize("table", IDS)
def test_every_code_of_a_record_has_its_meaning(rd: ModuleType, table: str) -> None:
    book = rd.codebook(table).dropna(subset="codelist")
    for key in getattr(rd, table)[IDS[table]]:
        explained = rd.explain(key)
        coded = {name: str(explained.row[name]) for name in book["column"] if explained.row[name] is not None}
        meanings = explained.codes.set_index("column")
        assert (
            coded.items()
            <= dict(zip(explained.codes["column"], explained.codes["code"], strict=True)).items()
        )
        assert meanings["definition"].notna().all()
        for name, code in coded.items():
            assert f"{code} · {meanings.loc[name, 'label']}: " in " ".join(str(explained).split())


def test_a_mode_means_what_it_means_with_its_type(toy: Toy) -> None:
    release = toy(events=[event("evt-9001", event_type="REQUEST", mode="assist"),
                          event("evt-9002", event_type="REJECT", mode="assist")])  # fmt: skip
    meanings = []
    for key in ("evt-9001", "evt-9002"):
        codes = release.explain(key).codes.set_index("column")
        pairs = release.event_types.set_index(["event_type", "mode"])
        meanings.append(codes.loc["mode", "definition"])
        assert meanings[-1] == pairs.loc[(codes.loc["event_type", "code"], "assist"), "definition"]
    assert meanings[0] != meanings[1]


def test_who_took_part_is_told_with_whom_they_act_for(rd: ModuleType) -> None:
    explained = rd.explain("evt-0014")
    assert explained.participants.to_dict("records")[0] == {
        "role": "actor", "actor_id": "act-hakan-fidan", "name": "Hakan Fidan", "principal_id": "act-turkiye",
        "principal": "Türkiye", "country": "TUR",
    }  # fmt: skip
    assert explained.participants["role"].tolist() == ["actor", "recipient", "receiving_official"]
    assert "Hakan Fidan (act-hakan-fidan), for Türkiye\n" in str(explained)
    assert "Pakistan (act-pakistan)\n" in str(explained)


def test_every_source_is_told_with_publisher_day_place_voice_and_link(rd: ModuleType) -> None:
    explained = rd.explain("evt-0014")
    evidence = rd.evidence.query("record_id == 'evt-0014'")
    assert len(explained.says_so) == (evidence["relation"] == "supports").sum() > 0
    assert len(explained.says_otherwise) == (evidence["relation"] != "supports").sum() > 0
    (start,) = explained.says_otherwise.query("field == 'start'").to_dict("records")
    assert start["adjudicated"] == rd.events.set_index("event_id").loc["evt-0014", "start"]
    text = " ".join(str(explained).split())
    assert (
        "start coded 2025-07-08, the source has 2025-07-09 (contradicts) · StratNews Global (IND), "
        "[2025-07-08..2025-07-09], headline, anonymous source for Türkiye, inferred."
    ) in text
    for url in rd.sources["url"]:
        assert url in text
        assert f'<a href="{url}">' in explained._repr_html_()


def test_the_whole_record_comes_before_its_columns(rd: ModuleType) -> None:
    fields = rd.explain("evt-0014").says_so["field"].fillna("").tolist()
    assert fields[0] == ""
    assert fields == sorted(fields)


def test_wholes_parts_and_answers_are_told(toy: Toy) -> None:
    release = toy(events=[
        event("evt-9001", "The whole"),
        event("evt-9002", "The part", parent_event_id="evt-9001"),
        event("evt-9003", "The part of the part", parent_event_id="evt-9002"),
        event("evt-9004", "The answer", response_to_event_id="evt-9002"),
    ])  # fmt: skip
    relations = {key: release.explain(key).related[["relation", "id"]].to_numpy().tolist()
                 for key in ("evt-9001", "evt-9002", "evt-9003", "evt-9004")}  # fmt: skip
    assert relations == {
        "evt-9001": [["has part", "evt-9002"]],
        "evt-9002": [["part of", "evt-9001"], ["has part", "evt-9003"], ["answered by", "evt-9004"]],
        "evt-9003": [["part of", "evt-9002"], ["part of", "evt-9001"]],
        "evt-9004": [["response to", "evt-9002"]],
    }
    assert "answered by  evt-9004 The answer" in str(release.explain("evt-9002"))


def test_every_declared_reference_can_be_followed_back(rd: ModuleType) -> None:
    """A reference that is added to the contract needs its words in `RELATIONS`."""
    declared = rd.codebook().dropna(subset="references")
    pairs = set(zip(declared["table"], declared["column"], strict=True))
    followed = {(relation.table, relation.here) for relation in RELATIONS}
    assert pairs - followed == UNDER_OTHER_HEADINGS & pairs
    assert len(pairs) > 20


def test_relations_name_columns_that_exist(rd: ModuleType) -> None:
    for relation in RELATIONS:
        assert {relation.here, relation.there} <= set(rd.load(relation.table).columns)


def test_a_retired_id_leads_to_its_successor(toy: Toy) -> None:
    gone = {"retired_id": "evt-8000", "release": "0.2.0", "reason": "Coded twice."}
    heirless = {"retired_id": "evt-8001", "release": "0.2.0", "reason": "No page says so."}
    release = toy(retired=[{**gone, "successor_id": "evt-0014"}, heirless])
    explained = release.explain("evt-8000")
    assert explained.id == "evt-0014"
    text = "evt-8000  retired with release 0.2.0; evt-0014 stands for it now: Coded twice."
    assert f"\n\nRetired\n  {text}\n" in str(explained)
    assert text not in str(release.explain("evt-0014"))
    assert "retired with release 0.2.0: No page says so." in str(release.explain("evt-8001"))


def test_long_lists_are_shortened_on_the_page_and_whole_in_the_data(toy: Toy) -> None:
    many = [event(f"evt-9{number:03}", place_id="plc-antalya") for number in range(30)]
    explained = toy(events=many).explain("plc-antalya")
    assert len(explained.related) == 31
    assert str(explained).count("evt-") == MOST
    assert "place of  and 21 more" in str(explained)


class Page(HTMLParser):
    """The tags of a page that are left open, the links, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str | None] = []
        self.seen: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.links += [value for name, value in attrs if name == "href"]
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_says_what_the_text_says(rd: ModuleType) -> None:
    explained = rd.explain("evt-0014")
    page = Page(explained._repr_html_())
    assert page.open == []
    for value in (
        explained.label,
        "Coded as",
        "Who took part",
        "Who says so",
        "Who says otherwise",
        "Related",
    ):
        assert value in page.text
        assert value in str(explained)
    for claim in explained.says_otherwise["value"]:
        assert claim in page.text


def test_html_escapes_what_the_data_hold(toy: Toy) -> None:
    nasty = "<script>alert('1')</script> & \"two\" <b>"
    source = {"source_id": "src-bad-20250101", "kind": "news_article", "title": nasty, "publisher": nasty,
              "language": "en", "published_on": nasty, "published_basis": "stated", "read_extent": "full",
              "retrieved_on": datetime.date(2025, 1, 1), "url": "javascript:alert(1)"}  # fmt: skip
    quoting = {**source, "source_id": "src-bad-20250102", "url": 'https://x.org/"><script>alert(2)</script>'}
    release = toy(
        sources=[source, quoting],
        events=[event("evt-9001", nasty, note=nasty, start=nasty)],
        evidence=[
            said("evt-9001", source_id="src-bad-20250101", note=nasty),
            said("evt-9001", "contradicts", source_id="src-bad-20250102", field="start", value=nasty),
        ],
        retired=[{"retired_id": "evt-8000", "successor_id": "evt-9001", "release": nasty, "reason": nasty}],
    )
    page = Page(release.explain("evt-8000")._repr_html_())
    assert page.seen <= {"div", "p", "strong", "br", "small", "table", "tbody", "tr", "th", "td", "a"}
    assert page.text.count(nasty) > 5
    assert set(page.links) == {quoting["url"]}


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("evt-014", "evt-0014"),
        ("act-turkey", "act-turkiye"),
        ("src-stratnews-2025708", "src-stratnews-20250708"),
    ],
)
def test_an_unknown_id_names_the_nearest(rd: ModuleType, wrong: str, right: str) -> None:
    with pytest.raises(
        UnknownNameError, match=f"there is no record '{wrong}'; did you mean (.* or )?{right}"
    ):
        rd.explain(wrong)


@pytest.mark.parametrize("nothing", [None, 14])
def test_what_is_no_text_is_refused(rd: ModuleType, nothing: Any) -> None:
    with pytest.raises(TypeError, match="an id is text, not"):
        rd.explain(nothing)
