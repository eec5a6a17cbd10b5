"""The frozen program, built once for all tests that look at it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.freezing.building import TREE

ROOT = Path(__file__).resolve().parents[2]
BUILD_LIMIT_S = 600
TOOLS = ("objdump", "patchelf")


@pytest.fixture(scope="session")
def frozen() -> Path:
    """Return the folder of the frozen program; built here unless it was, from these sources."""
    missing = [name for name in TOOLS if shutil.which(name) is None]
    if sys.platform.startswith("linux") and missing:
        pytest.skip(f"the program cannot be frozen without {', '.join(missing)}")
    command = [sys.executable, "-m", "devtools.packing", "build", "--kept"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=BUILD_LIMIT_S
    )
    assert done.returncode == 0, done.stderr
    return TREE
