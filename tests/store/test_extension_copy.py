"""The extension is shown where it stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidgrab_gui.store.extension_copy import lasting_extension


@pytest.fixture
def source(tmp_path: Path) -> Path:
    source = tmp_path / "mount_x1/browser"
    (source / "extension").mkdir(parents=True)
    (source / "extension/manifest.json").write_text("{}")
    return source


def test_one_that_stays_is_left_where_it_is(source: Path, tmp_path: Path) -> None:
    kept = tmp_path / "data/browser"
    assert lasting_extension(source, kept, tmp_path / "tmp") == source
    assert not kept.exists()


def test_one_that_goes_is_copied_and_renewed(source: Path, tmp_path: Path) -> None:
    kept = tmp_path / "data/browser"
    assert lasting_extension(source, kept, source.parent) == kept
    (kept / "extension/of_the_older_one.js").touch()
    (source / "extension/manifest.json").write_text('{"version": "2"}')
    assert lasting_extension(source, kept, source.parent) == kept
    (file,) = (path for path in kept.rglob("*") if path.is_file())
    assert file.read_text() == '{"version": "2"}'
    assert [path.name for path in kept.parent.iterdir()] == ["browser"]


def test_one_that_cannot_be_copied_is_told(source: Path, tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(OSError, match="data"):
        lasting_extension(source, tmp_path / "data/browser", source.parent)
    assert (tmp_path / "data").is_file()
