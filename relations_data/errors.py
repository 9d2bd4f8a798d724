"""What can go wrong for a reader, each with a sentence that leads on."""

from collections.abc import Iterable
from difflib import get_close_matches


class NotBuiltError(FileNotFoundError):
    """A folder holds no published tables."""


class DamagedFileError(OSError):
    """A published file is not what its manifest says."""


class UnknownNameError(LookupError):
    """No table, id, actor or option is called so."""


class AmbiguousNameError(LookupError):
    """More than one actor is called so; `candidates` has their ids."""

    def __init__(self, message: str, candidates: tuple[str, ...]) -> None:
        super().__init__(message)
        self.candidates = candidates


class InvalidFrameError(ValueError):
    """A frame breaks the contract; `faults` has a (row label, column, sentence) for each fault.

    The row label is None for a fault of the column as a whole.
    """

    def __init__(self, message: str, faults: tuple[tuple[object, str, str], ...]) -> None:
        super().__init__(message)
        self.faults = faults


class MissingExtraError(ImportError):
    """Something beyond pandas and pyarrow is needed and not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs more than is installed: pip install 'relations_data[{extra}]'")


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: the known ones nearest to it, or all if they are few."""
    known = list(dict.fromkeys(known))
    by_form = {name.casefold(): name for name in known}
    close = [by_form[form] for form in get_close_matches(word.casefold(), by_form, n=3, cutoff=0.6)]
    if close:
        return f"; did you mean {' or '.join(close)}?"
    return f"; it is one of {', '.join(known)}" if 0 < len(known) <= 30 else ""
