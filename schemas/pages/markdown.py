"""Markdown that means what it shows, whatever the text in it."""

import re
from collections.abc import Iterable, Iterator, Sequence

SPECIAL = re.compile(r"[\\*<>\[\]#]|(?<!\w)_|_(?!\w)")  # an underscore within a word is one


def plain(text: object) -> str:
    """The text with nothing in it that Markdown could take for its own, save code in backticks."""
    parts = re.split(r"(`[^`]*`)", str(text))
    return "".join(part if part.startswith("`") else SPECIAL.sub(r"\\\g<0>", part) for part in parts)


def code(text: str) -> str:
    """The text as code within a line."""
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def link(text: str, heading: str) -> str:
    """A link to a heading of the same page."""
    return f"[{plain(text)}](#{anchor(heading)})"


def anchor(heading: str) -> str:
    """The name under which forges link to a heading."""
    return re.sub(r"[^\w\- ]", "", heading.replace("\\", "").lower()).replace(" ", "-")


def block(lines: Iterable[str], language: str = "text", indent: str = "") -> Iterator[str]:
    """The lines as a block of code."""
    return (f"{indent}{line}".rstrip() for line in (f"```{language}", *lines, "```"))


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """A table; its cells are Markdown already, save the pipes in them."""
    for row in (header, ["---"] * len(header), *rows):
        cells = (str(cell).replace("\\|", "|").replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"
