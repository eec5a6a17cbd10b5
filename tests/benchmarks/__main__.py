"""What VidGrab costs, each number beside that of what it stands on: ``python3 dev.py bench``.

``dev.py bench 2 7 growth`` measures these rows alone. However the numbers come out, the
exit code is 0: they are to be looked at, not to be passed.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import TypeVar

from tests.benchmarks import growth
from tests.benchmarks.answering import answer_time
from tests.benchmarks.downloading import distant_fragments, large_file, throttled_file
from tests.benchmarks.ending import cancel
from tests.benchmarks.fetching import fetch_again, first_fetch
from tests.benchmarks.figures import Growth, Line
from tests.benchmarks.libraries import library
from tests.benchmarks.machine import load, machine_line, versions
from tests.benchmarks.memory import memory
from tests.benchmarks.report import Run, save, to_markdown
from tests.benchmarks.starting import start
from tests.benchmarks.workbench import Workbench
from tests.processes import adopt_orphans

JSON = Path(__file__).parents[2] / "build" / "bench.json"
GROWTH = "growth"
ROWS: dict[str, Callable[[Workbench], list[Line]]] = {
    "1": start,
    "2": first_fetch,
    "3": large_file,
    "4": throttled_file,
    "5": distant_fragments,
    "6": answer_time,
    "7": cancel,
    "8": memory,
    "9": library,
    "10": fetch_again,
}
GROWTHS: dict[str, Callable[[Workbench], Growth]] = {
    "a playlist": growth.playlists,
    "a library": growth.libraries,
    "a film's fragments": growth.fragments,
}
_PROXIES = {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}
_LONGEST_REASON = 300

_Outcome = TypeVar("_Outcome")


def main(words: Sequence[str] | None = None) -> int:
    """Measure what is asked for, write it down and print it."""
    asked = _arguments().parse_args(words)
    wanted = asked.rows or [*ROWS, GROWTH]
    _prepare()
    load_before, started_s = load(), time.monotonic()
    with Workbench(asked.runs) as bench:
        lines = tuple(line for name in ROWS if name in wanted for line in measured_row(bench, name))
        growths = tuple(measured_growth(bench, name) for name in GROWTHS if GROWTH in wanted)
    run = Run(
        date=datetime.now(UTC).date().isoformat(),
        machine=machine_line(),
        versions=versions(),
        runs=asked.runs,
        taken_s=time.monotonic() - started_s,
        loads=(load_before, load()),
        lines=lines,
        growths=growths,
    )
    table = save(run, asked.json)
    print(f"\n{to_markdown(run)}\nIn {run.taken_s:.0f} s. Everything: {asked.json}, {table}")
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure VidGrab.")
    rows = [*ROWS, GROWTH]
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"of {', '.join(rows)}; else all")
    parser.add_argument("--runs", type=_count, default=7, metavar="N", help="readings of each")
    parser.add_argument("--json", type=Path, default=JSON, metavar="FILE", help="where to write")
    return parser


def _count(word: str) -> int:
    count = int(word)
    if count < 1:
        raise ValueError
    return count


def _prepare() -> None:
    """Take away what would lead the numbers astray, and let an end from outside clean up, too."""
    for name in [name for name in os.environ if name.upper() in _PROXIES]:
        del os.environ[name]
    # What people install is compiled; without this each start would measure the compiler.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    adopt_orphans()
    signal.signal(signal.SIGTERM, _leave)


def _leave(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)


def measured_row(bench: Workbench, name: str) -> list[Line]:
    """Return a row's lines, or the one that says why there are none."""
    what = (ROWS[name].__doc__ or "").splitlines()[0]
    return _attempted(
        f"row {name}",
        lambda: ROWS[name](bench),
        lambda reason: [Line(name, what, failure=reason)],
    )


def measured_growth(bench: Workbench, name: str) -> Growth:
    """Return how something grows, or why that is not known."""
    return _attempted(
        f"growth of {name}",
        lambda: GROWTHS[name](bench),
        lambda reason: Growth(f"{name} grows", "", (), failure=reason),
    )


def _attempted(
    name: str, measure: Callable[[], _Outcome], failed: Callable[[str], _Outcome]
) -> _Outcome:
    """Return what a measurement gives, or what it means that it failed: the others go on."""
    started_s = time.monotonic()
    print(f"{name} …", end="", flush=True)
    try:
        return measure()
    except Exception as error:  # noqa: BLE001 - the boundary of each measurement
        return failed(f"{type(error).__name__}: {error}"[:_LONGEST_REASON])
    finally:
        print(f" {time.monotonic() - started_s:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
