"""How to cite a release: nothing but what its manifest says."""

from collections.abc import Callable

from .errors import UnknownNameError, nearest
from .manifest import Manifest

SHOWN = 16  # characters of the fingerprint: enough to tell any two releases apart


def cite(manifest: Manifest, style: str) -> str:
    """The citation in a style of `STYLES`."""
    if style not in STYLES:
        raise UnknownNameError(f"there is no citation style {style!r}{nearest(str(style), STYLES)}")
    return STYLES[style](manifest)


def _text(manifest: Manifest) -> str:
    return (
        f"{manifest['creator']} ({manifest['year']}). {manifest['title']} (version {manifest['version']}) "
        f"[Data set]. Licence {manifest['licence']}. Content fingerprint {manifest['fingerprint'][:SHOWN]}."
    )


def _bibtex(manifest: Manifest) -> str:
    fields = {
        "author": f"{{{_escaped(manifest['creator'])}}}",
        "title": f"{{{_escaped(manifest['title'])}}}",
        "year": str(manifest["year"]),
        "version": manifest["version"],
        "howpublished": "Data set",
        "note": f"Version {manifest['version']}. Licence {manifest['licence']}. "
        f"Content fingerprint {manifest['fingerprint'][:SHOWN]}",
    }
    lines = [f"  {name:<12} = {{{value}}}," for name, value in fields.items()]
    return "\n".join([f"@misc{{{manifest['name']}-{manifest['version']},", *lines, "}"])


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "_&%#$" else letter for letter in text)


STYLES: dict[str, Callable[[Manifest], str]] = {"text": _text, "bibtex": _bibtex}
