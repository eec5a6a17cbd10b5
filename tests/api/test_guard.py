"""The guard takes whatever stands in a header, and never raises but to refuse."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidgrab_gui.api.guard import carries, client_name, place_refusal
from vidgrab_gui.api.refusals import RefusedError
from vidgrab_gui.core.clients import is_client_name

TOKEN = "aB3-_" * 8 + "xyz"
HEADERS = st.none() | st.binary(max_size=200).map(lambda content: content.decode("latin-1"))
EXTENSION = "chrome-extension://" + "abcdefghijklmnop" * 2


@given(HEADERS, HEADERS, HEADERS, st.integers(0, 65_535))
def test_no_made_up_place_is_let_in(
    target: str | None, host: str | None, origin: str | None, port: int
) -> None:
    refusal = place_refusal(target or "", host, origin, port)
    own = {f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}"}
    assert refusal is not None or (host or "").lower() in own


@given(HEADERS)
def test_no_made_up_origin_is_let_in(origin: str | None) -> None:
    refusal = place_refusal("/", "127.0.0.1:1", origin, 1)
    assert (refusal is None) == (origin is None)


@given(st.text("abcdefghijklmnop", min_size=32, max_size=32))
def test_every_extension_of_chromium_is_let_in(name: str) -> None:
    assert place_refusal("/", "127.0.0.1:1", f"chrome-extension://{name}", 1) is None


@given(HEADERS)
def test_nothing_made_up_is_the_token(authorization: str | None) -> None:
    assert not carries(authorization, TOKEN)
    assert not carries(authorization, "")
    assert not carries(f"Bearer {authorization}", TOKEN)


@given(st.text(max_size=50))
def test_any_text_can_be_compared(text: str) -> None:
    assert not carries(f"Bearer {text}", TOKEN)


def test_the_token_is_the_token() -> None:
    assert carries(f"Bearer {TOKEN}", TOKEN)
    assert carries(f"bearer   {TOKEN} ", TOKEN)
    assert not carries("Bearer ", "")


@given(HEADERS, HEADERS)
def test_a_client_has_a_name_that_can_be_shown(said: str | None, agent: str | None) -> None:
    with suppress(RefusedError):
        name = client_name(said, agent)
        assert is_client_name(name)
        assert name.isascii()
        assert said in {None, name}


def test_line_ends_are_in_no_part_let_through() -> None:
    assert place_refusal("/", "127.0.0.1:1\n", None, 1) is not None
    assert place_refusal("/", "127.0.0.1:1", f"{EXTENSION}\n", 1) is not None
    assert not carries(f"Bearer {TOKEN}\n", TOKEN)
    with pytest.raises(RefusedError, match="bad-client"):
        client_name("name\n", None)
