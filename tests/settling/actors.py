"""Repairs of sources, actors, their names, affiliations and places."""

from .shared import Drawn, days, of_kind, put_forward


def settle_sources(tables: Drawn) -> None:
    for row in tables["sources"]:
        is_exact = len(row["published_on"]) == 10 and row["published_on"][0] != "["
        if row["published_basis"] == "unknown" or not row["published_on"]:
            row.update(published_on="", published_basis="unknown")
        elif not is_exact:
            row["published_basis"] = "inferred"
        earliest = days(row["published_on"], "")[0]
        if row["retrieved_on"] and row["retrieved_on"] < earliest.isoformat():
            row["retrieved_on"] = earliest.isoformat()


def settle_actors(tables: Drawn) -> None:
    rows = tables["actors"]
    rows[0]["kind"] = "state"  # so that somebody can always be belonged to
    coined = (f"X{one}{other}" for one in "ABCDEFGHI" for other in "ABCDEFGHI")
    taken: dict[str, set[str]] = {name: set() for name in ("iso3", "cow_code", "gw_code", "wikidata_qid")}
    for row in rows:
        is_state = row["kind"] == "state"
        if not is_state:
            row.update(iso3="", cow_code="", gw_code="")
        for name, codes in taken.items():
            row[name] = "" if row[name] in codes else row[name]
        if is_state:
            row["country"] = row["iso3"] = row["iso3"] or next(
                code for code in coined if code not in taken["iso3"]
            )
        if row["kind"] in ("state", "person"):
            row["part_of"] = ""
        elif row["kind"] in ("government_body", "post"):
            row["part_of"] = row["part_of"] or rows[0]["actor_id"]
        for name, codes in taken.items():
            codes.add(row[name])
        put_forward(row, "existed_from", "existed_to")
    unfit = of_kind(tables, "person", "post", "collective")
    for row in rows:
        if row["part_of"] in unfit:
            row["part_of"] = rows[0]["actor_id"]


def settle_names(tables: Drawn) -> None:
    for row in tables["actor_names"]:
        put_forward(row, "valid_from", "valid_to")


def settle_affiliations(tables: Drawn) -> None:
    states, people, bodies = (of_kind(tables, kind) for kind in ("state", "person", "igo"))
    kept = []
    for at, row in enumerate(tables["affiliations"]):
        if row["role"] == "member_state" and bodies:
            row.update(member=states[at % len(states)], organization=bodies[at % len(bodies)])
        elif people:
            row["role"] = "other" if row["role"] == "member_state" else row["role"]
            row["member"] = row["member"] if row["member"] in people else people[at % len(people)]
            if row["organization"] in of_kind(tables, "person", "post"):
                row["organization"] = states[0]
        else:
            continue
        put_forward(row, "start", "end")
        kept.append(row)
    tables["affiliations"] = kept


def settle_places(tables: Drawn) -> None:
    for row in tables["places"]:
        if row["dispute_status"] == "disputed":
            row.update(
                country="",
                administered_by=row["administered_by"] or "XAA",
                claimed_by=row["claimed_by"] or "XBB",
            )
        else:
            row.update(administered_by="", claimed_by="")
            row["country"] = row["country"] or ("" if row["kind"] == "sea" else "XAA")
