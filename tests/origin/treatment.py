"""Faults as address prefixes: ``/slow/50000/flaky/2/progressive.mp4`` is slow and flaky.

Manifests behind a prefix are served well, so that ``/dropping/dash/manifest.mpd``
is read without trouble and leads to fragments that drop.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from vidgrab_gui.demo.delivery import Span

DEFAULT_PACE_BPS = 100_000
WRONG_LENGTH_EXTRA_BYTES = 1000
_SMALLEST_DROP_BYTES = 16 * 1024
_MANIFESTS = (".mpd", ".m3u8")
_FRAGMENT = re.compile(r"/(\d+)\.(?:m4s|ts)$")


@dataclass(frozen=True, slots=True)
class Treatment:
    """How one request is mistreated, and the path inside that is really meant.

    Places (``held_at_bytes``, ``silent_at_bytes``) are offsets in the whole
    resource, also for range requests. ``allowed_bytes`` is what all answers
    of one gate may send together before it opens.
    """

    path: str
    pace_bps: int | None = None
    gate: str = ""
    held_at_bytes: int = 0
    allowed_bytes: int | None = None
    silent_at_bytes: int | None = None
    drops: bool = False
    extra_bytes: int = 0
    tells_length: bool = True
    unavailable_times: int = 0
    allowed_times: int | None = None
    redirect_path: str = ""
    tells_tag: bool = True
    is_mirrored: bool = False
    is_filled: bool = False
    pause_status: int = 0
    pause_s: str = ""
    wanted_header: str = ""
    wanted_value: str = ""

    def places(self, span: Span) -> tuple[int, int]:
        """Return where to wait for the gate and where to stop sending (offsets)."""
        stop = span.stop
        if self.silent_at_bytes is not None:
            stop = min(stop, max(span.start, self.silent_at_bytes))
        if self.drops:
            stop = min(stop, span.start + max(_SMALLEST_DROP_BYTES, span.size_bytes // 2))
        is_held = self.gate and self.allowed_bytes is None
        hold = max(span.start, self.held_at_bytes) if is_held else stop
        return min(hold, stop), stop


def treat(path: str, query: Mapping[str, str]) -> Treatment:
    """Read the fault prefixes of a path; what does not parse stays an ordinary path."""
    treatment = Treatment(path)
    while not treatment.redirect_path:
        name, _, rest = treatment.path.removeprefix("/").partition("/")
        reader = _READERS.get(name)
        changed = reader(treatment, f"/{rest}", query) if reader else None
        if changed is None:
            break
        treatment = changed
    is_spared = treatment.path.endswith(_MANIFESTS) and not treatment.redirect_path
    return Treatment(treatment.path) if is_spared else treatment


def _number(rest: str) -> tuple[int, str] | None:
    """Split ``/12/a/b`` into 12 and ``/a/b``."""
    match = re.fullmatch(r"/(\d+)(/.*)", rest)
    return (int(match[1]), match[2]) if match else None


def _slow(treatment: Treatment, rest: str, query: Mapping[str, str]) -> Treatment:
    found = _number(rest)
    if found is None and rest.endswith(_MANIFESTS):
        return _with_number_in_path(
            treatment, "slow", query.get("bps", str(DEFAULT_PACE_BPS)), rest
        )
    pace_bps, path = found or (int(query.get("bps", DEFAULT_PACE_BPS)), rest)
    return replace(treatment, path=path, pace_bps=pace_bps)


def _silent_body(treatment: Treatment, rest: str, query: Mapping[str, str]) -> Treatment:
    found = _number(rest)
    if found is None and rest.endswith(_MANIFESTS):
        return _with_number_in_path(treatment, "silent-body", query.get("after", "0"), rest)
    place, path = found or (int(query.get("after", "0")), rest)
    return replace(treatment, path=path, silent_at_bytes=place)


def _with_number_in_path(treatment: Treatment, name: str, number: str, rest: str) -> Treatment:
    """Send to the address with the number in it: fragments do not inherit a query."""
    return replace(treatment, path=rest, redirect_path=f"/{name}/{number}{rest}")


def _dropping(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment:
    return replace(treatment, path=rest, drops=True)


def _wrong_length(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment:
    return replace(treatment, path=rest, extra_bytes=WRONG_LENGTH_EXTRA_BYTES)


def _no_length(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment:
    return replace(treatment, path=rest, tells_length=False)


def _flaky(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    match _number(rest):
        case (times, path):
            return replace(treatment, path=path, unavailable_times=times)
    return None


def _expiring(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    match _number(rest):
        case (times, path):
            return replace(treatment, path=path, allowed_times=times)
    return None


def _no_etag(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment:
    return replace(treatment, path=rest, tells_tag=False)


def _mirrors(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment:
    return replace(treatment, path=rest, is_mirrored=True)


def _filled(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment:
    return replace(treatment, path=rest, is_filled=True)


def _pause(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    """Read ``/pause/503/2/30/path``: that status, twice, with ``Retry-After: 30`` (``-``: none)."""
    match = re.fullmatch(r"/(\d+)/(\d+)/([^/]+)(/.*)", rest)
    if match is None:
        return None
    return replace(
        treatment,
        path=match[4],
        pause_status=int(match[1]),
        unavailable_times=int(match[2]),
        pause_s=match[3].removeprefix("-"),
    )


def _wants(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    """Read ``/wants/Cookie/a=1/path``: forbidden unless that header holds that value."""
    match = re.fullmatch(r"/([\w-]+)/([^/]+)(/.*)", rest)
    if match is None:
        return None
    return replace(treatment, path=match[3], wanted_header=match[1], wanted_value=match[2])


def _redirect(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    match _number(rest):
        case (times, path):
            onward = f"/redirect/{times - 1}{path}" if times > 1 else path
            return replace(treatment, path=path, redirect_path=onward)
    return None


def _gate(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    name, _, rest = rest.removeprefix("/").partition("/")
    match _number(f"/{rest}"):
        case (place, path):
            return replace(treatment, path=path, gate=name, held_at_bytes=place)
    return None


def _allow(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    """Read ``/allow/name/1000000/path``: so much in all, the rest once the gate is open."""
    name, _, rest = rest.removeprefix("/").partition("/")
    match _number(f"/{rest}"):
        case (size_bytes, path):
            return replace(treatment, path=path, gate=name, allowed_bytes=size_bytes)
    return None


def _fragment_gate(treatment: Treatment, rest: str, kind: str) -> Treatment | None:
    """Hold the fragments from a number on; manifests and headers pass."""
    name, _, rest = rest.removeprefix("/").partition("/")
    match _number(f"/{rest}"):
        case (first, path):
            found = _FRAGMENT.search(path)
            is_held = found is not None and int(found[1]) >= first
            return replace(treatment, path=f"/{kind}{path}", gate=name if is_held else "")
    return None


def _dash_gate(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    return _fragment_gate(treatment, rest, "dash")


def _hls_gate(treatment: Treatment, rest: str, _query: Mapping[str, str]) -> Treatment | None:
    return _fragment_gate(treatment, rest, "hls")


_READERS: dict[str, Callable[[Treatment, str, Mapping[str, str]], Treatment | None]] = {
    "slow": _slow,
    "silent-body": _silent_body,
    "dropping": _dropping,
    "wrong-length": _wrong_length,
    "no-length": _no_length,
    "flaky": _flaky,
    "expiring": _expiring,
    "no-etag": _no_etag,
    "mirrors": _mirrors,
    "filled": _filled,
    "pause": _pause,
    "redirect": _redirect,
    "wants": _wants,
    "gate": _gate,
    "allow": _allow,
    "dash-gate": _dash_gate,
    "hls-gate": _hls_gate,
}
