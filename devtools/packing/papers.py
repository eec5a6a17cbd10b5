"""The texts that packages carry and that are made, not written: changelog and description."""

from __future__ import annotations

import textwrap
from email.utils import format_datetime

from devtools.packing.identity import (
    DESCRIPTION,
    MADE_AT,
    MAINTAINER,
    NAME,
    RELEASE,
    SUMMARY,
    VERSION,
)

WIDTH = 76


def debian_changelog() -> str:
    """Return what Debian's tools read as the history of the package; people read CHANGELOG.md."""
    return (
        f"{NAME} ({VERSION}-{RELEASE}) unstable; urgency=medium\n\n"
        f"  * VidGrab {VERSION}; what is new is in changelog.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(MADE_AT)}\n"
    )


def debian_description() -> str:
    """Return the field ``Description``: a line, then paragraphs parted by a dot."""
    paragraphs = [textwrap.indent(textwrap.fill(text, WIDTH), " ") for text in DESCRIPTION]
    return "\n".join([SUMMARY, "\n .\n".join(paragraphs)])


def plain_description() -> str:
    """Return the description as paragraphs."""
    return "\n\n".join(textwrap.fill(text, WIDTH) for text in DESCRIPTION)
