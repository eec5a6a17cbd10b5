"""A second version of everything: playable like the first, with other bytes."""

from __future__ import annotations

from pathlib import Path

from vidgrab_gui.demo.delivery import Resource

FIRST = 1
_FILLER_BYTES = 4 * 188
_NULL_PACKET = b"\x47\x1f\xff\x10"


def version_of(resource: Resource, number: int, *, is_filled: bool) -> Resource:
    """Return a version of a resource.

    The first is the resource itself; the second has filler that players skip at its end, of
    which each byte is the version's number. With ``is_filled`` the first has it too, so that all
    are of one length. Manifests, pages and pictures have one version.
    """
    if number == FIRST and not is_filled:
        return resource
    filler = _filler(resource.content_type, number)
    if not filler:
        return resource
    source = resource.source
    content = source.read_bytes() if isinstance(source, Path) else source
    return Resource(resource.content_type, content + filler)


def _filler(content_type: str, number: int) -> bytes:
    match content_type:
        case "video/mp2t":
            return (_NULL_PACKET + bytes([number]) * 184) * 4
        case "video/mp4" | "audio/mp4":
            return (
                _FILLER_BYTES.to_bytes(4, "big") + b"free" + bytes([number]) * (_FILLER_BYTES - 8)
            )
    return b""
