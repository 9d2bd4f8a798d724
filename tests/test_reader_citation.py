"""How a release is cited."""

import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from relations_data.errors import UnknownNameError


def test_text_says_who_when_what_and_which_content(rd: ModuleType) -> None:
    about = rd.events.attrs
    text = rd.cite()
    assert text == rd.cite("text") == rd.cite(style="text") == about["citation"]
    for part in (about["title"], f"version {rd.__version__}", about["licence"], about["fingerprint"][:16]):
        assert part in text
    assert re.match(r"The relations_data maintainers \(20[0-9]{2}\)\. ", text)


def test_bibtex_is_one_entry_with_balanced_braces_and_escaped_letters(toy: Callable[..., Any]) -> None:
    assert toy().cite("bibtex") == "\n".join([
        "@misc{toy-9.9.9,",
        "  author       = {{Somebody}},",
        "  title        = {{A toy \\& its\\_title}},",
        "  year         = {2031},",
        "  version      = {9.9.9},",
        "  howpublished = {Data set},",
        "  note         = {Version 9.9.9. Licence CC0-1.0. Content fingerprint ffffffffffffffff},",
        "}",
    ])  # fmt: skip


@pytest.mark.parametrize("style", ["text", "bibtex"])
def test_no_identifier_is_invented(rd: ModuleType, style: str) -> None:
    assert not re.search(r"doi|10\.[0-9]{4}|http", rd.cite(style), re.IGNORECASE)


def test_an_unknown_style_names_the_nearest(rd: ModuleType) -> None:
    with pytest.raises(UnknownNameError, match="no citation style 'bibtext'; did you mean bibtex"):
        rd.cite("bibtext")
