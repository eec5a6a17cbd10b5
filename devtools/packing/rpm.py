"""The package for Fedora, openSUSE and their kin."""

from __future__ import annotations

import os
from pathlib import Path

from devtools.packing import papers
from devtools.packing.dependencies import Needs, rpm_requires
from devtools.packing.identity import (
    LICENCE,
    MACHINE,
    MADE_AT,
    MADE_AT_S,
    MAINTAINER,
    NAME,
    RELEASE,
    SUMMARY,
    VERSION,
    filled,
)
from devtools.packing.staging import SOURCES
from devtools.stages import logged

# The same bytes whoever makes it: rpm writes down the host and the hour else.
STEADY = {
    "_buildhost": "vidgrab.invalid",
    "use_source_date_epoch_as_buildtime": "1",
    "clamp_mtime_to_source_date_epoch": "1",
    "source_date_epoch_from_changelog": "0",
}


def rpm_name() -> str:
    """Return the file's name, as rpm makes it."""
    return f"{NAME}-{VERSION}-{RELEASE}.{MACHINE}.rpm"


def make_rpm(staged: Path, needs: Needs, out: Path, work: Path) -> Path:
    """Make the package of a staged folder; return its file."""
    work.mkdir()
    spec = work / "vidgrab.spec"
    spec.write_text(spec_text(staged, needs), "utf-8")
    defined = {**STEADY, "_topdir": str(work), "_rpmdir": str(out), "_rpmfilename": rpm_name()}
    defines = [word for pair in defined.items() for word in ("--define", " ".join(pair))]
    command = ["rpmbuild", "-bb", "--quiet", "--target", f"{MACHINE}-linux", *defines]
    command += ["--dbpath", str(work / "db"), str(spec)]
    logged(command, {**os.environ, "SOURCE_DATE_EPOCH": str(MADE_AT_S), "LC_ALL": "C.UTF-8"})
    return out / rpm_name()


def spec_text(staged: Path, needs: Needs) -> str:
    """Return the spec with everything filled in."""
    values = {
        "@RELEASE@": RELEASE,
        "@SUMMARY@": SUMMARY[0].upper() + SUMMARY[1:],
        "@LICENCE@": LICENCE,
        "@MAINTAINER@": MAINTAINER,
        "@REQUIRES@": "\n".join(f"Requires: {name}" for name in rpm_requires(needs)),
        "@DESCRIPTION@": papers.plain_description(),
        "@STAGED@": str(staged),
        "@CHANGELOG_DAY@": MADE_AT.strftime("%a %b %d %Y"),
    }
    text = filled((SOURCES / "vidgrab.spec").read_text("utf-8"))
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text
