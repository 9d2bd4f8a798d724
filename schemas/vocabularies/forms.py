"""The shape of a code and of an event type, and the names of the standards they come from."""

from typing import NamedTuple

CAMEO = "CAMEO 1.1b3"
EDTF = "ISO 8601-2"
OWN = "relations_data"
PLOVER = "PLOVER 2.0"
SEMEVAL = "SemEval"


class Code(NamedTuple):
    """One legal value of a coded column, defined against its neighbour."""

    # the text that stands in the cell
    code: str
    # a short name for people
    label: str
    # when the code applies, in one or two sentences
    definition: str
    # the neighbour in the same list, in backticks, and the sentence that separates the two; empty if none
    not_to_be_confused_with: str = ""
    # the published standard the code comes from, or relations_data
    standard: str = ""


class EventType(NamedTuple):
    """One kind of act: an event type (mode empty) or one of its modes."""

    # the type, in capitals, such as CONSULT
    event_type: str
    # the mode within the type, such as visit; empty for the type itself
    mode: str
    # a short name for people
    label: str
    # 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
    quad_class: int
    # PLOVER 2.0 score, from -10 (most conflictual) to +10 (most cooperative)
    score: float
    # where the score comes from: a code of the list score_bases
    score_basis: str
    # the CAMEO codes the entry corresponds to, first the one that lends its Goldstein value
    cameo: tuple[str, ...]
    # Goldstein value on the CAMEO scale, from -10 to +10
    goldstein: float
    # where the Goldstein value comes from: a code of the list goldstein_bases
    goldstein_basis: str
    # whether an act of this kind has somebody it is done to or with
    needs_recipient: bool
    # when the entry applies, in one or two sentences
    definition: str
    # the neighbouring type or type/mode, in backticks, and the sentence that separates the two
    not_to_be_confused_with: str
