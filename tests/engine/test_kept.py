"""What a stream's state says is on the disk, and it says no more than that."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from vidgrab_gui.engine import durability
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.stream_state import Facts, Source

SOURCE = Source(format_id="137", width=1920, fps=25.0)


class Clock:
    """A clock that goes when told."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def _stream(folder: Path, clock: Clock | None = None) -> KeptStream:
    stream = KeptStream(folder, "picture", clock or Clock())
    stream.begin(SOURCE)
    stream.open()
    return stream


def _again(folder: Path) -> KeptStream:
    stream = KeptStream(folder, "picture")
    assert stream.recall()
    return stream


def test_the_state_follows_at_most_once_a_second(tmp_path: Path) -> None:
    clock = Clock()
    stream = _stream(tmp_path, clock)
    for second, counted in ((0.0, 10), (0.5, 10), (1.0, 30), (1.9, 30)):
        clock.now_s = 100.0 + second
        stream.write(b"0123456789")
        stream.settle()
        assert _again(tmp_path).state.size_bytes == counted
    stream.settle(now=True)
    assert _again(tmp_path).state.size_bytes == 40
    stream.close()


def test_data_is_on_the_disk_before_the_state_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr("vidgrab_gui.engine.kept.sync_data", lambda _: done.append("data"))
    monkeypatch.setattr(
        "vidgrab_gui.engine.kept.write_durably", lambda path, _: done.append(path.name)
    )
    stream = _stream(tmp_path)
    stream.write(b"bytes")
    stream.settle()
    stream.close()
    assert done == ["data", "picture.json"]


def test_a_state_is_gone_for_certain_before_other_bytes_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = _stream(tmp_path)
    stream.write(b"of one source")
    stream.settle()
    synced: list[bool] = []
    monkeypatch.setattr(
        "vidgrab_gui.engine.kept.sync_folder", lambda _: synced.append(stream.part.exists())
    )
    stream.restart()
    assert synced == [True]
    stream.close()


def test_half_a_fragment_never_counts(tmp_path: Path) -> None:
    stream = _stream(tmp_path)
    stream.append_fragment(1, [b"whole"])

    def breaks_off() -> object:
        yield b"ha"
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        stream.append_fragment(2, breaks_off())  # type: ignore[arg-type]  # a generator is enough
    stream.settle(now=True)
    stream.close()
    later = _stream_again(tmp_path)
    assert (later.size_bytes, later.state.fragment) == (0, None)
    stream = _stream(tmp_path)
    stream.append_fragment(1, [b"whole"])
    stream.settle(now=True)
    stream.close()
    fragment = _again(tmp_path).state.fragment
    assert fragment is not None
    assert (fragment.number, fragment.start) == (1, 0)


def _stream_again(folder: Path) -> KeptStream:
    stream = KeptStream(folder, "picture")
    assert not stream.recall(), "nothing was counted"
    return stream


def test_the_end_between_the_last_byte_and_the_name(tmp_path: Path) -> None:
    stream = _stream(tmp_path)
    stream.write(b"all of it")
    stream.complete()
    (tmp_path / "picture.whole").rename(tmp_path / "picture.part")
    later = _again(tmp_path)
    assert later.is_complete
    assert (tmp_path / "picture.whole").read_bytes() == b"all of it"


def test_a_whole_stream_is_lent_and_kept(tmp_path: Path) -> None:
    stream = _stream(tmp_path)
    stream.write(b"film")
    stream.complete()
    stream.lend(tmp_path / "media.mp4")
    (tmp_path / "media.mp4").unlink()
    assert _again(tmp_path).take_back(tmp_path)
    assert (tmp_path / "picture.whole").read_bytes() == b"film"


@pytest.mark.parametrize("what", ["untouched", "changed", "gone", "not yet moved"])
def test_without_hard_links_it_is_found_again_by_its_looks(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    stream = _stream(tmp_path)
    stream.write(b"film")
    stream.complete()
    lent = tmp_path / "media.mp4"
    stream.lend(lent)
    if what == "changed":
        lent.write_bytes(b"mend")
        os.utime(lent, ns=(1, 1))
    elif what == "gone":
        lent.unlink()
    elif what == "not yet moved":
        lent.rename(tmp_path / "picture.whole")
    later = _again(tmp_path)
    assert later.take_back(tmp_path) == (what in ("untouched", "not yet moved"))
    if later.take_back(tmp_path):
        assert (tmp_path / "picture.whole").read_bytes() == b"film"


@pytest.mark.parametrize(
    ("other", "may_be"),
    [
        (SOURCE, True),
        (Source(format_id="137", width=1920), True),
        (Source(format_id="137", size_bytes=5, width=1920), True),
        (Source(format_id="138", width=1920), False),
        (Source(format_id="137", width=1280), False),
    ],
)
def test_a_source_is_the_same_while_nothing_known_differs(other: Source, may_be: bool) -> None:
    assert SOURCE.may_be(other) is may_be


def test_facts_differ_only_where_both_are_known() -> None:
    known = Facts(5, '"a"', "Friday")
    assert not known.differ(Facts())
    assert not known.differ(Facts(5, '"a"', "Saturday"))
    assert known.differ(Facts(6))
    assert known.differ(Facts(etag='"b"'))
    assert Facts().filled_by(known) == known


def test_a_file_that_is_written_durably_is_never_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state.json"
    durability.write_durably(path, b"old")

    def refuse(*_: object) -> None:
        raise OSError("power is out")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="out"):
        durability.write_durably(path, b"new")
    assert path.read_bytes() == b"old"
