"""The frozen program does what the one from the sources does, with nothing around it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeout(660)  # the first of them builds it
LIMIT_S = 150


def bare(home: Path) -> dict[str, str]:
    """Return the environment of somebody whose machine has nothing."""
    return {"HOME": str(home), "PATH": "/nonexistent", "LC_ALL": "C.UTF-8"}


class TestFrozen:
    def test_checks_itself(self, frozen: Path, home: Path) -> None:
        done = subprocess.run(
            [frozen / "vidgrab", "--self-check"],
            env=bare(home),
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        report = json.loads(done.stdout)
        assert [check for check in report["checks"] if not check["ok"]] == []
        assert report["ok"]
        assert done.returncode == 0
