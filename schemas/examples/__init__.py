"""The toy collection, and for every code of fault the smallest edits of the toy that make it."""

from .cells import CELLS
from .days import DAYS
from .edits import Example
from .events import EVENTS
from .evidence import EVIDENCE
from .files import FILES
from .keys import KEYS
from .participants import PARTICIPANTS
from .stances import STANCES
from .toy import TOY
from .upkeep import UPKEEP
from .words import WORDS

__all__ = ["EXAMPLES", "TOY", "Example"]

EXAMPLES: tuple[Example, ...] = (
    *FILES,
    *CELLS,
    *KEYS,
    *EVENTS,
    *DAYS,
    *PARTICIPANTS,
    *EVIDENCE,
    *STANCES,
    *WORDS,
    *UPKEEP,
)
