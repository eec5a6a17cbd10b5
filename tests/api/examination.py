"""schemathesis against a running door: all of its checks, in a process of its own.

Of use for any door that runs, the real program's too.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

_SETTINGS = """
[checks]
# Too long a link in an address is refused for the length of its head (431).
negative_data_rejection.expected-statuses = [
  "400", "401", "403", "404", "405", "409", "413", "415", "429", "431",
]
# A link can be right and lead to nothing that can be saved: that is said with 422.
positive_data_acceptance.expected-statuses = [
  "2xx", "401", "403", "404", "409", "422", "429", "503",
]
"""
_LONGEST_S = 55.0


class Examination(NamedTuple):
    """What was found; ``text`` is all that was said."""

    has_found_something: bool
    text: str

    @property
    def test_count(self) -> int:
        """Return how many calls were made, and none of them found anything."""
        passed = re.search(r"(\d+) generated, (\d+) passed", self.text)
        return int(passed[2]) if passed else 0


def examine(
    port: int,
    token: str,
    client: str,
    folder: Path,
    *,
    most_examples: int = 5,
    phases: str = "examples,coverage,fuzzing,stateful",
) -> Examination:
    """Hold a door against its own description; ``folder`` is for what schemathesis writes.

    ``client`` has to be allowed already. Made-up names of clients come besides it: a door that
    has not been told to let in everybody asks about ten of them.
    """
    settings = folder / "schemathesis.toml"
    settings.write_text(_SETTINGS, encoding="utf-8")
    base = f"http://127.0.0.1:{port}"
    done = subprocess.run(
        [
            sys.executable, "-m", "schemathesis.cli", "--config-file", str(settings),
            "run", f"{base}/api/openapi.json",
            "--url", base,
            "--header", f"Authorization: Bearer {token}",
            "--header", f"X-VidGrab-Client: {client}",
            "--checks", "all",
            "--continue-on-failure",
            "--phases", phases,
            "--max-examples", str(most_examples),
            "--request-timeout", "10",
            "--seed", "8",
            "--no-shrink",
            "--generation-database", "none",
            "--no-color",
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=_LONGEST_S,
    )  # fmt: skip
    return Examination(done.returncode != 0, done.stdout + done.stderr)
