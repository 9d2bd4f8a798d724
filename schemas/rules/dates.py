"""Days in order: ends after starts, reports after what they report."""

from collections.abc import Iterator

import numpy as np
import pyarrow.compute as pc

from ..collection import END, Collection
from ..derivations.support import extreme, supports
from ..faults import WARNING, Code, Fault
from ..positions import NONE
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
        backward = collection.spans(table, last).latest < collection.spans(table, first).earliest
        for at in np.flatnonzero(backward):
            start = collection.cell(table, first, at)
            yield collection.fault(code, table, at, last, start_column=first, start=start)


@rule(
    "D102",
    "reported-before-it-happened",
    "the row says {status}, and its newest source is of {newest}",
    "correct the day; or make the status planned; or add the source that reports it",
)
def what_occurred_was_reported_afterwards(collection: Collection, code: Code) -> Iterator[Fault]:
    record, source = collection.once(supports)
    published = collection.spans("sources", "published_on").latest
    # A source without a day may be newer than any other: it clears the event.
    published = np.append(np.where(np.isnat(published), END, published), END)[source]
    event = collection.find("events", record)
    mine = event != NONE
    newest = extreme(np.maximum, collection.size("events"), event[mine], published[mine])
    claimed = collection.among("events", "status", "occurred", "disputed")
    for at in np.flatnonzero(claimed & (newest < collection.spans("events", "start").earliest)):
        status, day = collection.cell("events", "status", at), np.datetime_as_string(newest[at], "D")
        yield collection.fault(code, "events", at, "start", status=status, newest=day)


@rule(
    "D103",
    "plan-overdue",
    "the row is still planned, for {start}, and the collection has been read up to {as_of}",
    "look for what became of it: occurred, postponed or cancelled",
    WARNING,
)
def plans_are_followed_up(collection: Collection, code: Code) -> Iterator[Fault]:
    start, latest = collection.spans("events", "start"), collection.days_of_events().latest
    # A plan for some day from a day on is asked about once that day has passed.
    due = np.where(np.isnat(start.latest) & ~np.isnat(start.earliest), start.earliest, latest)
    overdue = collection.among("events", "status", "planned") & (due < collection.as_of - PATIENCE)
    for at in np.flatnonzero(overdue):
        day, as_of = collection.cell("events", "start", at), np.datetime_as_string(collection.as_of, "D")
        yield collection.fault(code, "events", at, "status", start=day, as_of=as_of)


@rule(
    "D104",
    "publication-day-basis",
    "published_basis is {basis}, and published_on is {shown}",
    "stated takes the exact day printed, inferred any date, unknown an empty cell",
)
def publication_days_fit_their_basis(collection: Collection, code: Code) -> Iterator[Fault]:
    spans = collection.spans("sources", "published_on")
    certain = pc.and_(pc.equal(spans.precision, "day"), pc.invert(spans.uncertain))
    exact = pc.fill_null(certain, False).to_numpy(zero_copy_only=False)
    known = collection.has("sources", "published_on")
    basis = {
        code: collection.among("sources", "published_basis", code)
        for code in ("stated", "inferred", "unknown")
    }
    wrong = (basis["stated"] & ~exact) | (basis["inferred"] & ~known) | (basis["unknown"] & known)
    for at in np.flatnonzero(wrong):
        shown = collection.cell("sources", "published_on", at) or "empty"
        basis_of = collection.cell("sources", "published_basis", at)
        yield collection.fault(code, "sources", at, "published_on", basis=basis_of, shown=shown)


@rule("D105", "read-before-published", "it was read before it was published", "correct one of the two days")
def sources_are_read_after_publication(collection: Collection, code: Code) -> Iterator[Fault]:
    published, read = (collection.spans("sources", name) for name in ("published_on", "retrieved_on"))
    yield from collection.faults(code, "sources", read.latest < published.earliest, "retrieved_on")
