"""Commands timed side by side: in turns, so that a slow minute of the machine falls on all of them.

The process that measures must stay small, and so imports the standard library alone: Linux counts what the
parent holds when it starts a command towards the peak of that command.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

Command = Sequence[str]
KIB = 1 if sys.platform == "darwin" else 1024  # what the system counts peak memory in


class Run(NamedTuple):
    """One run: wall clock and processor time in seconds, peak memory in bytes, what was printed."""

    seconds: float
    processor: float
    peak: int
    printed: str


class Spread(NamedTuple):
    """What several rounds gave."""

    median: float
    least: float
    greatest: float


def run(command: Command) -> Run:
    """Run a command to its end; SystemExit with its own words where it fails."""
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        printed = output.read().decode(errors="replace")
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}\nfailed with code {process.returncode}:\n{printed[-2000:]}")
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * KIB, printed)


def in_turns(
    commands: Mapping[str, Command], rounds: int, say: Callable[[str], None]
) -> dict[str, list[Run]]:
    """Run all commands in turns, `rounds` times after one round that does not count."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            done = run(command)
            say(f"{f'round {number}/{rounds}' if number else 'warming up'}: {name} {done.seconds:.3f} s")
            if number:
                runs[name].append(done)
    return runs


def spread(values: Sequence[float]) -> Spread:
    """Median and extremes."""
    return Spread(statistics.median(values), min(values), max(values))


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Seconds of ours over theirs, round by round."""
    return spread([one / other for one, other in zip(ours, theirs, strict=True)])


def difference(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Milliseconds that ours takes more than theirs, round by round."""
    return spread([1000 * (one - other) for one, other in zip(ours, theirs, strict=True)])


def peak(runs: Sequence[Run]) -> int:
    """The most memory that any of the runs held, in bytes."""
    return max(one.peak for one in runs)
