"""Every fault on the toy: it has none, each example makes exactly what it says, and nothing hides another."""

import datetime
import json
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from schemas import FAULT_CODES, RAW, Checked, check, derive, validate
from schemas.examples import EXAMPLES, TOY, Example
from schemas.examples.edits import Added, Bytes, Cell, File, RawEdit, Removed, Stray, edited, edited_frame
from schemas.faults import WARNING, Fault, as_github, as_json, as_text, in_order, nearest

PAGE = Path(__file__).parent.parent / "docs" / "errors.md"
NAMES = [f"{each.code}-{number}" for number, each in enumerate(EXAMPLES, 1)]

Tables = dict[str, pd.DataFrame]


@cache
def checked(*edits: RawEdit, strictly: bool = False) -> Checked:
    """The check of the edited toy."""
    given = edited(TOY, *edits)
    return check(given.files, texts=given.texts, strays=given.strays, strictly=strictly)


def lines_of(*edits: RawEdit, strictly: bool = False) -> list[str]:
    """What the check of the edited toy prints."""
    return list(as_text(checked(*edits, strictly=strictly).faults))


@pytest.fixture(scope="module")
def tables() -> Tables:
    """The published tables of the toy."""
    collection = checked().collection
    assert collection is not None
    return derive(collection)


class TestToy:
    def test_toy_is_faultless_without_a_warning_and_in_canonical_form(self):
        assert lines_of(strictly=True) == []

    def test_toy_has_a_row_in_every_table(self, tables: Tables):
        assert list(TOY) == list(RAW)
        assert [name for name, text in TOY.items() if text.count("\n") < 2] == []
        assert [name for name, frame in tables.items() if frame.empty] == []

    def test_toy_has_a_row_of_every_kind_that_matters(self, tables: Tables):
        events, evidence = tables["events"], tables["evidence"]
        assert set(events["level"]) == {"episode", "event"}
        assert set(events["status"]) >= {"planned", "occurred", "disputed"}
        assert events["is_component"].any()
        assert set(evidence["relation"]) == {"supports", "less_specific", "contradicts"}
        assert {"label", "status", "start"} <= set(evidence["field"].dropna())
        assert "enacted" in set(tables["stances"]["basis"])
        assert {"person", "post", "government_body", "state", "igo"} <= set(tables["actors"]["kind"])
        assert "disputed" in set(tables["places"]["dispute_status"])

    def test_toy_speaks_of_nobody_real(self, tables: Tables):
        assert tables["sources"]["url"].str.contains(r"^https://[a-z]+\.example\.org/").all()
        assert tables["actors"]["iso3"].dropna().str.match("X[A-Z]{2}").all()


class TestExamples:
    @pytest.mark.parametrize("each", EXAMPLES, ids=NAMES)
    def test_example_makes_the_lines_it_says_and_no_other(self, each: Example, tables: Tables):
        if table := each.of_published:
            said = list(as_text(validate(edited_frame(tables[table], *each.edits), table)))
        else:
            said = lines_of(*each.edits, strictly=each.strictly)
        assert said == list(each.says)

    @pytest.mark.parametrize("each", EXAMPLES, ids=NAMES)
    def test_example_shows_its_code(self, each: Example):
        assert any(f" {each.code} " in line for line in each.says)

    def test_codes_declared_shown_and_documented_are_the_same(self):
        headings = [
            line.split()[1] for line in PAGE.read_text("utf-8").splitlines() if line.startswith("### ")
        ]
        documented = [code for code in headings if not code.endswith(".csv")]
        assert sorted(documented) == sorted(FAULT_CODES)
        assert {each.code for each in EXAMPLES} == set(FAULT_CODES)

    def test_every_sentence_of_a_code_fits_its_template(self):
        for each in EXAMPLES:
            kind = FAULT_CODES[each.code]
            start = kind.sentence.partition("{")[0]
            assert any(f" {each.code} {start}" in line for line in each.says), each

    @pytest.mark.parametrize(
        "edit",
        [
            Cell("events", "evt-", "title", "Two rows"),
            Cell("events", "evt-9", "title", "No row"),
            Removed("events", "event_id"),
            Bytes("events", b"evt-0099", b""),
            Bytes("events", b"evt-0001", b""),
        ],
    )
    def test_edit_that_does_not_fit_is_refused(self, edit):
        with pytest.raises(LookupError):
            edited(TOY, edit)

    def test_edits_leave_the_toy_alone(self):
        before = dict(TOY)
        edited(TOY, Removed("events", "evt-0002"), File("places", None), Stray("x.csv"))
        assert before == TOY


class TestAllAtOnce:
    EDITS = (
        Cell("stances", "stn-0001", "score", "2"),
        Cell("events", "evt-0002", "status", "occured"),
        Cell("events", "evt-0002", "others", "forums:act-southland-trade-minister"),
        Cell("actors", "act-lands-council", "iso3", "XLC"),
        Added("places", "plc-west-harbour,West Harbour,city,XSO,none,,,,"),
        Cell("evidence", "stn-0002,", "attributed_to", ""),
        Cell("coverage", "cov-0001", "end", "5/13/2025"),
        Stray("event.csv"),
    )
    LINES = (
        'raw/actors.csv:3:iso3: P105 iso3 is for states ("XLC"), empty the cell; country says whose it is',
        (
            'raw/coverage.csv:2:end: C104 end is not a date expression ("5/13/2025"), '
            "did you mean 2025-05-13? (a spreadsheet may have rewritten it)"
        ),
        "raw/event.csv: F118 no table has this name, did you mean events.csv?",
        (
            "raw/events.csv:3:others: P109 forums is no role that others can have "
            '("forums:act-southland-trade-minister"), did you mean forum?'
        ),
        'raw/events.csv:3:status: C103 status takes no such code ("occured"), did you mean occurred?',
        (
            "raw/evidence.csv:16:attributed_to: E108 named_speaker needs the speaker, "
            "or the body spoken for, fill in an actor_id"
        ),
        (
            'raw/places.csv:4:place_id: warning U101 nothing refers to this row ("plc-west-harbour"), '
            "use it, or delete the row if it was never released"
        ),
        (
            "raw/stances.csv:2:score: S105 the stance has another sign than the act that shows it, "
            'which has -6.0 towards the same target ("2"), '
            "word the proposition in the target's favour, and give the stance the sign of the act"
        ),
    )

    def test_a_wrong_cell_is_told_alone_and_not_once_more_for_each_source(self):
        (line,) = lines_of(Cell("events", "evt-0002", "start", "soon"))
        assert line.startswith("raw/events.csv:3:start: C104 ")

    def test_every_fault_is_found_in_one_run_and_sorted(self):
        assert lines_of(*self.EDITS) == list(self.LINES)

    def test_faults_are_sorted_by_line_as_a_number(self):
        notes = [Cell("evidence", row, "note", " ") for row in ("aff-0002", "stn-0001,")]
        assert [each.line for each in checked(*notes).faults] == [3, 15]

    def test_faults_of_cells_and_rules_are_found_beside_an_unreadable_file(self):
        lines = lines_of(*self.EDITS, File("issues", b""))
        found = {line.split(":")[0] for line in lines}
        assert found >= {"raw/issues.csv", "raw/events.csv", "raw/event.csv", "raw/coverage.csv"}

    def test_a_cell_is_reported_once_by_its_own_check_and_not_by_the_rules_behind_it(self):
        lines = lines_of(Cell("stances", "stn-0001", "target", "Southland"))
        assert [line.split()[1] for line in lines] == ["C102"]


class TestAddresses:
    def test_lines_below_a_cell_of_several_lines_are_still_right(self):
        note = Cell("events", "evt-0002", "note", "one\n\nthree, and\nfour")
        assert lines_of(
            note,
            Cell("events", "evt-0004", "status", "disputd"),
            Cell("events", "evt-0006", "others", "host:act-x"),
        ) == [
            (
                "raw/events.csv:3:note: C105 note holds a line break or an invisible character "
                '("one\\n\\nthree, and\\nfour"), write it with single plain spaces, none at the ends'
            ),
            'raw/events.csv:8:status: C103 status takes no such code ("disputd"), did you mean disputed?',
            (
                'raw/events.csv:10:others: K102 others names nothing in actors.csv ("act-x"), '
                "add its row to actors.csv first"
            ),
        ]

    def test_lines_named_within_a_sentence_are_lines_of_the_file_too(self):
        note = Cell("events", "evt-0002", "note", "one\ntwo")
        twin = Added("events", TOY["events"].splitlines()[4])
        assert [line for line in lines_of(note, twin) if " K101 " in line] == [
            (
                'raw/events.csv:9:event_id: K101 the key is that of line 6 already ("evt-0004"), '
                "give the row its own, or delete it"
            )
        ]


class TestSeverity:
    @pytest.mark.parametrize(
        "each", [each for each in EXAMPLES if not each.of_published], ids=lambda e: e.code
    )
    def test_faults_stop_the_build_and_warnings_do_not(self, each: Example):
        found = checked(*each.edits, strictly=each.strictly)
        severities = [FAULT_CODES[one.code].severity for one in found.faults]
        assert [one.severity for one in found.faults] == severities
        assert found.is_sound == (set(severities) == {WARNING})

    def test_warnings_are_those_of_upkeep(self):
        warnings = {kind.code for kind in FAULT_CODES.values() if kind.severity == WARNING}
        assert warnings == {"D103", "P108", "U101", "U102", "U103"}

    def test_plans_are_late_on_the_day_that_is_passed_in(self):
        given = edited(TOY)
        late = [check(given.files, datetime.date(2025, month, 1)).faults for month in (5, 6)]
        assert [[each.code for each in found] for found in late] == [[], ["D103"]]


class TestForms:
    FAULTS = (
        Fault("raw/events.csv", 3, "title", "C105", "50% is\nsaid", "do: it", "fault", "a,\n100%"),
        Fault("raw/places.csv", 0, "", "F101", "the file is missing", "put it back", "fault"),
        Fault("raw/places.csv", 4, "place_id", "U101", "unused", "use it", "warning", "é" * 81),
    )

    def test_text_shows_values_as_one_short_line(self):
        assert list(as_text(self.FAULTS)) == [
            'raw/events.csv:3:title: C105 50% is\nsaid ("a,\\n100%"), do: it',
            "raw/places.csv: F101 the file is missing, put it back",
            f'raw/places.csv:4:place_id: warning U101 unused ("{"é" * 77}..."), use it',
        ]

    def test_github_gets_workflow_commands(self):
        assert list(as_github(self.FAULTS)) == [
            '::error file=raw/events.csv,line=3,title=C105 title::50%25 is%0Asaid ("a,\\n100%25"), do: it',
            "::error file=raw/places.csv,line=1,title=F101::the file is missing, put it back",
            f'::warning file=raw/places.csv,line=4,title=U101 place_id::unused ("{"é" * 77}..."), use it',
        ]

    def test_json_holds_every_part_on_one_line_each(self):
        assert list(as_json(self.FAULTS[:1])) == [
            (
                '{"file": "raw/events.csv", "line": 3, "column": "title", "code": "C105", '
                '"sentence": "50% is\\nsaid", "remedy": "do: it", "severity": "fault", "value": "a,\\n100%"}'
            )
        ]
        assert [Fault(**json.loads(line)) for line in as_json(self.FAULTS)] == list(self.FAULTS)

    def test_a_fault_found_twice_is_told_once(self):
        assert in_order([*self.FAULTS, *self.FAULTS[::-1]]) == list(self.FAULTS)


class TestDidYouMean:
    @pytest.mark.parametrize(
        ("word", "known", "says"),
        [
            ("occured", ["occurred", "cancelled"], "did you mean occurred?"),
            ("Occurred", ["occurred", "cancelled"], "did you mean occurred?"),
            ("act-soutland", ["act-northland", "act-southland"], "did you mean act-southland?"),
            ("evt-012", ["evt-0012", "evt-0102", "stn-0012"], "did you mean evt-0102 or evt-0012?"),
            ("act-north", ["act-ada-north", "act-southland"], "did you mean act-ada-north?"),
            ("article", ["news_article", "dataset"], "did you mean news_article?"),
            ("ferries", ["terrorism", "crime"], "otherwise"),
            ("occured", [], "otherwise"),
        ],
    )
    def test_the_nearest_known_word_is_named_and_nothing_far_off(self, word, known, says):
        assert nearest(word, known, "otherwise") == says


class TestPublished:
    def test_derived_tables_keep_their_own_declarations(self, tables: Tables):
        assert [fault for name, frame in tables.items() for fault in validate(frame, name)] == []

    def test_rows_are_counted_from_one_whatever_the_index(self, tables: Tables):
        wrong = edited_frame(tables["events"], *next(e.edits for e in EXAMPLES if e.code == "C108"))
        reindexed = wrong.set_index("event_id", drop=False)
        assert [(each.file, each.line) for each in validate(reindexed, "events")] == [("events", 2)]
        assert [(each.file, each.line) for each in validate(wrong[1:], "events")] == [("events", 1)]

    def test_validation_leaves_the_frame_alone(self, tables: Tables):
        before = tables["events"].copy()
        list(validate(tables["events"], "events"))
        pd.testing.assert_frame_equal(tables["events"], before)


class TestWrongCells:
    @pytest.mark.parametrize(
        ("edit", "code"),
        [
            (Cell("events", "evt-0005", "start", "20.2.2025"), "C104"),
            (Cell("actors", "act-ada", "kind", "human"), "C103"),
        ],
    )
    def test_a_cell_that_is_wrong_is_told_once_and_judged_no_further(self, edit: Cell, code: str):
        (line,) = lines_of(edit)
        assert f" {code} " in line
