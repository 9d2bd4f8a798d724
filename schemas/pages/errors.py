"""docs/errors.md: every code of fault, what to do about it, and an example that makes it."""

import re
from collections.abc import Iterator

from ..examples import EXAMPLES, TOY, Example
from ..examples.edits import (
    Added,
    Bytes,
    Cell,
    Dropped,
    File,
    Overwritten,
    PublishedEdit,
    RawEdit,
    Removed,
    Retyped,
    Stray,
    Words,
)
from ..faults import CODES, WARNING, Code
from .markdown import block, code, link, plain

OPENING = """\
# Errors

<!-- Written by build.py from schemas/: edit there. -->

The build prints every fault it finds, one a line:

    raw/file.csv:line:column: CODE what is wrong (the value), what to do

A **fault** stops the build: nothing is published, and what was published before stays. A **warning** asks for a
second look and stops nothing. Codes are stable: a code that is no longer used is not given to anything else.

Each example below is the smallest edit of [the toy](#the-toy), a collection without faults, and all that the build
then prints.
"""
FAMILIES = {
    "F": ("Files", "The file cannot be read as the table it should be. Nothing else is said of it until it can."),
    "C": ("Cells", "A cell is not what its column takes; or a published table handed to `validate` is not what it should be."),
    "K": ("Keys and references", "Every id is coined once, and every mention of one leads somewhere."),
    "L": ("Levels and types of events", "What an event row must have, given its level and type, and where it may hang."),
    "D": ("Days", "Days in order: ends after starts, reports after what they report."),
    "P": ("Participants", "Who can act: for whom, since when, and as what."),
    "E": ("Evidence", "Nothing without a source, and no source's disagreement thrown away."),
    "S": ("Stances", "Who stands where, and how that is known."),
    "N": ("Neutrality", "Disputed places have no country, and verdicts are a source's, never ours."),
    "T": ("Texts", "Facts, not text. Checked where the words of sources are at hand: `build.py --source-texts DIR`."),
    "V": ("Coverage", "What a search must say for an absence to mean something."),
    "U": ("Upkeep", "What deserves a second look."),
}  # fmt: skip
LONGEST = 200


def errors_page() -> str:
    """The page."""
    return "\n".join([OPENING, *_contents(), *_families(), *_toy()]).rstrip("\n") + "\n"


def _contents() -> Iterator[str]:
    for letter, (title, _) in FAMILIES.items():
        codes = ", ".join(link(each.code, _heading(each)) for each in _codes(letter))
        yield f"- {link(title, title)}: {codes}"
    yield ""


def _codes(letter: str) -> list[Code]:
    return [CODES[name] for name in sorted(CODES) if name.startswith(letter)]


def _heading(kind: Code) -> str:
    return f"{kind.code} {kind.name}"


def _families() -> Iterator[str]:
    for letter, (title, sentence) in FAMILIES.items():
        yield from (f"## {title}", "", sentence, "")
        for kind in _codes(letter):
            yield from _section(kind)


def _section(kind: Code) -> Iterator[str]:
    severity = "Warning" if kind.severity == WARNING else "Fault"
    yield from (f"### {_heading(kind)}", "")
    yield f"{severity}. {_template('It says', kind.sentence)} {_template('What to do', kind.remedy)}"
    yield ""
    for each in EXAMPLES:
        if each.code == kind.code:
            yield from _example(each)


def _template(what: str, text: str) -> str:
    return f"{what}: that differs, see below." if re.fullmatch(r"{\w+}", text) else f"{what}: {code(text)}."


def _example(each: Example) -> Iterator[str]:
    first, *others = [_in_words(edit) for edit in each.edits]
    asked = " Asked for with `--check`." if each.canonically else ""
    yield f"- {' '.join([first, *others])}{asked}"
    yield ""
    yield from block(each.says, indent="  ")
    yield ""


def _in_words(edit: RawEdit | PublishedEdit) -> str:  # noqa: C901, PLR0911  one case for each kind of edit
    match edit:
        case Cell(table, row, column, value):
            after = f"becomes {_shown(value)}" if value else "is emptied"
            return f"In `{table}.csv`, in the row {code(row.rstrip(','))}, `{column}` {after}."
        case Added(table, line):
            return f"To `{table}.csv`, this line is added: {code(line)}."
        case Removed(table, row):
            return f"From `{table}.csv`, the row {code(row.rstrip(','))} is deleted."
        case Bytes(table, old, new):
            return f"In `{table}.csv`, {_shown(old)} becomes {_shown(new)}."
        case File(table, data):
            return (
                f"`{table}.csv` holds {_shown(data) if data else 'nothing'}."
                if data is not None
                else f"`{table}.csv` is gone."
            )
        case Stray(name):
            return f"A file `{name}` lies beside the tables."
        case Words(source, text):
            return f"The words of `{source}` are handed in: {_shown(text)}."
        case Retyped(table, column, type_):
            return f"In the published table `{table}`, `{column}` is turned to `{type_}`."
        case Overwritten(table, row, column, value):
            return f"In row {row} of the published table `{table}`, `{column}` becomes {code(str(value))}."
        case Dropped(table, column):
            return f"From the published table `{table}`, `{column}` is dropped."


def _shown(text: str | bytes) -> str:
    """The text within one line: what cannot be seen is escaped, and what is long is cut."""
    escaped = repr(text)[2:-1] if isinstance(text, bytes) else repr(text)[1:-1]
    if len(escaped) > LONGEST:
        return f"{code(escaped[:20])} and so on, {len(text):,} characters"
    return code(escaped)


def _toy() -> Iterator[str]:
    yield from (
        "## The toy",
        "",
        "Two invented states and their ferry: the collection that the examples edit.",
        "",
    )
    for table, text in TOY.items():
        yield from (f"### {plain(table)}.csv", "", *block(text.splitlines(), "csv"), "")
