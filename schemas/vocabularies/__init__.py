"""The coded vocabularies: every legal code with its definition and the neighbour it is confused with."""

from .codes import CODES
from .event_types import EVENT_TYPES
from .forms import Code, EventType

__all__ = ["CODES", "EVENT_TYPES", "Code", "EventType"]
