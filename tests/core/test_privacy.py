"""Texts without secrets, home folder and user name, however programs write them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest

from vidgrab_gui.core.privacy import Privacy, own_privacy

ANNA = Privacy("/home/anna", "anna")
WINDOWS = Privacy(r"C:\Users\Jürgen K", "Jürgen K")


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("/home/anna/Downloads/film.mp4", "~/Downloads/film.mp4"),
        ('File "/home/anna/x.py", line 3', 'File "~/x.py", line 3'),
        ("file:///home/anna/a%20b", "file://~/a%20b"),
        ("it is in /home/anna.", "it is in ~."),
        ("/home/annabel/x", "/home/annabel/x"),
        ("/run/media/anna/STICK/film.mp4", "/run/media/…/STICK/film.mp4"),
        ("/media/anna", "/media/…"),
        ("Anna Karenina, by anna", "Anna Karenina, by anna"),
        ("/srv/annals", "/srv/annals"),
    ],
)
def test_home_and_user_are_nowhere_and_words_stay(text: str, cleaned: str) -> None:
    assert ANNA.anonymous(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        r"C:\Users\Jürgen K\Videos\film.mp4",
        r"c:\users\jürgen k\Videos\film.mp4",
        r"'C:\\Users\\Jürgen K\\Videos'",
        "C:/Users/Jürgen K/Videos",
        f"file:///{quote('C:/Users/Jürgen K', safe='/:')}/Videos",
        ascii(r"C:\Users\Jürgen K\Videos"),
        r"D:\Backup\Jürgen K\x",
    ],
)
def test_a_windows_home_is_nowhere_either(text: str) -> None:
    cleaned = WINDOWS.anonymous(text)
    assert not {"jürgen", "j%c3%bcrgen", r"j\xfcrgen"} & {
        part for part in ("jürgen", "j%c3%bcrgen", r"j\xfcrgen") if part in cleaned.lower()
    }


def test_secrets_are_hidden_as_they_are_and_as_addresses_write_them() -> None:
    privacy = Privacy().hiding(["pa ss/wörd", "ab"])
    text = f"pa ss/wörd and {quote('pa ss/wörd', safe='')} and about"
    assert privacy.cleaned(text) == "… and … and about"


def test_a_secret_that_is_part_of_another_leaves_nothing_of_it() -> None:
    assert Privacy().hiding(["key", "keychain-7"]).anonymous("keychain-7") == "…"


def test_what_is_cleaned_stays_so() -> None:
    text = "/home/anna/x?token=abc Cookie: a=b https://u:p@host/x?y=z\nplain"
    once = ANNA.cleaned(text)
    assert ANNA.cleaned(once) == once
    assert "abc" not in once
    assert "a=b" not in once


@pytest.mark.parametrize("home", ["", "/", "C"])
def test_a_home_that_is_no_folder_of_a_persons_cleans_nothing(home: str) -> None:
    assert Privacy(home, "").cleaned("/usr/lib/C/x") == "/usr/lib/C/x"


def test_ones_own_privacy_knows_home_and_name(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "anna")
    assert own_privacy().anonymous(f"{home}/a /srv/anna/b") == "~/a /srv/…/b"
