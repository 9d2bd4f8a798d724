"""An explanation as text for a terminal and as HTML for a notebook: the same sections in both."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pandas as pd

    from .explanation import Explanation

WIDTH = 100  # of a line of text
MOST = 10  # entries of one section on one thing that are shown; the data have all
SOURCES = "Sources"
MEASURED = ("count", "number", "flag")  # types whose values say little without the column's description


class Entry(NamedTuple):
    """A line of a section: what it is about, what is said of it, and where that can be read."""

    term: str
    text: str
    link: str = ""


class Section(NamedTuple):
    """A heading and the entries below it."""

    heading: str
    entries: list[Entry]


def sections(of: Explanation) -> Iterator[Section]:
    """What an explanation says, in the order in which it is read; no empty sections."""
    for heading, entries in (
        ("Retired", _retired(of)),
        ("Coded as", _coded(of)),
        ("Who took part", map(_participant, _rows(of.participants))),
        ("Who says so", map(_support, _rows(of.says_so))),
        ("Who says otherwise", map(_dissent, _rows(of.says_otherwise))),
        ("Related", (Entry(each["relation"], f"{each['id']} {each['label']}") for each in _rows(of.related))),
        (SOURCES, _sources(of)),
    ):
        if listed := list(_shortened(entries)):
            yield Section(heading, listed)


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a frame of text; a missing cell is an empty text."""
    rows = frame.fillna("").to_dict("records")
    return [{str(column): cell for column, cell in row.items()} for row in rows]


def _shortened(entries: Iterable[Entry]) -> Iterator[Entry]:
    by_term: dict[str, list[Entry]] = {}
    for entry in entries:
        by_term.setdefault(entry.term, []).append(entry)
    for term, alike in by_term.items():
        yield from alike[:MOST]
        if len(alike) > MOST:
            yield Entry(term, f"and {len(alike) - MOST:,} more")


def _retired(of: Explanation) -> Iterator[Entry]:
    for gone in _rows(of.retired):
        heir = f"; {gone['successor_id']} stands for it now" if gone["successor_id"] else ""
        yield Entry(gone["retired_id"], f"retired with release {gone['release']}{heir}: {gone['reason']}")


def _coded(of: Explanation) -> Iterator[Entry]:
    """The cells of the row and what they mean, without its id and what stands under another heading."""
    meanings = {(code["column"], code["code"]): code for code in _rows(of.codes)}
    for column in _rows(of.columns)[1:]:
        name, value = column["column"], of.row[column["column"]]
        if value is None or column["references"] or name in _bounds(of):
            continue
        meaning = _meaning(meanings.get((name, str(value)))) or _span(of.row, name)
        if not meaning and column["type"] in MEASURED:
            meaning = f" · {column['description']}"
        yield Entry(name, f"{value}{meaning}")
    for item in _rows(of.lists):
        kind = f" ({_spaced(item['kind'])})" if item["kind"] else ""
        yield Entry(
            item["column"], item["value"] + kind + _meaning(meanings.get((item["column"], item["value"])))
        )


def _meaning(code: dict[str, Any] | None) -> str:
    return f" · {code['label']}: {code['definition']}" if code else ""


def _bounds(of: Explanation) -> set[str]:
    """The columns that say which days a date expression means."""
    return {f"{column}_{side}" for column in of.row for side in ("earliest", "latest")}


def _span(row: dict[str, Any], column: str) -> str:
    """The days that a date expression means, where that is not what is written already."""
    days = [row.get(f"{column}_{side}") for side in ("earliest", "latest")]
    first, last = (str(day) if day else "unknown" for day in days)
    return "" if {first, last} <= {row[column], "unknown"} else f" · {first} to {last}"


def _participant(each: dict[str, Any]) -> Entry:
    for_whom = f", for {each['principal']}" if each["principal_id"] not in ("", each["actor_id"]) else ""
    return Entry(_spaced(each["role"]), f"{each['name']} ({each['actor_id']}){for_whom}")


def _support(claim: dict[str, Any]) -> Entry:
    value = f"{claim['value']} · " if claim["value"] else ""
    return Entry(claim["field"] or "as a whole", value + _voice(claim), claim["url"])


def _dissent(claim: dict[str, Any]) -> Entry:
    coded, relation = claim["adjudicated"] or "nothing", _spaced(claim["relation"])
    text = f"coded {coded}, the source has {claim['value']} ({relation}) · {_voice(claim)}"
    return Entry(claim["field"], text, claim["url"])


def _voice(claim: dict[str, Any]) -> str:
    """Who says it, when, where, and in whose voice."""
    country = f" ({claim['publisher_country']})" if claim["publisher_country"] else ""
    speaker = f" for {claim['speaker']}" if claim["speaker"] else ""
    inferred = ", inferred" if claim["explicitness"] == "inferred" else ""
    parts = (claim["publisher"] + country, claim["published_on"], claim["locator"])
    note = f". {claim['note']}" if claim["note"] else ""
    return f"{', '.join(filter(None, parts))}, {_spaced(claim['attribution'])}{speaker}{inferred}{note}"


def _spaced(code: str) -> str:
    return code.replace("_", " ")


def _sources(of: Explanation) -> Iterator[Entry]:
    said = {claim["source_id"]: claim for claim in _rows(of.says_so) + _rows(of.says_otherwise)}
    for source, claim in sorted(said.items()):
        yield Entry(claim["publisher"], f"{claim['title']}. {source}", claim["url"])


def as_text(of: Explanation) -> str:
    """Plain text, wrapped."""
    lines = [f"{of.id}  {of.label}", f"{of.table}, relations_data {of.version}"]
    for heading, entries in sections(of):
        width = max(len(entry.term) for entry in entries)
        lines += ["", heading]
        for term, text, link in entries:
            start = f"  {term:<{width}}  "
            more = f" {link}" if heading == SOURCES else ""
            lines += textwrap.wrap(text + more, WIDTH, initial_indent=start, subsequent_indent=" " * len(start),
                                   break_long_words=False, break_on_hyphens=False)  # fmt: skip
    return "\n".join(lines)


def as_html(of: Explanation) -> str:
    """HTML without style sheet or script; every cell is escaped."""
    parts = [
        f"<div><p><strong>{escape(of.id)}</strong> {escape(of.label)}<br>",
        f"<small>{escape(of.table)}, relations_data {escape(of.version)}</small></p>",
    ]
    for heading, entries in sections(of):
        cells = "".join(map(_row, entries))
        parts.append(f"<p><strong>{escape(heading)}</strong></p><table><tbody>{cells}</tbody></table>")
    return "\n".join([*parts, "</div>"])


def _row(entry: Entry) -> str:
    text = escape(entry.text)
    if entry.link.startswith(("https://", "http://")):
        text += f' <a href="{escape(entry.link)}">source</a>'
    left = 'style="text-align:left;vertical-align:top"'
    return f"<tr><th {left}>{escape(entry.term)}</th><td {left}>{text}</td></tr>"
