"""The settings file as a plain table; all of it that the first paint needs is a folder."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

Report = Callable[[str], None]
"""Hears why a value of a table was of no use."""

logger = logging.getLogger(__name__)


def read_table(path: Path) -> dict[str, object] | None:
    """Return what a TOML file holds: nothing where there is none, None where it is damaged."""
    try:
        text = path.read_text(encoding="utf-8")
        import tomllib  # noqa: PLC0415 - a first start has nothing to read

        return tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        logger.info("settings not read, defaults used: %s", error)
        return None
