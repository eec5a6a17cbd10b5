"""The pages of a small video site: HTML with a schema.org description of what is on it."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable
from dataclasses import dataclass

_STYLE = """
body { margin: 0; background: #14101c; color: #f2ecf7; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; }
img { width: 100%; border-radius: 12px; display: block; }
a { color: #ffc46b; }
"""
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><style>{style}</style>{head}</head>
<body><main>
{body}
</main></body></html>
"""


@dataclass(frozen=True, slots=True)
class Showing:
    """What one page shows; addresses are absolute, ``upload_date`` is ``YYYY-MM-DD``.

    ``content_type`` is left empty for manifests. Sizes are bytes and pixels;
    0 stays unsaid.
    """

    title: str
    channel: str
    duration_s: int
    upload_date: str
    content_url: str
    thumbnail_url: str = ""
    content_type: str = ""
    size_bytes: int = 0
    width: int = 0
    height: int = 0
    bits_per_s: int = 0
    is_audio: bool = False


def showing_page(showing: Showing) -> str:
    """Return the page of one video or sound."""
    title = html.escape(showing.title)
    picture = html.escape(showing.thumbnail_url)
    body = (
        f'<p><img src="{picture}" alt=""></p>\n<h1>{title}</h1>\n'
        f"<p>{html.escape(showing.channel)} · {showing.duration_s} seconds</p>"
    )
    return page(showing.title, body, head=description(showing))


def home_page(title: str, links: Iterable[tuple[str, str]]) -> str:
    """Return a page that lists addresses with their titles."""
    items = "".join(
        f'<li><a href="{html.escape(address)}">{html.escape(name)}</a></li>\n'
        for address, name in links
    )
    return page(title, f"<h1>{html.escape(title)}</h1>\n<ul>\n{items}</ul>")


def page(title: str, body: str, head: str = "") -> str:
    """Return a whole page; ``body`` and ``head`` are HTML, ``title`` is plain text."""
    return _PAGE.format(title=html.escape(title), style=_STYLE, head=head, body=body)


def description(showing: Showing) -> str:
    """Return the script element that tells programs what the page shows."""
    facts = {
        "@context": "https://schema.org",
        "@type": "AudioObject" if showing.is_audio else "VideoObject",
        "name": showing.title,
        "author": {"@type": "Person", "name": showing.channel},
        "duration": f"PT{showing.duration_s}S",
        "uploadDate": showing.upload_date,
        "thumbnailUrl": showing.thumbnail_url,
        "contentUrl": showing.content_url,
        "encodingFormat": showing.content_type,
        "contentSize": str(showing.size_bytes or ""),
        "bitrate": showing.bits_per_s // 1000,
        "width": showing.width,
        "height": showing.height,
    }
    text = json.dumps({name: fact for name, fact in facts.items() if fact})
    # A title may hold "</script>"; inside a JSON string "<" can be written without it.
    text = text.replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'
