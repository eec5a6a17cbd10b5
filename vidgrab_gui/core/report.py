"""What a person can send to those who help, without anything that is nobody's business."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum

from vidgrab_gui.core.health import Finding, check_word, state_word
from vidgrab_gui.core.privacy import Privacy
from vidgrab_gui.core.settings import Settings

MOST_LOG_LINES = 200
LONGEST_LINE = 2_000

_PRIVATE = frozenset(
    {
        "folder",
        "tools_folder",
        "proxy",
        "cookies_profile",
        "cookies_file",
        "sponsor_server",
        "update_address",
    }
)
"""Settings of which is told only whether there are any."""
_COUNTED = frozenset({"sites", "sections", "sponsors", "browser_clients"})


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report is made of.

    ``versions`` are pairs of name and version; ``log`` the last lines, oldest first;
    ``crash`` a traceback, empty where nothing unforeseen has happened; ``last_crash`` what the
    run before has left when the system ended it.
    """

    versions: Sequence[tuple[str, str]]
    settings: Settings
    findings: Sequence[Finding] = ()
    log: Sequence[str] = ()
    crash: str = ""
    last_crash: str = ""


def report_text(report: Report, privacy: Privacy) -> str:
    """Return the report as plain text in English, for whoever helps; cleaned as a whole."""
    log = "\n".join(line[:LONGEST_LINE] for line in report.log[-MOST_LOG_LINES:])
    blocks = (
        ("VidGrab report", "\n".join(": ".join(pair) for pair in report.versions)),
        ("Health", "\n".join(_finding_line(one, privacy) for one in report.findings)),
        (
            "Settings unlike the usual",
            "\n".join(_settings_lines(report.settings, privacy)),
        ),
        ("Something unforeseen", privacy.cleaned(report.crash)),
        ("How the last run ended", privacy.cleaned(report.last_crash)),
        ("Last lines of the log", privacy.cleaned(log)),
    )
    parts = [f"{title}\n{'-' * len(title)}\n{text}" for title, text in blocks if text]
    return privacy.anonymous("\n\n".join(parts)) + "\n"


def _finding_line(finding: Finding, privacy: Privacy) -> str:
    values = tuple((name, privacy.cleaned(value)) for name, value in finding.values)
    said = replace(finding, values=values).said(str)
    return f"{check_word(finding.check)}: {state_word(finding.state)}. {said}"


def _settings_lines(settings: Settings, privacy: Privacy) -> list[str]:
    named = _differences("", settings, Settings())
    return [f"{name}: {privacy.cleaned(shown)}" for name, shown in named] or ["none"]


def _differences(prefix: str, value: object, usual: object) -> list[tuple[str, str]]:
    """Name what a value has unlike the usual one; private things only by being there."""
    lines: list[tuple[str, str]] = []
    if not is_dataclass(value) or not is_dataclass(usual):
        return lines
    for field in fields(value):
        mine, theirs = getattr(value, field.name), getattr(usual, field.name)
        name = f"{prefix}{field.name}"
        if mine == theirs:
            continue
        if is_dataclass(mine):
            lines += _differences(f"{name}.", mine, theirs)
        else:
            lines.append((name, _shown(field.name, mine)))
    return lines


def _shown(name: str, value: object) -> str:
    if name in _PRIVATE:
        return "chosen"
    if isinstance(value, tuple | list | frozenset | set) and name in _COUNTED:
        return str(len(value))
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple | list | frozenset | set):
        return ", ".join(sorted(_shown("", one) for one in value)) or "none"
    return str(value) if isinstance(value, bool | int | float | str) else "chosen"
