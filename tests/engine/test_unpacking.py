"""What may be in a release's archive, and what is taken out of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.origin.releases import link_archive, packed
from vidgrab_gui.engine import unpacking
from vidgrab_gui.engine.floors import is_too_new, python_floor
from vidgrab_gui.engine.unpacking import BadArchiveError, unpack

LEAST = {"yt_dlp/__init__.py": "", "yt_dlp/version.py": "__version__ = '2026.08.19'"}


def lay(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "archive"
    path.write_bytes(data)
    return path


def unpacked(tmp_path: Path, data: bytes) -> Path:
    unpack(lay(tmp_path, data), tmp_path / "engine", lambda: None)
    return tmp_path / "engine"


def outside(tmp_path: Path) -> set[str]:
    """Return what is there besides archive and folder; the home is every test's own."""
    return {path.name for path in tmp_path.iterdir()} - {"archive", "engine", "home", "temporary"}


def test_only_the_engines_own_files_are_taken(tmp_path: Path) -> None:
    files = LEAST | {
        "__main__.py": "boom",
        "yt_dlp_ejs/yt/solver/core.min.js": "x",
        "yt_dlp-2026.8.19.dist-info/METADATA": "Requires-Python: >=3.10",
        "other/__init__.py": "boom",
        "yt_dlp_plugins/extractor/x.py": "boom",
        "yt_dlp": "boom",
    }
    folder = unpacked(tmp_path, packed({k: v for k, v in files.items() if k != "yt_dlp"}))
    found = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert found == {
        *LEAST,
        "yt_dlp_ejs/yt/solver/core.min.js",
        "yt_dlp-2026.8.19.dist-info/METADATA",
    }


@pytest.mark.parametrize(
    "name",
    [
        "../escaped.py",
        "yt_dlp/../../escaped.py",
        "yt_dlp/./x.py",
        "yt_dlp//x.py",
        "/escaped.py",
        "yt_dlp\\..\\..\\escaped.py",
        "C:/escaped.py",
        "yt_dlp/x:stream.py",
        "yt_dlp/VERSION.py",
    ],
)
def test_a_name_that_leads_elsewhere_spoils_it_all(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadArchiveError):
        unpacked(tmp_path, packed(LEAST | {name: "boom"}))
    assert not outside(tmp_path)
    assert not (tmp_path / "engine" / "yt_dlp").exists()  # looked at before anything is written


def _bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("yt_dlp/version.py", bytes(151_000_000), compresslevel=1)
    return target.getvalue()


def _many() -> bytes:
    return packed({f"yt_dlp/{number}.py": "" for number in range(unpacking.MOST_FILES + 1)})


def _odd_method() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_BZIP2) as package:
        package.writestr("yt_dlp/version.py", "x" * 1000)
    return target.getvalue()


def _lying() -> bytes:
    """Return an archive that says a smaller size than it has."""
    data = packed({"yt_dlp/version.py": "x" * 5_000})
    return data.replace((5_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))


@pytest.mark.parametrize(
    "make",
    [
        _bomb,
        _many,
        _odd_method,
        _lying,
        lambda: link_archive("2026.08.19"),
        lambda: packed({"yt_dlp_ejs/__init__.py": ""}),
        lambda: b"no archive at all",
        lambda: b"",
        lambda: packed(LEAST)[:-60],
    ],
    ids=["bomb", "many", "method", "lying", "link", "empty", "text", "nothing", "truncated"],
)
def test_a_bad_archive_is_refused(tmp_path: Path, make: Callable[[], bytes]) -> None:
    with pytest.raises(BadArchiveError):
        unpacked(tmp_path, make())
    assert not outside(tmp_path)


def test_a_bomb_is_not_even_begun(tmp_path: Path) -> None:
    with pytest.raises(BadArchiveError):
        unpacked(tmp_path, _bomb())
    assert not (tmp_path / "engine").exists()


@pytest.mark.parametrize(
    ("source", "metadata", "floor", "too_new"),
    [
        ("if sys.version_info < (3, 10):\n    raise ImportError", "", (3, 10), False),
        ("if sys.version_info < (4,):\n    raise ImportError", "", (4, 0), True),
        ("if sys.version_info<( 3 , 99 ): ...", "", (3, 99), True),
        ("", "Requires-Python: >=3.99\n", (3, 99), True),
        ("import sys", "Requires-Python: >=3.10\n", (3, 10), False),
        ("import sys", "", (0, 0), False),
    ],
)
def test_the_python_floor(
    tmp_path: Path, source: str, metadata: str, floor: tuple[int, int], too_new: bool
) -> None:
    files = LEAST | {"yt_dlp/__init__.py": source}
    if metadata:
        files["yt_dlp-1.dist-info/METADATA"] = metadata
    folder = unpacked(tmp_path, packed(files))
    assert python_floor(folder) == floor
    assert is_too_new(folder) is too_new


def test_the_installed_engine_says_its_floor() -> None:
    """What a release says where; when this fails, yt-dlp has put its floor elsewhere."""
    import yt_dlp  # noqa: PLC0415 - only this test looks at the installed one

    home = Path(yt_dlp.__file__).parent.parent
    source = (home / "yt_dlp" / "__init__.py").read_text(encoding="utf-8")
    assert "sys.version_info < (3, 10)" in source
