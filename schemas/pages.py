"""The generated pages of docs/."""

from collections.abc import Callable

PAGES: dict[str, Callable[[], str]] = {}
