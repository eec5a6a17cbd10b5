"""The door with a desk of its own behind it, for every test here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.api.door import Door


@pytest.fixture
def door() -> Iterator[Door]:
    """Give an open door whose client is allowed already."""
    with Door() as opened:
        yield opened
