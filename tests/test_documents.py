"""What the documents show is what happens."""

import doctest
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pandas as pd
import pytest

from schemas import check
from schemas.faults import as_text

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def blocks(page: str, language: str) -> list[str]:
    """The fenced blocks of a page in one language."""
    text = (ROOT / page).read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def raw_files() -> dict[str, bytes | None]:
    return {path.stem: path.read_bytes() for path in (ROOT / "raw").glob("*.csv")}


@pytest.mark.usefixtures("rd")
def test_every_session_in_the_readme_prints_what_it_shows():
    session = "\n".join(blocks("README.md", "pycon"))
    test = doctest.DocTestParser().get_doctest(session, {}, "README.md", "README.md", 0)
    said: list[str] = []
    with pd.option_context("display.width", 120, "display.max_columns", 20):
        results = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=said.append)
    assert results.attempted >= 9
    assert results.failed == 0, "".join(said)


@pytest.mark.usefixtures("rd")
def test_every_python_block_of_the_readme_runs():
    found = blocks("README.md", "python")
    assert found
    for block in found:
        subprocess.run([sys.executable, "-c", block], cwd=ROOT, check=True)


def test_both_commands_of_the_readme_are_run_by_ci():
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    commands = [step for block in blocks("README.md", "sh") for step in block.strip().split(" && ")]
    assert len(commands) == 6
    for step in commands:
        assert f"\n{step}\n" in script


def test_the_faults_in_the_readme_are_those_that_are_printed():
    (shown,) = blocks("README.md", "text")
    files = raw_files()
    for line in shown.splitlines():
        table, number, column, value = re.match(r'raw/(\w+)\.csv:(\d+):(\w+):.*?\("(.*?)"\)', line).groups()
        lines = files[table].decode().split("\n")
        at = lines[0].split(",").index(column)
        cells = lines[int(number) - 1].split(",")
        assert '"' not in ",".join(cells[: at + 1])
        cells[at] = value
        lines[int(number) - 1] = ",".join(cells)
        files[table] = "\n".join(lines).encode()
    assert set(shown.splitlines()) <= set(as_text(check(files).faults))


def test_the_rows_in_the_curators_manual_build_without_a_fault():
    files = raw_files()
    before = check(files).faults
    for block in blocks("raw/README.md", "csv"):
        table = {"src": "sources", "evt": "events"}[block[:3]]
        if "supports" in block:
            table = "evidence"
        files[table] += block.encode()
    after = check(files).faults
    assert len(blocks("raw/README.md", "csv")) == 3
    assert after == before


def test_the_citation_file_speaks_of_the_same_release():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    about = project["tool"]["relations_data"]
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert f'title: "{about["title"]}"' in citation
    assert f"version: {project['project']['version']}" in citation
    assert f"license: {about['licence']}" in citation
    assert f"name: {about['creator']}" in citation
    assert f"## {project['project']['version']}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_link_between_documents_leads_somewhere():
    for page in [
        *ROOT.glob("*.md"),
        *ROOT.glob("raw/*.md"),
        *ROOT.glob("docs/*.md"),
        *ROOT.glob("benchmarks/*.md"),
    ]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
