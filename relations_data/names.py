"""From a name to the actor it names."""

from __future__ import annotations

import datetime
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from .errors import AmbiguousNameError, UnknownNameError, nearest

if TYPE_CHECKING:
    from .release import Release

# Letters that no accent can be taken off, and the marks that only join a word's parts.
LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
JOINING = frozenset("'’ʼ‘`´.")

Day = datetime.date | None


class Name(NamedTuple):
    """One way to call an actor, and the days on which it is in force as far as they are known."""

    actor_id: str
    text: str
    kind: str
    first: Day
    last: Day

    def holds(self, day: datetime.date) -> bool:
        """Whether the name was in force on the day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def __str__(self) -> str:
        known = [f"{word} {day}" for word, day in (("from", self.first), ("until", self.last)) if day]
        return f"{self.actor_id} ({', '.join([self.kind, *known])})"


Index = dict[str, list[Name]]


def resolve(index: Index, name: str, on: str | datetime.date | None) -> str:
    """The one actor that is called so, on a day if one is given."""
    if not isinstance(name, str):
        raise TypeError(f"a name is text, not {name!r}")
    called = index.get(folded(name), [])
    day = _day(on)
    then = [each for each in called if day is None or each.holds(day)]
    candidates = tuple(sorted({each.actor_id for each in then}))
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        hint = "give the actor_id" if day else "give the actor_id, or the day with on="
        raise AmbiguousNameError(f"{name!r} names more than one actor: {_listed(then)}; {hint}", candidates)
    if called:
        raise UnknownNameError(f"{name!r} names nobody on {day}: {_listed(called)}")
    known = [each.text for names in index.values() for each in names if each.kind != "actor_id"]
    hint = nearest(name, known) or _sharing_a_word(index, name)
    raise UnknownNameError(f"no actor is called {name!r}{hint}")


def _sharing_a_word(index: Index, name: str) -> str:
    """The end of a sentence about an unknown name: names that have a longer word of it, as a surname is."""
    words = {word for word in folded(name).split() if len(word) > 3}
    shared = {form: len(words.intersection(form.split())) for form in index}
    most = max(shared.values(), default=0)
    found = (each for form, names in index.items() if shared[form] == most for each in names)
    near = list(dict.fromkeys(each.text for each in found if each.kind != "actor_id"))[:3]
    return f"; did you mean {' or '.join(near)}?" if most and near else ""


def _listed(names: list[Name]) -> str:
    return ", ".join(dict.fromkeys(map(str, sorted(names, key=lambda each: each.actor_id))))


def _day(on: str | datetime.date | None) -> Day:
    if on is None:
        return None
    if isinstance(on, str):
        try:
            return datetime.date.fromisoformat(on)
        except ValueError:
            raise ValueError(f"on is a day as in 2025-05-10, not {on!r}") from None
    if isinstance(on, datetime.datetime) and on == on:  # noqa: PLR0124  NaT differs from itself
        return on.date()
    if isinstance(on, datetime.date) and on == on:  # noqa: PLR0124
        return on
    raise ValueError(f"on is a day as in 2025-05-10, not {on!r}")


def folded(name: str) -> str:
    """A name without what does not tell names apart: case, accents, punctuation, spaces at will."""
    plain = unicodedata.normalize("NFKD", name.casefold()).translate(LETTERS)
    letters = [letter for letter in plain if not unicodedata.combining(letter) and letter not in JOINING]
    return " ".join("".join(map(_spaced, letters)).split())


def _spaced(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Cf":
        return ""
    return letter if category[0] in "LMN" else " "


def index(release: Release) -> Index:
    """Every name of every actor, by its folded form."""
    found: Index = {}
    for each in _names(release):
        found.setdefault(folded(each.text), []).append(each)
    return found


def _names(release: Release) -> list[Name]:
    spans, found = {}, []
    for actor in release.load("actors", into="arrow").to_pylist():
        key, first, last = actor["actor_id"], actor["existed_from_earliest"], actor["existed_to_latest"]
        spans[key] = first, last
        found += [Name(key, key, "actor_id", None, None), Name(key, actor["name"], "name", first, last)]
        found += [Name(key, actor["iso3"], "ISO code", first, last)] if actor["iso3"] else []
    for name in release.load("actor_names", into="arrow").to_pylist():
        first, last = spans[name["actor_id"]]
        days = _latest(first, name["valid_from_earliest"]), _earliest(last, name["valid_to_latest"])
        found.append(Name(name["actor_id"], name["name"], name["kind"], *days))
    for gone in release.load("retired", into="arrow").to_pylist():
        if gone["successor_id"] in spans:
            found.append(Name(gone["successor_id"], gone["retired_id"], "actor_id", None, None))
    return found


def _latest(*days: Day) -> Day:
    return max((day for day in days if day), default=None)


def _earliest(*days: Day) -> Day:
    return min((day for day in days if day), default=None)
