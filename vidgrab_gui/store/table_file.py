"""The settings file as a plain table; all of it that the first paint needs is a folder."""

from __future__ import annotations

import logging
import os
from pathlib import Path

logger = logging.getLogger(__name__)


def read_table(path: Path) -> dict[str, object]:
    """Return what a TOML file holds; nothing where it is missing or damaged."""
    try:
        text = path.read_text(encoding="utf-8")
        import tomllib  # noqa: PLC0415 - a first start has nothing to read

        return tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        logger.info("settings not read, defaults used: %s", error)
        return {}


def folder_of(value: object) -> str:
    """Return a folder a person has named, ``~`` meaning their home; nothing for what is none."""
    if not isinstance(value, str):
        return ""
    path = os.path.expanduser(value)  # noqa: PTH111 - Path's own raises for unknown people
    return path if os.path.isabs(path) else ""  # noqa: PTH117 - of one kind with the line above
