"""The event types of PLOVER 2.0 and their modes, in the order of the codebook."""

from .forms import EventType
from .types_of_cooperation import COOPERATION
from .types_of_force import FORCE
from .types_of_pressure import PRESSURE
from .types_of_verbal_conflict import VERBAL_CONFLICT

EVENT_TYPES: tuple[EventType, ...] = COOPERATION + VERBAL_CONFLICT + PRESSURE + FORCE
