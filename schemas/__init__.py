"""The contract of `relations_data`: what is typed, what is published, and what must hold between.

    vocabularies    the codes, each with its definition and its neighbour
    forms, dates    what a cell may look like
    columns, raw    what curators type
    rules           what must hold across rows and tables
    derivations     how each derived column is computed
    published       what users get

Nothing here opens a file, reads a clock or asks a network. Installed, this package is
`relations_data.schemas`, the copy that held for the tables beside it.
"""

from .contract import Checked, check, compile_tables, derive, validate
from .faults import CODES as FAULT_CODES
from .faults import FORMATS, Code, Fault
from .published import PUBLISHED
from .raw import RAW

__all__ = [
    "FAULT_CODES",
    "FORMATS",
    "PUBLISHED",
    "RAW",
    "Checked",
    "Code",
    "Fault",
    "check",
    "compile_tables",
    "derive",
    "validate",
]
