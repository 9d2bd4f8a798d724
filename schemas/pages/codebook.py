"""docs/codebook.md: every table, column and code, in the words of the declarations."""

from collections.abc import Iterator
from typing import Any

from .. import dates
from ..forms import FORMS
from ..published import PUBLISHED, TITLES
from ..raw import KEYS, MODELS, RAW
from ..vocabularies import CODES, EVENT_TYPES
from .markdown import code, link, plain, table

OPENING = """\
# Codebook

<!-- Written by build.py from schemas/: edit there. -->

- [What users get](#what-users-get): the published tables
- [What curators type](#what-curators-type): the files of `raw/`
- [Days](#days): how dates are typed and read
- [Event types](#event-types): with quad, score, CAMEO codes and Goldstein value
- [Lists of codes](#lists-of-codes): each code against its neighbour
"""
SENTENCES = {str(model.Config.name): str(model.__doc__) for model in MODELS}
EXPRESSIONS = (
    "2025-07-08", "2025-07", "2025", "2025-05?", "2025-05~", "[2025-07-08..2025-07-10]", "[2025-05..2025-07-08]",
    "[2025-07-08..]", "[..2025-07-08]", "..",
)  # fmt: skip


def codebook_page() -> str:
    """The page."""
    parts = (_published(), _raw(), _days(), _event_types(), _lists())
    return "\n".join([OPENING, *(line for part in parts for line in part)]).rstrip("\n") + "\n"


def _published() -> Iterator[str]:
    yield from ("## What users get", "", _index(PUBLISHED, "Table {}"), "")
    for name, schema in PUBLISHED.items():
        yield from (f"### Table {plain(name)}", "", plain(TITLES[name]), "", _key(schema.unique), "")
        columns = schema.columns.items()
        rows = [(code(n), str(c.dtype), _optional(c), _holds(c), plain(c.description)) for n, c in columns]
        yield from table(("column", "type", "may be missing", "holds", "says"), rows)
        yield ""


def _index(names: Any, heading: str) -> str:
    return ", ".join(link(name, heading.format(name)) for name in names)


def _key(columns: Any) -> str:
    return f"Key: {', '.join(map(code, columns))}."


def _optional(column: Any) -> str:
    return "yes" if column.nullable else ""


def _holds(column: Any) -> str:
    """What the column points to: keys of other tables, codes of a list."""
    metadata = column.metadata or {}
    targets = [f"key of {link(target, f'Table {target}')}" for target in metadata.get("references", ())]
    return " or ".join([*targets, *_listed(metadata)])


def _listed(metadata: dict[str, Any]) -> Iterator[str]:
    name = metadata.get("codelist")
    if name in CODES:
        yield f"code of {link(name, f'List {name}')}"


def _raw() -> Iterator[str]:
    yield from ("## What curators type", "", _index([f"{name}.csv" for name in RAW], "File {}"), "")
    yield "A cell that lists several items separates them with `;`."
    yield ""
    for name, schema in RAW.items():
        yield from (f"### File {plain(name)}.csv", "", plain(SENTENCES[name]), "", _key(KEYS[name]), "")
        columns = schema.columns.items()
        rows = [(code(n), _optional(c), _takes(c.metadata), plain(c.description)) for n, c in columns]
        yield from table(("column", "may be empty", "takes", "says"), rows)
        yield ""


def _takes(metadata: dict[str, Any]) -> str:
    """What may stand in a cell."""
    prefix = "a list: " if metadata.get("listed") else ""
    most = f", at most {metadata['most_items']}" if "most_items" in metadata else ""
    if metadata["kind"] == "date":
        return _date(metadata)
    if metadata["kind"] == "text":
        return f"text of at most {metadata['most']} characters"
    if "references" in metadata and metadata["kind"] != "roles":
        keys = (link(f"{target}.csv", f"File {target}.csv") for target in metadata["references"])
        return f"{prefix}key of {' or '.join(keys)}"
    if "form" in metadata:
        return prefix + plain(FORMS[metadata["form"]].says)
    return prefix + "".join(_listed(metadata)) + most


def _date(metadata: dict[str, Any]) -> str:
    if metadata["exact"]:
        return "one certain day"
    return f"a {link('date expression', 'Days')}" + (", or `..`" if metadata["may_go_on"] else "")


def _days() -> Iterator[str]:
    yield from (
        "## Days",
        "",
        "Every date is typed as an expression, and published as typed together with the days it can mean.",
    )
    yield "Nothing is ever read as a mid-point. An empty bound is open; an empty cell is a date that is not known."
    yield ""
    rows = []
    for text in EXPRESSIONS:
        span = dates.parse(text)
        assert span is not None, text
        earliest, latest, precision, uncertain = span
        rows.append((code(text), earliest or "", latest or "", precision, "yes" if uncertain else ""))
    yield from table(("typed", "earliest", "latest", "precision", "uncertain"), rows)
    yield from (
        "",
        "`?` is uncertain and `~` approximate; `..` alone stands in end columns only: still going at the last report.",
        "",
    )


def _event_types() -> Iterator[str]:
    yield from ("## Event types", "")
    yield "The scores are those of PLOVER 2.0, from -10 (conflict) to 10 (cooperation). The Goldstein value is that of the first CAMEO code."
    yield ""
    header = (
        "type/mode",
        "name",
        "quad",
        "score",
        "CAMEO",
        "Goldstein",
        "needs a recipient",
        "means",
        "not to be confused with",
    )
    rows = [
        (
            code("/".join(filter(None, (entry.event_type, entry.mode)))), plain(entry.label), entry.quad_class,
            _based(entry.score, entry.score_basis, "plover"), ", ".join(entry.cameo),
            _based(entry.goldstein, entry.goldstein_basis, "cameo"), "yes" if entry.needs_recipient else "",
            plain(entry.definition), plain(entry.not_to_be_confused_with),
        )
        for entry in EVENT_TYPES
    ]  # fmt: skip
    yield from table(header, rows)
    yield ""


def _based(value: float, basis: str, usual: str) -> str:
    return f"{value:g}" if basis == usual else f"{value:g} ({plain(basis)})"


def _lists() -> Iterator[str]:
    yield from ("## Lists of codes", "", _index(CODES, "List {}"), "")
    header = ("code", "name", "means", "not to be confused with", "standard")
    for name, codes in CODES.items():
        yield from (f"### List {plain(name)}", "")
        yield from table(
            header,
            [
                (
                    code(each.code),
                    *map(plain, (each.label, each.definition, each.not_to_be_confused_with, each.standard)),
                )
                for each in codes
            ],
        )
        yield ""
