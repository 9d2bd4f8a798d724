"""The vocabularies hold together: each rule is tried on a broken toy first, then on the real lists."""

import re
from collections.abc import Iterable, Mapping

import pytest

from schemas.vocabularies import CODES, EVENT_TYPES, Code, EventType
from schemas.vocabularies.goldstein import GOLDSTEIN

LONGEST_TEXT = 400
TYPES_IN_ORDER = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"]
TYPES_IN_ORDER += ["ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
MODES_PER_TYPE = {
    "CONSULT": 4,
    "RETREAT": 6,
    "REQUEST": 4,
    "ACCUSE": 3,
    "REJECT": 4,
    "THREATEN": 6,
    "PROTEST": 7,
    "SANCTION": 4,
    "MOBILIZE": 4,
    "COERCE": 10,
    "ASSAULT": 15,
}
TYPE = re.compile(r"\b[A-Z]{3,}\b")
CODES_PER_LIST = {
    "actor_kinds": 10,
    "agreements": 4,
    "attributions": 5,
    "clarities": 2,
    "contexts": 37,
    "coverage_scopes": 2,
    "date_precisions": 6,
    "denials": 1,
    "dispute_statuses": 2,
    "event_types": 16,
    "explicitness": 2,
    "goldstein_bases": 2,
    "levels": 2,
    "modes": 59,
    "name_kinds": 7,
    "participant_roles": 7,
    "place_kinds": 7,
    "published_bases": 3,
    "quad_classes": 4,
    "read_extents": 2,
    "relations": 3,
    "roles": 14,
    "score_bases": 3,
    "sectors": 29,
    "source_kinds": 7,
    "stance_bases": 4,
    "stance_scores": 5,
    "statuses": 5,
}


def name_of(entry: EventType) -> str:
    """The name by which definitions refer to an entry: the type, or type/mode."""
    return f"{entry.event_type}/{entry.mode}" if entry.mode else entry.event_type


def neighbour_of(text: str) -> str:
    """The code in backticks at the start of a not_to_be_confused_with; empty if the form is not kept."""
    match = re.match(r"`([^`]+)`: \S", text)
    return match[1] if match else ""


def repeated(names: Iterable[str]) -> list[str]:
    """Names that occur more than once."""
    listed = list(names)
    return sorted({name for name in listed if listed.count(name) > 1})


def badly_defined(texts: Mapping[str, str]) -> list[str]:
    """Names whose text is empty, padded, too long or not a finished sentence."""
    return [
        name
        for name, text in texts.items()
        if text != text.strip() or not 0 < len(text) <= LONGEST_TEXT or not text.endswith(".")
    ]


def without_real_neighbour(neighbours: Mapping[str, str]) -> list[str]:
    """Names whose neighbour is missing, not of the same list, or the name itself."""
    return [
        name
        for name, text in neighbours.items()
        if neighbour_of(text) not in neighbours or neighbour_of(text) == name
    ]


def astray_from_type(entries: Iterable[EventType]) -> list[str]:
    """Modes that do not stand under their type, or differ from it where they must not."""
    faults = []
    parent = None
    for entry in entries:
        if not entry.mode:
            parent = entry
        elif parent is None or entry.event_type != parent.event_type:
            faults.append(f"{name_of(entry)}: not listed under its type")
        elif (entry.quad_class, entry.needs_recipient) != (parent.quad_class, parent.needs_recipient):
            faults.append(f"{name_of(entry)}: quad or recipient differs from its type")
    return faults


def of_the_wrong_sign(entries: Iterable[EventType]) -> list[str]:
    """Entries whose score or Goldstein value speaks against their quad; REQUEST alone may lean across."""
    faults = []
    for entry in entries:
        sign = 1 if entry.quad_class in (1, 2) else -1
        leaning = entry.event_type == "REQUEST" and entry.score in (0.0, 0.5)
        if (entry.score * sign <= 0 and not leaning) or entry.goldstein * sign <= 0:
            faults.append(name_of(entry))
    return faults


def wrongly_derived(entries: Iterable[EventType]) -> list[str]:
    """Entries whose inherited values are not those of the type, or whose basis does not say so."""
    faults = []
    types = {entry.event_type: entry for entry in entries if not entry.mode}
    for entry in entries:
        parent = types[entry.event_type]
        expected = GOLDSTEIN[entry.cameo[0]] if entry.cameo else parent.goldstein
        if entry.goldstein != expected or entry.goldstein_basis != ("cameo" if entry.cameo else "inherited"):
            faults.append(f"{name_of(entry)}: Goldstein value")
        if entry.score_basis == "inherited" and (not entry.mode or entry.score != parent.score):
            faults.append(f"{name_of(entry)}: score")
    return faults


CONSULT = next(entry for entry in EVENT_TYPES if name_of(entry) == "CONSULT")
MULTILATERAL = next(entry for entry in EVENT_TYPES if name_of(entry) == "CONSULT/multilateral")
REQUEST = next(entry for entry in EVENT_TYPES if name_of(entry) == "REQUEST")


class TestTheRulesCanFail:
    def test_a_repeated_code_is_seen(self):
        assert repeated(["full", "opening", "full"]) == ["full"]

    @pytest.mark.parametrize("text", ["", " ", "padded. ", "no full stop", "x" * LONGEST_TEXT + "."])
    def test_a_bad_definition_is_seen(self, text):
        assert badly_defined({"a": text, "b": "Sound."}) == ["a"]

    @pytest.mark.parametrize(
        "text", ["", "`c`: unknown.", "b: no backticks.", "`a`: itself.", "`b`:", "x `b`: y."]
    )
    def test_a_missing_or_unknown_neighbour_is_seen(self, text):
        assert without_real_neighbour({"a": text, "b": "`a`: sound."}) == ["a"]

    @pytest.mark.parametrize(
        "entries",
        [
            [MULTILATERAL, CONSULT],
            [REQUEST, MULTILATERAL],
            [CONSULT, MULTILATERAL._replace(quad_class=2)],
            [CONSULT, MULTILATERAL._replace(needs_recipient=True)],
        ],
    )
    def test_a_mode_astray_from_its_type_is_seen(self, entries):
        assert len(astray_from_type(entries)) == 1

    @pytest.mark.parametrize(
        "entry",
        [
            CONSULT._replace(score=-2.5),
            CONSULT._replace(score=0.0),
            CONSULT._replace(goldstein=-1.0),
            CONSULT._replace(quad_class=3),
            REQUEST._replace(score=1.0),
            REQUEST._replace(goldstein=5.0),
        ],
    )
    def test_a_wrong_sign_is_seen(self, entry):
        assert of_the_wrong_sign([entry]) == [name_of(entry)]

    @pytest.mark.parametrize(
        "changed",
        [
            {"goldstein": 1.9},
            {"goldstein_basis": "cameo"},
            {"cameo": ("042",)},
            {"score_basis": "inherited"},
        ],
    )
    def test_a_value_that_is_not_derived_is_seen(self, changed):
        assert wrongly_derived([CONSULT, MULTILATERAL._replace(**changed)]) != []


class TestCodes:
    def test_every_list_has_the_codes_of_the_model(self):
        assert {name: len(codes) for name, codes in CODES.items()} == CODES_PER_LIST

    @pytest.mark.parametrize("codes", CODES.values(), ids=CODES)
    def test_codes_and_labels_are_unique_in_their_list(self, codes: tuple[Code, ...]):
        assert repeated(code.code for code in codes) == []
        assert repeated(code.label for code in codes) == []

    @pytest.mark.parametrize("name", CODES)
    def test_every_code_is_defined(self, name: str):
        assert badly_defined({code.code: code.definition for code in CODES[name]}) == []

    @pytest.mark.parametrize(
        "name", [name for name in CODES if name not in ("denials", "event_types", "modes")]
    )
    def test_every_code_is_told_from_a_neighbour_of_its_list(self, name: str):
        neighbours = {code.code: code.not_to_be_confused_with for code in CODES[name]}
        assert badly_defined(neighbours) == []
        assert without_real_neighbour(neighbours) == []

    def test_types_are_told_from_their_neighbours_as_in_event_types(self):
        # A neighbour may be TYPE/mode, which is no code of this list: TestEventTypes holds it to the entries.
        told = {entry.event_type: entry.not_to_be_confused_with for entry in EVENT_TYPES if not entry.mode}
        assert {code.code: code.not_to_be_confused_with for code in CODES["event_types"]} == told

    def test_modes_have_no_neighbour_of_their_own_and_name_every_type_that_has_them(self):
        assert [code.code for code in CODES["modes"] if code.not_to_be_confused_with] == []
        named = {(type_, code.code) for code in CODES["modes"] for type_ in TYPE.findall(code.definition)}
        assert named == {(entry.event_type, entry.mode) for entry in EVENT_TYPES if entry.mode}

    @pytest.mark.parametrize("codes", CODES.values(), ids=CODES)
    def test_every_code_can_stand_in_a_cell(self, codes: tuple[Code, ...]):
        assert [code.code for code in codes if not re.fullmatch(r"[A-Za-z0-9_-]+", code.code)] == []
        assert [code.code for code in codes if not (code.label and code.standard)] == []


class TestEventTypes:
    def test_types_and_modes_are_those_of_the_model(self):
        modes = [entry.event_type for entry in EVENT_TYPES if entry.mode]
        assert [entry.event_type for entry in EVENT_TYPES if not entry.mode] == TYPES_IN_ORDER
        assert {name: modes.count(name) for name in modes} == MODES_PER_TYPE

    def test_entries_are_unique_and_modes_stand_under_their_type(self):
        assert repeated(map(name_of, EVENT_TYPES)) == []
        assert astray_from_type(EVENT_TYPES) == []

    def test_every_entry_is_defined_against_a_neighbour(self):
        neighbours = {name_of(entry): entry.not_to_be_confused_with for entry in EVENT_TYPES}
        assert badly_defined({name_of(entry): entry.definition for entry in EVENT_TYPES}) == []
        assert badly_defined(neighbours) == []
        assert without_real_neighbour(neighbours) == []
        assert repeated(entry.definition for entry in EVENT_TYPES) == []

    def test_scores_agree_with_the_quad(self):
        assert of_the_wrong_sign(EVENT_TYPES) == []

    def test_values_without_a_source_of_their_own_are_inherited(self):
        assert wrongly_derived(EVENT_TYPES) == []
        assert {name_of(e) for e in EVENT_TYPES if e.score_basis == "inherited"} == {"PROTEST/vandalize"}
        assert {name_of(e) for e in EVENT_TYPES if e.score_basis == "sign_corrected"} == {"ACCUSE"}

    def test_cameo_codes_are_strings_of_digits_on_the_goldstein_scale(self):
        used = {code for entry in EVENT_TYPES for code in entry.cameo}
        assert [code for code in used if not re.fullmatch(r"[0-9]{2,4}", code)] == []
        assert used == set(GOLDSTEIN)

    def test_bases_and_quads_are_listed_codes(self):
        listed = {name: {code.code for code in codes} for name, codes in CODES.items()}
        assert {entry.score_basis for entry in EVENT_TYPES} == listed["score_bases"]
        assert {entry.goldstein_basis for entry in EVENT_TYPES} == listed["goldstein_bases"]
        assert {str(entry.quad_class) for entry in EVENT_TYPES} == listed["quad_classes"]

    def test_types_that_need_a_recipient_are_those_of_the_model(self):
        needing = {entry.event_type for entry in EVENT_TYPES if entry.needs_recipient}
        assert needing == {"COOPERATE", "AID", "SANCTION"}
