"""What the window may ask of the program: the only way out of the user interface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from vidgrab_gui.core.failures import FailureAction
from vidgrab_gui.core.job import JobAction
from vidgrab_gui.core.listing import Picked
from vidgrab_gui.core.network import Network
from vidgrab_gui.core.notices import NoticeAction
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import Wishes
from vidgrab_gui.ui.browser_commands import BrowserCommands
from vidgrab_gui.ui.help_commands import HelpCommands


class Commands(Protocol):
    """The program as the window sees it. All calls come from the GUI thread and return at once."""

    @property
    def help(self) -> HelpCommands:
        """Return whom to ask about the program itself."""

    @property
    def browser(self) -> BrowserCommands:
        """Return whom to ask about the door for the browser and for scripts."""

    def fetch(self, text: str) -> None:
        """Find out what the link (or links) in the text are; a running fetch is replaced."""

    def forget_fetch(self) -> None:
        """Look at no link any more; a running fetch is stopped unless a download needs it."""

    def read_links_in(self, paths: Sequence[str], text: str) -> None:
        """Find the links in files, and those of a text, and do with them as with pasted ones."""

    def watch_clipboard(self, *, is_on: bool) -> None:
        """Take links that are copied in other programs, or no more; remembered."""

    def stop_fetch(self) -> None:
        """Stop the running fetch."""

    def download(self, text: str, wish: str) -> None:
        """Save each link of the text with a wish: ``best``, ``audio`` or a line's label."""

    def fetch_list(self, url: str, *, whole: bool) -> None:
        """Find out what the whole list is that a link names, or just the video in it."""

    def illustrate(self, urls: Sequence[str]) -> None:
        """Bring the pictures at these addresses; those asked for before and not begun are not."""

    def download_picked(self, picked: Picked) -> None:
        """Save entries of a list, each as a job of its own."""

    def place_lists(self, *, numbers: bool, own_folder: bool) -> None:
        """Put places of entries into file names, and lists into folders of their own, or not."""

    def act_on_jobs(self, action: JobAction, job_ids: Sequence[str]) -> None:
        """Do one thing to the named jobs; those it makes no sense for are passed over."""

    def move_jobs(self, job_ids: Sequence[str], before_id: str) -> None:
        """Put unended jobs, in the order given, before another in the queue; "" is its end."""

    def retry_all_failed(self) -> None:
        """Try every failed job again."""

    def clear_finished(self) -> None:
        """Take every job that is done (with warnings or not) or cancelled off the list."""

    def remove_jobs(self, job_ids: Sequence[str], *, with_files: bool) -> None:
        """Take ended jobs off the list; ``with_files`` puts their files into the trash."""

    def act_on_notice(self, action: NoticeAction, job_id: str) -> None:
        """Do what a notice offers."""

    def set_jobs_at_once(self, count: int) -> None:
        """Let so many jobs run at once, from now on."""

    def set_wishes(self, wishes: Wishes) -> None:
        """Want this of the files of the next downloads, and remember it."""

    def set_network(self, network: Network, rate: RateLimit, secrets: Mapping[str, str]) -> None:
        """Reach sites this way, and bring no more than ``rate`` allows; remembered.

        ``secrets`` are passwords by site, and the proxy's; an empty one is forgotten.
        """

    def change_settings(self, settings: Settings) -> None:
        """Take all of these choices at once, and remember them."""

    def export_settings(self, path: str, settings: Settings) -> None:
        """Write these choices into a file, without any password."""

    def import_settings(self, path: str) -> None:
        """Read the choices of a file; nothing is changed by that."""

    def update_engine(self) -> None:
        """Bring the newest engine, from yt-dlp's own releases; said in passing as it goes."""

    def roll_back_engine(self) -> None:
        """Use the engine before this one again."""

    def set_rule(self, rule: QualityRule) -> None:
        """Choose by this rule from now on; the link that is shown is looked at anew."""

    def keep_options_open(self, is_open: bool) -> None:
        """Remember whether the options are open."""

    def may_close(self) -> bool:
        """Tell whether the window may close without a question."""

    def keeps_list(self) -> bool:
        """Tell whether what is unfinished goes on at the next start."""

    def quit(self, *, remember: bool) -> None:
        """End the program with jobs unfinished; ``remember`` means never to ask again."""

    def act_on_failure(self, action: FailureAction, url: str) -> None:
        """Do what a failure offers, for the link that failed."""

    def choose_folder(self, folder: str, for_url: str = "") -> None:
        """Save the next downloads in this folder, and the held ones of the link it was for."""

    def open_folder(self) -> None:
        """Show the folder of the next downloads in the system's file manager."""

    def try_demo(self) -> None:
        """Start the demo site; its link goes into the field when it is ready."""
