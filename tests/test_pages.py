"""The generated pages are current, say everything that is declared, and are the Markdown they look like."""

import re
from pathlib import Path

import pytest

from schemas import FAULT_CODES, PUBLISHED, RAW
from schemas.examples import EXAMPLES, TOY
from schemas.pages import PAGES
from schemas.pages.markdown import anchor, code, plain, table
from schemas.vocabularies import CODES, EVENT_TYPES

DOCS = Path(__file__).parent.parent / "docs"
RENDERED = {name: page() for name, page in PAGES.items()}


def cells(line: str) -> list[str]:
    """The cells of a row of a table."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def section(page: str, heading: str) -> str:
    """What stands below a heading, up to the next."""
    return re.split(r"^#+ ", page.split(f"# {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def outside_blocks(page: str) -> str:
    """The page without its blocks of code."""
    return re.sub(r"^ *```.*?^ *```$", "", page, flags=re.MULTILINE | re.DOTALL)


class TestMarkdown:
    def test_text_is_shown_and_not_obeyed(self):
        assert plain("src-<outlet> *not* [a](link) a_b _c_ # `x_<y>`") == (
            r"src-\<outlet\> \*not\* \[a\](link) a_b \_c\_ \# `x_<y>`"
        )

    def test_code_may_hold_backticks(self):
        assert [code("a"), code("a`b"), code("`a`")] == ["`a`", "``a`b``", "`` `a` ``"]

    def test_pipes_do_not_end_a_cell(self):
        rows = list(table(["a", "b"], [["x|y", r"already \| escaped"]]))
        assert rows == ["| a | b |", "| --- | --- |", r"| x\|y | already \| escaped |"]

    def test_headings_are_linked_as_forges_link_them(self):
        assert anchor("Table event_types") == "table-event_types"
        assert anchor("File sources.csv") == "file-sourcescsv"
        assert anchor("F104 not-utf-8") == "f104-not-utf-8"


class TestPages:
    @pytest.mark.parametrize("name", PAGES)
    def test_page_is_current(self, name: str):
        assert (DOCS / name).read_text("utf-8") == RENDERED[name], "run: python build.py"

    @pytest.mark.parametrize("name", PAGES)
    def test_page_is_the_same_each_time(self, name: str):
        assert PAGES[name]() == RENDERED[name]

    @pytest.mark.parametrize("name", PAGES)
    def test_links_lead_to_a_heading_of_the_page(self, name: str):
        page = outside_blocks(RENDERED[name])
        headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
        anchors = [anchor(heading) for heading in headings]
        assert len(set(anchors)) == len(anchors)
        assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= set(anchors)

    @pytest.mark.parametrize("name", PAGES)
    def test_rows_have_as_many_cells_as_their_header(self, name: str):
        for block in re.findall(r"(?:^\|.*\n)+", outside_blocks(RENDERED[name]), re.MULTILINE):
            assert len({len(cells(line)) for line in block.splitlines()}) == 1, block[:200]

    @pytest.mark.parametrize("name", PAGES)
    def test_page_ends_in_one_line_ending_and_holds_no_stray_spaces(self, name: str):
        assert re.search(r"[^\n]\n\Z", RENDERED[name])
        assert not re.search(r"[ \t]$", RENDERED[name], re.MULTILINE)
        assert "\n\n\n" not in RENDERED[name]


class TestErrors:
    PAGE = RENDERED["errors.md"]

    def test_every_code_stands_once_with_its_name_and_severity(self):
        for kind in FAULT_CODES.values():
            assert self.PAGE.count(f"\n### {kind.code} {kind.name}\n") == 1
            assert section(self.PAGE, f"{kind.code} {kind.name}").startswith(
                f"\n{kind.severity.capitalize()}. "
            )

    def test_every_line_of_every_example_stands_below_its_code(self):
        for each in EXAMPLES:
            below = section(self.PAGE, f"{each.code} {FAULT_CODES[each.code].name}")
            assert all(f"  {line}\n" in below for line in each.says), each.code

    def test_toy_is_printed_whole(self):
        assert all(f"### {table}.csv\n\n```csv\n{text}```\n" in self.PAGE for table, text in TOY.items())


class TestCodebook:
    PAGE = RENDERED["codebook.md"]

    def rows(self, heading: str) -> list[list[str]]:
        lines = [line for line in section(self.PAGE, heading).splitlines() if line.startswith("|")]
        return [cells(line) for line in lines[2:]]

    @pytest.mark.parametrize("name", PUBLISHED)
    def test_published_table_stands_with_key_and_every_column(self, name: str):
        rows, schema = self.rows(f"Table {name}"), PUBLISHED[name]
        assert [row[0] for row in rows] == [f"`{column}`" for column in schema.columns]
        assert [row[1] for row in rows] == [str(column.dtype) for column in schema.columns.values()]
        assert [row[2] == "yes" for row in rows] == [column.nullable for column in schema.columns.values()]
        assert f"Key: {', '.join(f'`{column}`' for column in schema.unique)}." in section(
            self.PAGE, f"Table {name}"
        )
        assert all(row[4] for row in rows)

    @pytest.mark.parametrize("name", RAW)
    def test_raw_file_stands_with_every_column_and_what_it_takes(self, name: str):
        rows = self.rows(f"File {name}.csv")
        assert [row[0] for row in rows] == [f"`{column}`" for column in RAW[name].columns]
        assert all(row[2] and row[3] for row in rows)

    @pytest.mark.parametrize("name", CODES)
    def test_list_stands_with_every_code_and_its_definition(self, name: str):
        rows = self.rows(f"List {name}")
        assert [row[0] for row in rows] == [f"`{each.code}`" for each in CODES[name]]
        assert [row[2] for row in rows] == [
            plain(each.definition).replace("|", "\\|") for each in CODES[name]
        ]

    def test_event_types_stand_with_their_scales(self):
        rows = self.rows("Event types")
        assert len(rows) == len(EVENT_TYPES)
        visit = next(row for row in rows if row[0] == "`CONSULT/visit`")
        assert visit[1:7] == ["Visit", "1", "4", "042, 043", "1.9", ""]
        vandalize = next(row for row in rows if row[0] == "`PROTEST/vandalize`")
        assert vandalize[3] == "-5 (inherited)"

    def test_columns_that_hold_keys_or_codes_say_of_what(self):
        rows = {row[0]: row[3] for row in self.rows("Table events")}
        assert rows["`place_id`"] == "key of [places](#table-places)"
        assert rows["`status`"] == "code of [statuses](#list-statuses)"

    def test_days_are_read_as_the_page_says(self):
        rows = {row[0]: row[1:] for row in self.rows("Days")}
        assert rows["`2025-07`"] == ["2025-07-01", "2025-07-31", "month", ""]
        assert rows["`2025-05?`"] == ["2025-05-01", "2025-05-31", "month", "yes"]
        assert rows["`[2025-07-08..]`"] == ["2025-07-08", "", "open", ""]
