"""The .deb on the Debian after this one: the same names, newer libraries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packaging.installed.clean_root import Screen, clean_root, this_suite
from tests.packaging.installed.conftest import PICTURES
from tests.packaging.installed.window import COLOURS, colours, drive
from tests.packaging.table import Figures

pytestmark = [
    pytest.mark.packages(".deb on the next Debian"),
    pytest.mark.timeout(900),
]
NEXT = {"bookworm": "trixie"}


@pytest.mark.skipif(this_suite() not in NEXT, reason="no next Debian is known here")
def test_the_window_does_the_main_job(
    artefact: Callable[[str], Path], screen: Screen, figures: Figures
) -> None:
    package = artefact("*.deb")
    suite = NEXT[this_suite()]
    with clean_root(suite) as root:
        root.put(package, f"root/{package.name}")
        root.install(f"/root/{package.name}")
        picture = PICTURES / f"deb-{suite}-screen.png"
        driven = drive(root, screen, ["vidgrab"], picture)
        assert driven.code == 0, "\n".join(driven.lines)
        assert colours(picture) > COLOURS
        figures.note("release", suite)
