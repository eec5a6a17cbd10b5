"""A release's archive, unpacked: the engine's own files, and nothing an archive should not hold."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

MOST_FILES = 10_000
MOST_BYTES = 150_000_000
"""yt-dlp has 1,900 files of 14 MB together."""
BLOCK_BYTES = 1 << 16

_PACKAGES = frozenset({"yt_dlp", "yt_dlp_ejs"})
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_IS_ENCRYPTED = 1


class BadArchiveError(Exception):
    """The archive is broken, or holds what nobody would put into it in good faith."""


def unpack(archive: Path, folder: Path, check: Callable[[], None]) -> None:
    """Write the engine's files of an archive into a new folder.

    ``check`` is called for each and may raise. Raises :class:`BadArchiveError`, after which the
    folder is worth nothing, and :class:`OSError` where the disk takes no more.
    """
    try:
        with zipfile.ZipFile(archive) as package:
            members = list(_members(package))
            for member in members:
                check()
                _write(package, member, folder)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise BadArchiveError(f"{type(error).__name__}: {error}") from error
    if not (folder / "yt_dlp" / "version.py").is_file():
        raise BadArchiveError("there is no yt_dlp in it")


def _members(package: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    infos = package.infolist()
    if len(infos) > MOST_FILES:
        raise BadArchiveError(f"{len(infos)} files")
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise BadArchiveError("it is far too large")
    seen: set[str] = set()
    for info in infos:
        _insist_on_plain(info)
        if info.filename.lower() in seen:
            raise BadArchiveError(f"twice in it: {info.filename}")
        seen.add(info.filename.lower())
        if not info.is_dir() and _is_wanted(info.filename):
            yield info


def _insist_on_plain(info: zipfile.ZipInfo) -> None:
    parts = info.filename.removesuffix("/").split("/")
    is_inside = all(part not in {"", ".", ".."} for part in parts)
    is_plain = not set(info.filename) & set("\\:\0") and info.orig_filename == info.filename
    kind = stat.S_IFMT(info.external_attr >> 16)
    if not (is_inside and is_plain and kind in {0, stat.S_IFREG, stat.S_IFDIR}):
        raise BadArchiveError(f"no plain file: {info.filename!r}")
    if info.compress_type not in _METHODS or info.flag_bits & _IS_ENCRYPTED:
        raise BadArchiveError(f"packed in no usual way: {info.filename!r}")


def _is_wanted(name: str) -> bool:
    path = PurePosixPath(name)
    is_metadata = len(path.parts) == 2 and path.parts[0].endswith(".dist-info")
    return (path.parts[0] in _PACKAGES and len(path.parts) > 1) or is_metadata


def _write(package: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path) -> None:
    target = folder / member.filename
    target.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    with package.open(member) as source, target.open("xb") as file:
        while block := source.read(BLOCK_BYTES):
            left -= len(block)
            if left < 0:
                raise BadArchiveError(f"larger than it says: {member.filename!r}")
            file.write(block)
