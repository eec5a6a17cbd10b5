"""Names of files by a person's own template, such as ``{title} [{id}]``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.names import MOST_BYTES, file_name, harmless, shortened

USUAL_NAMING = "{title}"
LONGEST_TEMPLATE = 200
SAMPLE_EXT = "mp4"

_EXTENSION_BYTES = 9
_LEAST_TITLE_BYTES = 40
_LONGEST_FACT = 1_000
_FIELD = late_pattern(r"\{([^{}]*)\}")
_BRACE = late_pattern(r"[{}]")
# Each field is one sign of its own while the words around an unknown one are taken away, so that
# nothing which a site has written is ever taken for a part of the template.
_ABSENT = "\ue000"
_FIRST_SIGN = 0xE001
_OWN_SIGNS = late_pattern("[\x00-\x1f\ue000-\ue0ff]")
_EMPTY_BRACKETS = late_pattern(f"[(\\[]\\s*{_ABSENT}\\s*[)\\]]")
_GLUE = r"[\s\-–—_.,·:|]*"
_ABSENT_RUN = late_pattern(f"{_ABSENT}(?:{_GLUE}{_ABSENT})+")
_ABSENT_FIRST = late_pattern(f"^{_GLUE}{_ABSENT}{_GLUE}")
_ABSENT_LATER = late_pattern(f"{_GLUE}{_ABSENT}")


class NamingProblem(StrEnum):
    """Why a template names no files; each a sentence for people, in which ``{part}`` is found."""

    EMPTY = "Write what a file is to be called, such as {part}."
    TOO_LONG = "This is too long for the name of a file."
    LOOSE_BRACE = "A field stands between { and }, such as {part}."
    UNKNOWN_FIELD = "There is no field {part}."
    ALL_ALIKE = "Put {title} or {id} into it, or all files would be called the same."


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name can be made of; what nobody knows is empty.

    ``date`` is ``YYYYMMDD``, ``quality`` a label such as ``1080p``, ``site`` a host.
    ``number`` is the place in the ``list`` it was picked from.
    """

    title: str
    channel: str = ""
    date: str = ""
    quality: str = ""
    id: str = ""
    site: str = ""
    number: str = ""
    list: str = ""


FIELDS = tuple(field.name for field in fields(NameFacts))
"""What may stand between braces, in the order it is offered."""

SAMPLE = NameFacts(
    title="A walk in the hills",
    channel="Anna Outdoors",
    date="20260521",
    quality="1080p",
    id="dQw4w9WgXcQ",
    site="example.com",
    number="07",
    list="Walks",
)


def problem_of(template: str) -> tuple[NamingProblem, str] | None:
    """Return why a template cannot be used, and the part of it that is to blame; None if it can."""
    if not template.strip():
        return NamingProblem.EMPTY, USUAL_NAMING
    if len(template) > LONGEST_TEMPLATE:
        return NamingProblem.TOO_LONG, ""
    named = _FIELD.findall(template)
    unknown = [name for name in named if name not in FIELDS]
    if unknown:
        return NamingProblem.UNKNOWN_FIELD, f"{{{unknown[0]}}}"
    if _BRACE.search(_FIELD.sub("", template)):
        return NamingProblem.LOOSE_BRACE, USUAL_NAMING
    if not {"title", "id"} & set(named):
        return NamingProblem.ALL_ALIKE, ""
    return None


def has_number(template: str) -> bool:
    """Tell whether a template says itself where the place in a list stands."""
    return "{number}" in template


def named(template: str, facts: NameFacts) -> str:
    """Return what a file is called, without its extension; never empty where there is a title.

    What nobody knows is left out with the dash or the brackets around it. Where all of it is
    longer than a name may be, the title gives way. A template that cannot be used is the usual.
    """
    if template == USUAL_NAMING or problem_of(template) is not None:
        return facts.title
    values = _values(facts)
    whole = _filled(template, values)
    over = len(whole.encode(errors="replace")) + _EXTENSION_BYTES - MOST_BYTES
    if over > 0:
        title = values["title"]
        room = max(_LEAST_TITLE_BYTES, len(title.encode(errors="replace")) - over)
        whole = _filled(template, {**values, "title": shortened(title, room)})
    return whole or facts.title


def preview(template: str, facts: NameFacts = SAMPLE) -> str:
    """Return the name a file would get."""
    return file_name(named(template, facts), SAMPLE_EXT)


def _values(facts: NameFacts) -> dict[str, str]:
    values = {name: harmless(getattr(facts, name)[:_LONGEST_FACT]).strip() for name in FIELDS}
    date = values["date"]
    if len(date) == 8 and date.isdecimal():
        values["date"] = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    return values


def _filled(template: str, values: Mapping[str, str]) -> str:
    signs = {name: chr(_FIRST_SIGN + at) for at, name in enumerate(FIELDS)}
    plain = _OWN_SIGNS.sub("", template)
    skeleton = _FIELD.sub(lambda found: signs[found[1]] if values[found[1]] else _ABSENT, plain)
    skeleton = _EMPTY_BRACKETS.sub(_ABSENT, _ABSENT_RUN.sub(_ABSENT, skeleton))
    skeleton = _ABSENT_RUN.sub(_ABSENT, skeleton)
    while _ABSENT_FIRST.search(skeleton):
        skeleton = _ABSENT_FIRST.sub("", skeleton)
    skeleton = _ABSENT_LATER.sub("", skeleton)
    return skeleton.translate({ord(sign): values[name] for name, sign in signs.items()}).strip()
