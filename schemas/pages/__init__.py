"""The generated pages of docs/: made from the declarations, and from nothing else."""

from collections.abc import Callable

from .codebook import codebook_page
from .errors import errors_page

PAGES: dict[str, Callable[[], str]] = {"codebook.md": codebook_page, "errors.md": errors_page}
