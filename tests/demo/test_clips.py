"""Making the clips: once, whole or not at all, in six true sizes."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from tests.origin.binaries import FFMPEG
from tests.origin.media import CACHE
from tests.origin.probe import decode_errors, probe
from vidgrab_gui.demo import encoding
from vidgrab_gui.demo.clips import SIZES, Clips, Recipe, make_clips
from vidgrab_gui.demo.encoding import EncodingError, EncodingStopped, encode_once, is_whole
from vidgrab_gui.demo.fragments import read_fragment_index

SHORT = Recipe(duration_s=2, fps=4, fragment_s=1)
TONE = ["-f", "lavfi", "-i", "sine=d=1", "tone.wav"]
ENDLESS = ["-re", "-f", "lavfi", "-i", "sine", "tone.wav"]


@pytest.fixture(scope="module")
def clips() -> Clips:
    return make_clips(FFMPEG, CACHE, SHORT)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    folder = tmp_path / "cache"
    folder.mkdir()
    return folder


class TestEncoding:
    def test_makes_once_and_keeps(self, cache: Path) -> None:
        folder = encode_once(FFMPEG, TONE, cache)
        made_at = (folder / "tone.wav").stat().st_mtime_ns
        assert encode_once("/no/ffmpeg/needed", TONE, cache) == folder
        assert (folder / "tone.wav").stat().st_mtime_ns == made_at
        assert list(cache.iterdir()) == [folder]
        assert {path.name for path in folder.iterdir()} == {"tone.wav", encoding.INVENTORY}

    def test_several_at_once_get_one_whole_folder(self, cache: Path) -> None:
        start = threading.Barrier(4)

        def make(_: int) -> Path:
            start.wait()
            return encode_once(FFMPEG, TONE, cache)

        with ThreadPoolExecutor(4) as pool:
            folders = set(pool.map(make, range(4)))
        assert len(folders) == 1
        assert is_whole(folders.pop())
        assert len(list(cache.iterdir())) == 1

    @pytest.mark.parametrize("damage", ["missing", "short", "no inventory"])
    def test_a_damaged_folder_does_not_count(self, cache: Path, damage: str) -> None:
        folder = encode_once(FFMPEG, TONE, cache)
        size = (folder / "tone.wav").stat().st_size
        if damage == "missing":
            (folder / "tone.wav").unlink()
        elif damage == "short":
            os.truncate(folder / "tone.wav", size // 2)
        else:
            (folder / encoding.INVENTORY).unlink()
        assert not is_whole(folder)
        assert encode_once(FFMPEG, TONE, cache) == folder
        assert (folder / "tone.wav").stat().st_size == size
        assert list(cache.iterdir()) == [folder]

    def test_failure_has_ffmpegs_words_and_leaves_nothing(self, cache: Path) -> None:
        with pytest.raises(EncodingError, match="no-such-filter"):
            encode_once(FFMPEG, ["-f", "lavfi", "-i", "no-such-filter", "x.wav"], cache)
        assert list(cache.iterdir()) == []

    def test_missing_ffmpeg(self, cache: Path) -> None:
        with pytest.raises(EncodingError, match="no ffmpeg at /nowhere/ffmpeg"):
            encode_once("/nowhere/ffmpeg", TONE, cache)

    def test_stop_ends_ffmpeg_at_once(self, cache: Path) -> None:
        stop = threading.Event()
        with ThreadPoolExecutor(1) as pool:
            result = pool.submit(encode_once, FFMPEG, ENDLESS, cache, stop)
            _until(lambda: any(cache.rglob("tone.wav")))
            started_s = time.monotonic()
            stop.set()
            with pytest.raises(EncodingStopped):
                result.result(timeout=5)
        assert time.monotonic() - started_s < 0.3
        assert list(cache.iterdir()) == []

    def test_time_is_limited(self, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(encoding, "LIMIT_S", 0.3)
        with pytest.raises(EncodingError, match="too long"):
            encode_once(FFMPEG, ENDLESS, cache)
        assert list(cache.iterdir()) == []

    def test_old_remains_are_removed_and_young_ones_are_not(self, cache: Path) -> None:
        for name, age_s in ((".making-old", 7200), (".making-young", 60), ("other", 7200)):
            (cache / name).mkdir()
            then_s = time.time() - age_s
            os.utime(cache / name, (then_s, then_s))
        folder = encode_once(FFMPEG, TONE, cache)
        left = {path.name for path in cache.iterdir()}
        assert left == {".making-young", "other", folder.name}


class TestClips:
    def test_pictures_have_their_sizes_and_true_names(self, clips: Clips) -> None:
        for clip, size in zip(clips.pictures, SIZES, strict=True):
            seen = probe(clip.path)
            assert (seen.width, seen.height) == (clip.width, clip.height) == size
            assert (seen.video_codec, seen.audio_codec) == ("h264", "")
            assert clip.codecs.startswith("avc1.42")
            assert seen.duration_s == pytest.approx(SHORT.duration_s)
            assert decode_errors(clip.path) == ""

    def test_better_pictures_are_larger(self, clips: Clips) -> None:
        sizes = [clip.size_bytes for clip in clips.pictures]
        assert sizes == sorted(sizes, reverse=True)
        assert all(larger > 1.2 * smaller for larger, smaller in pairwise(sizes))

    def test_sound_and_muxed(self, clips: Clips) -> None:
        sound, muxed = probe(clips.sound.path), probe(clips.muxed.path)
        assert (sound.video_codec, sound.audio_codec) == ("", "aac")
        assert (muxed.height, muxed.video_codec, muxed.audio_codec) == (360, "h264", "aac")
        assert clips.thumbnail.read_bytes().startswith(b"\xff\xd8")

    def test_fragments_cover_the_file(self, clips: Clips) -> None:
        for clip in (*clips.pictures, clips.sound):
            index = read_fragment_index(clip.path)
            data = clip.path.read_bytes()
            assert data[index.header_bytes + 4 : index.header_bytes + 8] == b"sidx"
            assert index.fragments[0].start == index.index_stop
            for fragment in index.fragments:
                assert data[fragment.start + 4 : fragment.start + 8] == b"moof"
            assert data[index.fragments[-1].stop + 4 : index.fragments[-1].stop + 8] == b"mfra"
            lengths = [fragment.duration_s for fragment in index.fragments]
            assert sum(lengths) == pytest.approx(SHORT.duration_s, abs=0.05)
            assert len(lengths) >= SHORT.duration_s // SHORT.fragment_s

    def test_a_file_without_index_is_refused(self, clips: Clips) -> None:
        with pytest.raises(ValueError, match="no segment index"):
            read_fragment_index(clips.muxed.path)


def _until(holds: Callable[[], object], limit_s: float = 10.0) -> None:
    deadline = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.005)
