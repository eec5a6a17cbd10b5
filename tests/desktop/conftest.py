"""The desktop of real parts, for all tests of this folder."""

from tests.desktop.desk import desk

__all__ = ["desk"]
