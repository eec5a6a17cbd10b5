"""What the window may ask of the program about its door for the browser and for scripts."""

from __future__ import annotations

from typing import Protocol


class BrowserCommands(Protocol):
    """Token and extension. All calls come from the GUI thread and return at once."""

    def want_token(self) -> None:
        """Tell the token as soon as the keyring has said it; the first who asks has it made."""

    def renew_token(self) -> None:
        """Make another token and tell it; calls that carry the old one are refused from now on."""

    @property
    def has_extension(self) -> bool:
        """Tell whether the browser extension came along with this program."""

    def show_extension(self) -> None:
        """Show the folder of the extension, with the steps to load it and the bookmarklet."""
