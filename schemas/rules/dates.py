"""Days in order: ends after starts, reports after what they report."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from ..collection import Collection
from ..faults import WARNING, Code, Fault, fault
from .declaration import rule

PERIODS = (
    ("actors", "existed_from", "existed_to"),
    ("actor_names", "valid_from", "valid_to"),
    ("affiliations", "start", "end"),
    ("events", "start", "end"),
    ("stances", "held_from", "held_to"),
    ("coverage", "start", "end"),
)
PATIENCE = np.timedelta64(30, "D")


@rule("D101", "end-before-start", "{column} lies before {start_column} {start}", "correct one of the two")
def periods_run_forward(collection: Collection, code: Code) -> Iterator[Fault]:
    for table, first, last in PERIODS:
        starts, ends = collection.spans(table, first), collection.spans(table, last)
        for line in starts.index[(ends["latest"] < starts["earliest"]).to_numpy()]:
            start, value = collection[table].loc[line, [first, last]]
            yield fault(code, table, line, last, value, start_column=first, start=start)


@rule(
    "D102",
    "reported-before-it-happened",
    "the row says {status}, and its newest source is of {newest}",
    "correct the day; or make the status planned; or add the source that reports it",
)
def what_occurred_was_reported_afterwards(collection: Collection, code: Code) -> Iterator[Fault]:
    evidence = collection["evidence"]
    supporting = evidence[(evidence["relation"] == "supports") & evidence["field"].isna()]
    published = pd.Series(
        collection.spans("sources", "published_on")["latest"].to_numpy(),
        collection["sources"]["source_id"].array,
    )
    published = published[~published.index.duplicated()]
    on = pd.DataFrame(
        {"record": supporting["record_id"].array, "on": supporting["source_id"].map(published).array}
    )
    # A source without a day may be newer than any other: it clears the event.
    newest = on.assign(on=on["on"].fillna(pd.Timestamp("2999-12-31"))).groupby("record")["on"].max()
    events = collection["events"]
    reported = events["event_id"].map(newest)
    early = reported < collection.spans("events", "start")["earliest"]
    for line in events.index[early & events["status"].isin(["occurred", "disputed"])]:
        status, start = events.loc[line, ["status", "start"]]
        day = f"{reported[line]:%Y-%m-%d}"
        yield fault(code, "events", line, "start", start, status=status, newest=day)


@rule(
    "D103",
    "plan-overdue",
    "the row is still planned, and the collection has been read up to {as_of}",
    "look for what became of it: occurred, postponed or cancelled",
    WARNING,
)
def plans_are_followed_up(collection: Collection, code: Code) -> Iterator[Fault]:
    events = collection["events"]
    latest = collection.event_windows["latest"]
    overdue = (events["status"] == "planned") & (latest + PATIENCE < collection.as_of)
    for line, start in events["start"][overdue].items():
        as_of = np.datetime_as_string(collection.as_of, "D")
        yield fault(code, "events", line, "status", f"planned for {start}", as_of=as_of)


@rule(
    "D104",
    "publication-day-basis",
    "published_basis is {basis}, and published_on is {shown}",
    "stated takes the exact day printed, inferred any date, unknown an empty cell",
)
def publication_days_fit_their_basis(collection: Collection, code: Code) -> Iterator[Fault]:
    sources = collection["sources"]
    spans = collection.spans("sources", "published_on")
    exact = (spans["precision"] == "day") & ~spans["uncertain"].fillna(False)
    known, basis = sources["published_on"].notna(), sources["published_basis"]
    wrong = ((basis == "stated") & ~exact) | ((basis == "inferred") & ~known) | ((basis == "unknown") & known)
    for line in sources.index[wrong]:
        value = sources["published_on"][line]
        shown = "empty" if value != value else value
        yield fault(code, "sources", line, "published_on", value, basis=basis[line], shown=shown)


@rule("D105", "read-before-published", "it was read before it was published", "correct one of the two days")
def sources_are_read_after_publication(collection: Collection, code: Code) -> Iterator[Fault]:
    published, read = (collection.spans("sources", name) for name in ("published_on", "retrieved_on"))
    for line in published.index[(read["latest"] < published["earliest"]).to_numpy()]:
        yield fault(code, "sources", line, "retrieved_on", collection["sources"]["retrieved_on"][line])
