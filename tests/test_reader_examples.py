"""Every public name explains itself, and its examples are true."""

import doctest
import re
from types import ModuleType

import pytest

from relations_data.release import METHODS, Release

DOCUMENTED = {"Release": Release, **{name: vars(Release)[name] for name in METHODS}}


def docstring(name: str) -> str:
    return DOCUMENTED[name].__doc__ or ""


def failures(text: str, known: dict[str, object]) -> str:
    """What examples give that they do not say."""
    test = doctest.DocTestParser().get_doctest(text, dict(known), "example", None, None)
    report: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=report.append)
    return "".join(report)


def test_all_public_names_are_looked_at(rd: ModuleType) -> None:
    assert set(dir(rd)) == {*DOCUMENTED, *rd.tables, "schemas"}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_a_public_name_has_an_example_and_it_is_true(rd: ModuleType, name: str) -> None:
    assert ">>> " in docstring(name)
    assert failures(docstring(name), {"rd": rd}) == ""


@pytest.mark.parametrize("name", sorted(set(DOCUMENTED) - {"tables", "__version__"}))
def test_a_public_name_says_which_errors_it_raises(name: str) -> None:
    assert name == "contested" or "Raises `" in docstring(name)


def test_help_on_the_module_is_help_on_the_release(rd: ModuleType) -> None:
    for name in set(METHODS) - {"tables", "__version__"}:
        assert getattr(rd, name).__doc__ == docstring(name)


def test_the_overview_of_the_module_speaks_of_what_there_is(rd: ModuleType) -> None:
    told = set(re.findall(r"\brd\.(\w+)", rd.__doc__ or ""))
    assert told <= set(dir(rd))
    assert {"events", "explain", "contested", "resolve", "cite", "codebook", "Release"} <= told


def test_an_example_that_is_not_true_is_seen(rd: ModuleType) -> None:
    assert "Expected" in failures(">>> len(rd.tables)\n0\n", {"rd": rd})
