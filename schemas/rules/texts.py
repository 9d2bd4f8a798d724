"""Facts, not text: run where the curator holds the words of the sources.

The words of a source stand in paragraphs with blank lines between. A paragraph that starts with
`headline:`, `standfirst:`, `caption:` or `crosshead:` is that; the others count as p1, p2 and so on.
"""

import re
from collections.abc import Iterator

from ..collection import Collection
from ..faults import Code, Fault, fault, nearest
from ..raw import RAW
from .declaration import rule

LONGEST_SHARED = 7
NOT_OURS = {("sources", "title"), ("sources", "url")}
PARTS = ("headline", "standfirst", "caption", "crosshead")
WORD = re.compile(r"\w+(?:['’]\w+)*")


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    size = LONGEST_SHARED + 1
    return (tuple(words[at : at + size]) for at in range(len(words) - size + 1))


@rule(
    "T101",
    "copied-words",
    '{count} words in a row stand in {source} too: "{run}"',
    "say the same in your own words",
)
def cells_are_in_our_own_words(collection: Collection, code: Code) -> Iterator[Fault]:
    copied = {run: source for source, text in collection.texts.items() for run in _runs(_words(text))}
    for table, schema in RAW.items() if copied else ():
        for column in schema.columns:
            if (table, column) in NOT_OURS:
                continue
            for at, cell in enumerate(collection.cells(table, column).to_pylist()):
                run = next((run for run in _runs(_words(cell or "")) if run in copied), None)
                if run:
                    words = {"count": len(run), "source": copied[run], "run": " ".join(run)}
                    yield collection.fault(code, table, at, column, **words)


@rule("T102", "no-such-place", "the text of {source} has no such place", "it has {places}")
def locators_exist(collection: Collection, code: Code) -> Iterator[Fault]:
    places = {source: _places(text) for source, text in collection.texts.items()}
    if not places:
        return
    rows = (collection.cells("evidence", column).to_pylist() for column in ("source_id", "locator"))
    for at, (source, locator) in enumerate(zip(*rows, strict=True)):
        if locator and locator not in places.get(source, [locator]):
            shown = ", ".join(places[source])
            yield collection.fault(code, "evidence", at, "locator", source=source, places=shown)


def _places(text: str) -> list[str]:
    paragraphs = [paragraph.strip() for paragraph in re.split(r"\n\s*\n", text) if paragraph.strip()]
    heads = [paragraph.partition(":")[0].casefold() for paragraph in paragraphs]
    named = list(dict.fromkeys(head for head in heads if head in PARTS and head != "crosshead"))
    body = sum(head not in PARTS for head in heads)
    return [*named, *(f"p{number}" for number in range(1, body + 1))]


@rule("T103", "text-of-no-source", "words are given under this name, and no source has it", "{remedy}")
def texts_belong_to_sources(collection: Collection, code: Code) -> Iterator[Fault]:
    known = collection.keys("sources").to_pylist()
    for source in sorted(set(collection.texts) - set(known)):
        remedy = nearest(source, filter(None, known), "name the file <source_id>.txt")
        yield fault(code, "sources", 0, "source_id", source, remedy=remedy)
