"""What the window may ask of the program about the program itself."""

from __future__ import annotations

from typing import Protocol


class HelpCommands(Protocol):
    """Health, log and report. All calls come from the GUI thread and return at once."""

    def examine(self) -> None:
        """Look how everything is; each finding comes when it is made."""

    def check_reach(self) -> None:
        """Ask the site that is named beside it for a sign of life."""

    def stop_examining(self) -> None:
        """Look no further: nobody is there to see it."""

    def follow_log(self, *, is_on: bool) -> None:
        """Read the log's last entries and what is added to it, or no more."""

    def open_log_folder(self) -> None:
        """Show the log's folder in the system's file manager."""

    def open_plugins_folder(self) -> None:
        """Show the folder of plug-ins, made where it is missing."""

    @property
    def has_licences(self) -> bool:
        """Tell whether licences of others came along: to a program from its sources none did."""

    def open_licences(self) -> None:
        """Show the folder with what is bundled, under which licences, and their texts."""

    def make_report(self) -> None:
        """Make the report; it comes when everything it needs is known."""
