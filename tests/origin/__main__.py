"""``python -m tests.origin``: print ``{"base": …}`` and serve until stdin ends."""

from __future__ import annotations

from tests.origin.media import make_media
from tests.origin.server import OriginServer
from tests.origin.serving import serve_until_input_ends

if __name__ == "__main__":
    serve_until_input_ends(OriginServer(make_media()))
