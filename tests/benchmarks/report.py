"""The outcome of a run: one JSON file with every reading, and one table for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from tests.benchmarks.figures import Growth, Line, Series, Size

SCHEMA = 1
_HEAD = ("", "what", "VidGrab", "yardstick", "figure", "must reach", "reached")
_NOT_WANTED = "–"


@dataclass(frozen=True, slots=True)
class Run:
    """One run as a whole; ``loads`` say how busy the machine was before and after it."""

    date: str
    machine: str
    versions: dict[str, str]
    runs: int
    taken_s: float
    loads: tuple[float | None, float | None]
    lines: tuple[Line, ...]
    growths: tuple[Growth, ...]


def to_json(run: Run) -> str:
    """Return everything that was read."""
    rows = [
        asdict(line)
        | {"reached": line.is_reached}
        | {name: _measured(series) for name, series in _named_series(line) if series}
        | {"also": [_measured(series) for series in line.also]}
        for line in run.lines
    ]
    document = asdict(run) | {"schema": SCHEMA, "lines": rows}
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def to_markdown(run: Run) -> str:
    """Return the table, and the growth tables below it, as they stand in the README."""
    parts = [_caption(run), "", *_table(_HEAD, [_cells(line) for line in run.lines])]
    notes = [f"* {line.row}: {line.note}" for line in _one_each(run.lines)]
    parts += ["", *notes] if notes else []
    for growth in run.growths:
        parts += ["", *_growth(growth)]
    return "\n".join(parts) + "\n"


def save(run: Run, path: Path) -> Path:
    """Write the JSON file and, beside it, the table; return the table's path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_json(run), "utf-8")
    table = path.with_suffix(".md")
    table.write_text(to_markdown(run), "utf-8")
    return table


def _named_series(line: Line) -> Iterator[tuple[str, Series | None]]:
    yield "ours", line.ours
    yield "yardstick", line.yardstick


def _measured(series: Series) -> dict[str, object]:
    return asdict(series) | {"median": series.median}


def _caption(run: Run) -> str:
    named = ", ".join(f"{name} {number}" for name, number in run.versions.items())
    return (
        f"Measured on {run.date}: {run.machine}; {named}. Medians of {run.runs} after a warm-up,"
        " rivals in turns; `python3 dev.py bench` measures it anew."
    )


def _cells(line: Line) -> tuple[str, ...]:
    figure = f"failed: {line.failure}" if line.failure else _amount(line.figure, line.unit)
    limit = f"{line.limit.bound} {_amount(line.limit.value, line.unit)}" if line.limit else ""
    reached = {None: _NOT_WANTED, True: "yes", False: "**no**"}[line.is_reached]
    return (
        line.row,
        line.what,
        _median(line.ours),
        _median(line.yardstick, named=True),
        figure.replace("\n", " ").replace("|", "/"),
        limit or _NOT_WANTED,
        reached,
    )


def _median(series: Series | None, *, named: bool = False) -> str:
    if series is None:
        return _NOT_WANTED
    amount = _amount(series.median, series.unit)
    return f"{series.name} {amount}" if named else amount


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return _NOT_WANTED
    return f"{_rounded(value)} {unit}"


def _rounded(value: float) -> str:
    """Return three digits that count, and no exponent."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3g}"


def _one_each(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with something to note, each note once."""
    seen: dict[tuple[str, str], Line] = {}
    for line in lines:
        if line.note:
            seen.setdefault((line.row, line.note), line)
    return list(seen.values())


def _growth(growth: Growth) -> list[str]:
    title = f"When {growth.what}" + (f" ({growth.note})" if growth.note else "")
    if growth.failure:
        return [f"{title}: failed: {growth.failure}"]
    head = (growth.unit, "time", "per unit", "of the size before", "memory added", "per unit")
    befores = [None, *(before for before, _ in pairwise(growth.sizes))]
    rows = [_size_cells(size, before) for size, before in zip(growth.sizes, befores, strict=True)]
    return [f"{title}:", "", *_table(head, rows)]


def _size_cells(size: Size, before: Size | None) -> tuple[str, ...]:
    each_s = size.taken_s / size.count
    share = each_s / (before.taken_s / before.count) if before else None
    return (
        f"{size.count:,}",
        _amount(size.taken_s, "s"),
        _amount(1000 * each_s, "ms"),
        _amount(share, "×"),
        _amount(size.memory_mb, "MB"),
        _amount(1000 * size.memory_mb / size.count, "KB"),
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [
        f"| {' | '.join(head)} |",
        f"|{'---|' * len(head)}",
        *(f"| {' | '.join(row)} |" for row in rows),
    ]
