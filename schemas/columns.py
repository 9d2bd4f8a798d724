"""The kinds of column that curators type, each declared once.

A column's check, its references, its code list, its line in the codebook and the likely fix in a fault all
come from the declaration made here and used in `raw.py`.
"""

from typing import Any

import pandera.pandas as pa

from .checks import is_code, is_date_expression, is_text, keeps_form, lists_codes, lists_form

KEY_FORMS = {
    "sources": "source_id",
    "actors": "actor_id",
    "affiliations": "affiliation_id",
    "places": "place_id",
    "events": "event_id",
    "issues": "issue_id",
    "stances": "stance_id",
    "coverage": "coverage_id",
}


def field(description: str, *checks: pa.Check, optional: bool = False, **metadata: Any) -> Any:
    """A column of a pandera model."""
    info = pa.Field(description=description, nullable=optional, metadata=metadata)
    info.checks.extend(checks)
    return info


def formed(form: str, description: str, *, optional: bool = False) -> Any:
    """A cell of a named form."""
    return field(description, keeps_form(form=form), optional=optional, kind="formed", form=form)


def identifier(table: str, description: str) -> Any:
    """The key of a table: coined once, never reused or renamed."""
    form = KEY_FORMS[table]
    return field(description, keeps_form(form=form), kind="identifier", form=form)


def reference(*tables: str, description: str, optional: bool = False, form: str = "") -> Any:
    """The key of a row elsewhere."""
    form = form or KEY_FORMS[tables[0]]
    return field(
        description, keeps_form(form=form), optional=optional, kind="reference", form=form, references=tables
    )


def references(table: str, description: str, *, optional: bool = True) -> Any:
    """A list of keys of rows elsewhere."""
    form = KEY_FORMS[table]
    return field(
        description,
        lists_form(form=form),
        optional=optional,
        kind="references",
        form=form,
        references=(table,),
        listed=True,
    )


def roles_of(table: str, codelist: str, description: str) -> Any:
    """A list of `role:key` pairs."""
    return field(
        description,
        lists_form(form="role_and_actor"),
        optional=True,
        kind="roles",
        form="role_and_actor",
        references=(table,),
        codelist=codelist,
        listed=True,
    )


def formed_list(form: str, description: str) -> Any:
    """A list of cells of a named form."""
    return field(
        description, lists_form(form=form), optional=True, kind="formed_list", form=form, listed=True
    )


def code(codelist: str, description: str, *, optional: bool = False) -> Any:
    """A code of a list of the vocabularies."""
    return field(description, is_code(codelist=codelist), optional=optional, kind="code", codelist=codelist)


def codes(codelist: str, description: str, *, most: int) -> Any:
    """A list of codes, at most so many."""
    return field(
        description,
        lists_codes(codelist=codelist),
        optional=True,
        kind="codes",
        codelist=codelist,
        listed=True,
        most_items=most,
    )


def date(description: str, *, optional: bool = True, may_go_on: bool = False, exact: bool = False) -> Any:
    """A date expression; `..` only if it may go on, one certain day if it is exact."""
    check = is_date_expression(may_go_on=may_go_on, exact=exact)
    return field(description, check, optional=optional, kind="date", may_go_on=may_go_on, exact=exact)


def text(description: str, *, most: int = 300, optional: bool = True, own_words: bool = False) -> Any:
    """Plain text of at most so many characters; `own_words` must be neutral and nobody else's."""
    return field(
        description, is_text(most=most), optional=optional, kind="text", most=most, own_words=own_words
    )
