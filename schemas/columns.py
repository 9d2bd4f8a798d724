"""The kinds of column that curators type, each declared once.

A column's check, its references, its code list, its line in the codebook and the likely fix in a fault all
come from the declaration made here and used in `raw.py`.
"""

from typing import Any

import pandera.pandas as pa

from . import checks  # noqa: F401  registers the checks named below

PREFIXES = {
    "sources": "source_id",
    "actors": "actor_id",
    "affiliations": "affiliation_id",
    "places": "place_id",
    "events": "event_id",
    "issues": "issue_id",
    "stances": "stance_id",
    "coverage": "coverage_id",
}


def _column(description: str, kind: str, optional: bool, /, **more: Any) -> Any:
    metadata = {"kind": kind, **more.pop("metadata", {})}
    return pa.Field(description=description, nullable=optional, ignore_na=False, metadata=metadata, **more)


def formed(form: str, description: str, *, optional: bool = False) -> Any:
    """A cell of a named form."""
    return _column(description, "formed", optional, keeps_form={"form": form}, metadata={"form": form})


def identifier(table: str, description: str) -> Any:
    """The key of a table: coined once, never reused or renamed."""
    form = PREFIXES[table]
    return _column(description, "identifier", False, keeps_form={"form": form}, metadata={"form": form})


def reference(*tables: str, description: str, optional: bool = False, form: str | None = None) -> Any:
    """The key of a row elsewhere."""
    form = form or PREFIXES[tables[0]]
    return _column(
        description,
        "reference",
        optional,
        keeps_form={"form": form},
        metadata={"form": form, "references": tables},
    )


def references(table: str, description: str, *, optional: bool = True) -> Any:
    """A list of keys of rows elsewhere."""
    form = PREFIXES[table]
    return _column(
        description,
        "references",
        optional,
        lists_form={"form": form},
        metadata={"form": form, "references": (table,), "listed": True},
    )


def roles_of(table: str, codelist: str, description: str) -> Any:
    """A list of `role:key` pairs."""
    return _column(
        description,
        "roles",
        True,
        lists_form={"form": "role_and_actor"},
        metadata={"form": "role_and_actor", "references": (table,), "codelist": codelist, "listed": True},
    )


def formed_list(form: str, description: str) -> Any:
    """A list of cells of a named form."""
    return _column(
        description, "formed_list", True, lists_form={"form": form}, metadata={"form": form, "listed": True}
    )


def code(codelist: str, description: str, *, optional: bool = False) -> Any:
    """A code of a list of the vocabularies."""
    return _column(
        description,
        "code",
        optional,
        is_code={"codelist": codelist},
        metadata={"codelist": codelist},
    )


def codes(codelist: str, description: str, *, most: int) -> Any:
    """A list of codes, at most so many."""
    return _column(
        description,
        "codes",
        True,
        lists_codes={"codelist": codelist},
        metadata={"codelist": codelist, "listed": True, "most_items": most},
    )


def date(description: str, *, optional: bool = True, may_go_on: bool = False, exact: bool = False) -> Any:
    """A date expression; `..` only if it may go on, one certain day if it is exact."""
    return _column(
        description,
        "date",
        optional,
        is_date_expression={"may_go_on": may_go_on, "exact": exact},
        metadata={"may_go_on": may_go_on, "exact": exact},
    )


def text(description: str, *, most: int = 300, optional: bool = True, own_words: bool = False) -> Any:
    """Plain text of at most so many characters; `own_words` must be neutral and nobody else's."""
    return _column(
        description,
        "text",
        optional,
        is_text={"most": most},
        metadata={"most": most, "own_words": own_words},
    )
