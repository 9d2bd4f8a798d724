"""How a type and its modes are put together: what a mode does not have of its own it takes from its type."""

from .forms import EventType
from .goldstein import GOLDSTEIN


def type_of(
    event_type: str,
    label: str,
    definition: str,
    not_to_be_confused_with: str,
    *,
    quad_class: int,
    score: float,
    cameo: tuple[str, ...],
    score_basis: str = "plover",
    needs_recipient: bool = False,
) -> EventType:
    """The entry of a type itself; its Goldstein value is that of its first CAMEO code."""
    return EventType(
        event_type=event_type,
        mode="",
        label=label,
        quad_class=quad_class,
        score=score,
        score_basis=score_basis,
        cameo=cameo,
        goldstein=GOLDSTEIN[cameo[0]],
        goldstein_basis="cameo",
        needs_recipient=needs_recipient,
        definition=definition,
        not_to_be_confused_with=not_to_be_confused_with,
    )


def mode_of(
    parent: EventType,
    mode: str,
    label: str,
    definition: str,
    not_to_be_confused_with: str,
    *,
    score: float | None = None,
    cameo: tuple[str, ...] = (),
) -> EventType:
    """The entry of one mode; without a score or a CAMEO code it inherits those values from its type."""
    return parent._replace(
        mode=mode,
        label=label,
        score=parent.score if score is None else score,
        score_basis="inherited" if score is None else "plover",
        cameo=cameo,
        goldstein=GOLDSTEIN[cameo[0]] if cameo else parent.goldstein,
        goldstein_basis="cameo" if cameo else "inherited",
        definition=definition,
        not_to_be_confused_with=not_to_be_confused_with,
    )
