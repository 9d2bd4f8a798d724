"""The slips that curators and their tools make, kind by kind, with the place where each must be reported."""

from . import cells, events, evidence, files, people, rows, stances  # noqa: F401  each declares its kinds
from .declaration import KINDS, Place, Slip
from .sheets import Sheets

__all__ = ["KINDS", "Place", "Sheets", "Slip"]
