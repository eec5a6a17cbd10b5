"""What every test of an installed program needs: the packages, a clean root, a display."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from devtools import display
from devtools.stages import BUILD
from tests.packaging.installed.clean_root import Screen, why_not
from tests.packaging.table import Figures

PACKAGES = BUILD / "packages"
PICTURES = BUILD / "packages-seen"
"""The display as it was while each program worked, for a person to look at."""


@pytest.fixture(scope="session", autouse=True)
def _able() -> None:
    """Skip everything where no clean root can be made."""
    if reason := why_not():
        pytest.skip(reason)


@pytest.fixture(scope="session")
def artefact() -> Callable[[str], Path]:
    """Return what finds the one package of a kind by its name's pattern."""

    def find(pattern: str) -> Path:
        found = sorted(PACKAGES.glob(pattern))
        assert len(found) == 1, f"{pattern} in {PACKAGES}: {found}; run `dev.py package` first"
        return found[0]

    return find


@pytest.fixture(scope="session")
def libraries(artefact: Callable[[str], Path]) -> list[str]:
    """Return the packages with the libraries that the .deb asks of the system, and no others."""
    return [name for name in depends(artefact("*.deb")) if name != "xdg-utils"]


def depends(package: Path) -> list[str]:
    """Return the names of the packages that a .deb depends on."""
    command = ["dpkg-deb", "--field", str(package), "Depends"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [word.split()[0] for word in done.stdout.split(",")]


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """Give a display that belongs to nobody else."""
    with display.virtual_display(os.environ, is_for_one=False) as variables:
        yield Screen(variables["DISPLAY"], Path(variables["XAUTHORITY"]))


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """Let a test note what it measures, for the closing lines."""
    return Figures(request.node)
