"""Streams in fragments (HLS, DASH): several fetched at once, appended in order, resumed exactly."""

from __future__ import annotations

import contextlib
import hashlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from yt_dlp.downloader.dash import DashSegmentsFD
from yt_dlp.downloader.fragment import FragmentFD
from yt_dlp.downloader.hls import HlsFD
from yt_dlp.networking.exceptions import HTTPError

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.intake import Intake, Resource, SourceChangedError, nothing_arrived
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.options import FRAGMENT_RETRIES
from vidgrab_gui.engine.patience import Tries
from vidgrab_gui.engine.progressive import TRUSTS_TAGS
from vidgrab_gui.engine.spool import Spool, Tally
from vidgrab_gui.engine.stream_state import Facts, Fragment
from vidgrab_gui.engine.token import StopToken

AHEAD = 2
"""How many fragments per connection may be here or under way before the next in order is."""

_PAGES = (b"<!doctype html", b"<html")
"""How pages begin that say, with a status of 200, that there is no fragment."""

Decrypter = Callable[[Info, bytes], bytes]


class KeptFragments(FragmentFD):  # type: ignore[misc]  # yt_dlp's class is untyped
    """The half of yt-dlp's fragment downloaders that moves bytes; the other half reads manifests.

    The readers are told that nothing is here yet: they skip what is done without counting it,
    and then decrypt and cut the rest at the wrong places (facts, section 3).
    """

    kept: KeptStream
    token: StopToken

    def report_destination(self, filename: str) -> None:
        """Say nothing: the hooks tell what arrives."""

    def _prepare_and_start_frag_download(self, ctx: Info, _info_dict: Info) -> None:
        ctx["fragment_index"] = 0

    def download_and_append_fragments(
        self, ctx: Info, fragments: Iterable[Info], info_dict: Info, **_options: object
    ) -> bool:
        """Bring all fragments that are not here yet, in order; ``ctx`` is yt-dlp's."""
        rows = list(fragments)
        kept, layout = self.kept, layout_of(rows)
        if kept.state.fragment is None and kept.size_bytes:
            kept.wipe()  # made by ffmpeg from another playlist: nothing to append to
        if kept.state.fragment is not None and kept.state.layout != layout:
            raise SourceChangedError("the stream is cut another way now")
        kept.open()
        kept.plan(layout, len(rows))

        def tell(progress: Info) -> None:
            self._hook_progress(progress | {"filename": ctx["filename"]}, info_dict)

        try:
            self._append_all(rows, info_dict, Tally(len(rows), tell))
        finally:
            kept.settle(now=True)
        if not kept.size_bytes:
            raise nothing_arrived()
        kept.complete()
        return True

    def _append_all(self, rows: list[Info], info_dict: Info, tally: Tally) -> None:
        last, decrypt = self.kept.state.fragment, self.decrypter(info_dict)
        number = last.number if last else 1
        trusts_tags = self.params.get(TRUSTS_TAGS, True)
        facts = self.kept.state.facts if is_one_file(rows) else None
        tally.begin(self.kept.size_bytes, last.number if last else 0)
        # The last one is fetched again: the proof that the source is still the same.
        fetches = [FragmentFetch(self, row, info_dict, tally.arrive) for row in rows[number - 1 :]]
        if last:
            fetches[0].is_check = True
        with contextlib.closing(self.fetched(fetches)) as arrived:
            for row, spool in arrived:
                with spool:
                    if facts is not None:
                        facts = _same_file(facts, spool.facts, trusts_tags=trusts_tags)
                    blocks = plain_blocks(row, spool, decrypt)
                    if last and number == last.number:
                        self._insist(last, blocks)
                    else:
                        self.kept.append_fragment(number, blocks)
                        self.kept.note(facts or Facts(last_modified=spool.facts.last_modified))
                    tally.append(number, self.kept.size_bytes, spool)
                self.kept.settle()
                number += 1

    def _insist(self, last: Fragment, blocks: Iterable[bytes]) -> None:
        """Refuse to go on with a source that is no longer the same, or with damaged data."""
        digest = hashlib.sha256()
        for block in blocks:
            digest.update(block)
        if digest.hexdigest() != last.sha256 or not self.kept.holds_fragment(last):
            raise SourceChangedError("the last fragment here is another one there")

    def fetched(self, fetches: list[FragmentFetch]) -> Generator[tuple[Info, Spool], None, None]:
        """Yield the fragments in order, while those behind are on their way."""
        connections = max(1, int(self.params.get("concurrent_fragment_downloads") or 1))
        under_way: deque[tuple[FragmentFetch, Future[Spool]]] = deque()
        waiting = iter(fetches)
        pool = ThreadPoolExecutor(connections)
        try:
            while True:
                while len(under_way) < connections * AHEAD and (fetch := next(waiting, None)):
                    under_way.append((fetch, pool.submit(fetch.run)))
                if not under_way:
                    return
                fetch, future = under_way.popleft()
                yield fetch.row, future.result()
        finally:
            # Nobody waits for a line that stands still: what still runs ends with its next byte.
            pool.shutdown(wait=False, cancel_futures=True)
            for fetch, future in under_way:
                fetch.is_over = True
                future.add_done_callback(_close_unwanted)


class KeptHlsFD(KeptFragments, HlsFD):  # type: ignore[misc]  # yt_dlp's class is untyped
    """HLS playlists as yt-dlp reads them, fragments as we keep them."""


class KeptDashFD(KeptFragments, DashSegmentsFD):  # type: ignore[misc]  # yt_dlp's class is untyped
    """DASH fragments as yt-dlp lists them, fragments as we keep them."""


class _OverError(Exception):
    """Nobody wants the fragment any more."""


class FragmentFetch:
    """One fragment's way here, in a thread of its own."""

    def __init__(
        self, fd: KeptFragments, row: Info, info_dict: Info, tell: Callable[[Spool], None]
    ) -> None:
        self._fd = fd
        self._resource = _resource_of(row, info_dict)
        self._tell = tell
        self.row = row
        self.is_check = False
        self.is_over = False

    def run(self) -> Spool:
        """Return the whole fragment; sites stumble over single ones, so it is asked for again."""
        spool = Spool(self._fd.kept.part.parent, is_check=self.is_check)
        refusals = Tries(self._fd.to_screen, self._fd.token, FRAGMENT_RETRIES)
        try:
            while not spool.is_whole:
                try:
                    self._bring(spool)
                except HTTPError as error:
                    if error.status >= 500:  # has had its own tries
                        raise
                    refusals.stumble(error)
                except SourceChangedError as error:
                    # Two servers with a tag each, or a page: the fragment anew, not all of them.
                    spool.restart()
                    refusals.stumble(FailureError(Failure(FailureKind.INCOMPLETE, str(error))))
        except BaseException:
            spool.close()
            raise
        return spool

    def _bring(self, spool: Spool) -> None:
        tries = Tries(self._fd.to_screen, self._fd.token)
        intake = Intake(self._fd.ydl.urlopen, self._resource, spool, tries, spool.facts)
        intake.on_bytes = partial(self._arrived, spool)
        intake.run()
        if not spool.size_bytes:
            raise nothing_arrived()
        if spool.head().lower().startswith(_PAGES):
            raise SourceChangedError("a page came instead of a fragment")
        spool.facts, spool.is_whole = intake.facts, True

    def _arrived(self, spool: Spool) -> None:
        if self.is_over:
            raise _OverError
        self._fd.token.check()
        self._tell(spool)


def layout_of(rows: list[Info]) -> str:
    """Return a digest of how a stream is cut and locked; addresses are signed anew each time."""
    lines = [str(len(rows))]
    for row in rows:
        span = row.get("byte_range") or {}
        method = (row.get("decrypt_info") or {}).get("METHOD", "NONE")
        lines.append(f"{span.get('start')}-{span.get('end')} {method}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def is_one_file(rows: list[Info]) -> bool:
    """Tell whether all fragments are spans of the same file."""
    return all(row.get("byte_range") for row in rows) and len({row["url"] for row in rows}) == 1


def _same_file(known: Facts, told: Facts, *, trusts_tags: bool) -> Facts:
    """Return what is known of the file all fragments are of; raises when it is another one now."""
    if not trusts_tags:
        known, told = known.without_tag(), told.without_tag()
    if known.differ(told):
        is_by_tag = not known.without_tag().differ(told)
        raise SourceChangedError(f"{known} became {told}", is_by_tag=is_by_tag)
    return known.filled_by(told)


def _resource_of(row: Info, info_dict: Info) -> Resource:
    span = row.get("byte_range") or {}
    return Resource(
        row["url"],
        info_dict.get("http_headers") or {},
        info_dict.get("request_data"),
        first=span.get("start", 0),
        stop=span.get("end"),
    )


def plain_blocks(row: Info, spool: Spool, decrypt: Decrypter) -> Iterator[bytes]:
    """Yield a fragment's bytes, unlocked where they are locked."""
    if (row.get("decrypt_info") or {}).get("METHOD", "NONE") == "NONE":
        yield from spool.blocks()
    else:
        yield decrypt(row, b"".join(spool.blocks()))


def _close_unwanted(future: Future[Spool]) -> None:
    if not future.cancelled() and future.exception() is None:
        future.result().close()
