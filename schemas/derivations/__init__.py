"""From the raw tables to the published ones: everything nobody types."""

from .tables import derive

__all__ = ["derive"]
