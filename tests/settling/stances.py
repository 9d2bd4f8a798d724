"""Repairs of stances, and of the affiliations without which nobody acts."""

from schemas import RAW

from .events import TYPES
from .shared import Drawn, Row, days, ids, meet, of_kind, parties, put_forward, window


def settle_stances(tables: Drawn) -> None:
    propositions = {row["issue_id"]: row["proposition"] for row in tables["issues"]}
    events = {row["event_id"]: row for row in tables["events"]}
    kept: dict[tuple[str, ...], Row] = {}
    for row in tables["stances"]:
        others = [actor for actor in ids(tables, "actors") if actor != row["holder"]]
        has_target = "{target}" in propositions[row["issue_id"]]
        if has_target and not others:
            continue
        target = row["target"] if row["target"] in others else "".join(others[:1])
        row["target"] = target if has_target else ""
        _show(row, events)
        put_forward(row, "held_from", "held_to")
        (holder,) = (actor for actor in tables["actors"] if actor["actor_id"] == row["holder"])
        if not meet(
            days(row["held_from"], row["held_from"]), days(holder["existed_from"], holder["existed_to"])
        ):
            holder.update(existed_from="", existed_to="")
        once = row["held_from"] or row["stance_id"]
        kept.setdefault((row["holder"], row["target"], row["issue_id"], once), row)
    tables["stances"] = list(kept.values())
    _employ(tables)


def _show(row: Row, events: dict[str, Row]) -> None:
    """Give an enacted or anticipated stance its act, and an enacted one the sign of it."""
    if row["basis"] == "enacted":
        acts = [
            name
            for name, event in events.items()
            if event["level"] == "event" and row["holder"] in event["actors"].split(";")
        ]
        row["basis"] = "enacted" if acts else "reported"
        row["event_id"] = row["event_id"] if row["event_id"] in acts or not acts else acts[0]
    elif row["basis"] == "anticipated":
        row["basis"] = "anticipated" if events else "stated"
        row["event_id"] = row["event_id"] or next(iter(events), "")
    event = events.get(row["event_id"], {"event_type": ""})
    if row["basis"] == "enacted" and event["event_type"] and row["target"] in event["recipients"].split(";"):
        score = TYPES[event["event_type"], event["mode"]].score
        size = abs(int(row["score"])) or 1
        row["score"] = "0" if score == 0 else str(size if score > 0 else -size)


def _employ(tables: Drawn) -> None:
    """Everybody who acts belongs somewhere on the day, and to one principal only."""
    people = of_kind(tables, "person")
    deeds = [(who, window(event)) for event in tables["events"] for who in parties(event) if who in people]
    deeds += [
        (row["holder"], days(row["held_from"], row["held_from"]))
        for row in tables["stances"]
        if row["holder"] in people
    ]
    for who, on in deeds:
        terms = [row for row in tables["affiliations"] if row["member"] == who]
        if not terms:
            terms = [_coined_term(who, tables)]
        if not any(meet(on, days(term["start"], term["end"])) for term in terms):
            terms[0].update(start="", end="")
    for who, on in deeds:
        terms = [row for row in tables["affiliations"] if row["member"] == who]
        holding = [term for term in terms if meet(on, days(term["start"], term["end"]))]
        if len({_root(term["organization"], tables) for term in holding}) > 1:
            for term in terms:
                term["organization"] = terms[0]["organization"]


def _coined_term(who: str, tables: Drawn) -> Row:
    taken = ids(tables, "affiliations")
    free = next(name for name in (f"aff-{number:04}" for number in range(10**4)) if name not in taken)
    term = dict.fromkeys(RAW["affiliations"].columns, "")
    term |= {
        "affiliation_id": free,
        "member": who,
        "organization": tables["actors"][0]["actor_id"],
        "role": "other",
    }
    tables["affiliations"].append(term)
    return term


def _root(actor: str, tables: Drawn) -> str:
    above = {row["actor_id"]: row["part_of"] for row in tables["actors"]}
    while above[actor]:
        actor = above[actor]
    return actor
