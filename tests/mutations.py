"""The mutation run: seeded slips in the real raw files, each alone, each to be reported where it was made."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from slips import KINDS, Sheets, Slip

from schemas import Fault, check

SEED = "2025-07-08"
EACH = 3  # slips of a kind, as far as the files have room for them
EACH_IN_CELLS = 2  # of these kinds there are many, and the columns check them alone


class Trial(NamedTuple):
    """A slip of a kind, and what came of it: `caught`, or what was reported instead."""

    kind: str
    slip: Slip
    outcome: str


def trials(files: Mapping[str, bytes]) -> Iterator[Trial]:
    """Make the slips one by one, the same for the same files, and hold the files to the contract each time."""
    sheets = Sheets(files)
    for name, kind in KINDS.items():
        possible = list(kind.slips(sheets))
        each = EACH_IN_CELLS if name.startswith("cell: ") else EACH
        for slip in random.Random(f"{SEED} {name}").sample(possible, min(each, len(possible))):
            yield Trial(name, slip, _outcome(files, slip, kind.codes))


def _outcome(files: Mapping[str, bytes], slip: Slip, codes: frozenset[str]) -> str:
    try:
        faults = check({**files, **slip.spoil()}).faults
    except Exception as error:  # noqa: BLE001  no input at all may end in a traceback
        return f"{type(error).__name__}: {error}"
    stopping = [each for each in faults if each.severity == "fault"]
    missed = [place for place in slip.places if not any(_is_at(each, *place, codes) for each in stopping)]
    if slip.places and not missed:
        return "caught"
    return f"nothing at {missed}; reported: {[each[:4] for each in stopping[:5]]}"


def _is_at(fault: Fault, table: str, line: int, column: str, codes: frozenset[str]) -> bool:
    at_place = (fault.file, fault.line) == (f"raw/{table}.csv", line) and column in ("", fault.column)
    return at_place and (not codes or fault.code in codes)


def report(made: list[Trial]) -> str:
    """A line a kind: how many slips were tried and how many caught; then those that got through."""
    tried, caught = (
        Counter(each.kind for each in made),
        Counter(each.kind for each in made if each.outcome == "caught"),
    )
    lines = [f"{'kind of slip':<56}{'tried':>6}{'caught':>8}"]
    lines += [f"{name:<56}{tried[name]:>6}{caught[name]:>8}{_remark(tried[name])}" for name in KINDS]
    lines += [f"{len(tried)} kinds, {len(made)} slips, {caught.total()} caught"]
    lines += [
        f"{each.kind}: {each.slip.what[:200]}: {each.outcome}" for each in made if each.outcome != "caught"
    ]
    return "\n".join(lines)


def _remark(tried: int) -> str:
    return "" if tried else "  NOT TRIED: no row of today has room for it"
