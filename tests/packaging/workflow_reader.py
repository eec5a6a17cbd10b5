"""Reads a workflow: the part of YAML that ours keeps to, and anything else is a mistake.

No YAML library is among the locked packages. What is read here reads the same to every one of
them; test_workflow.py holds it against Debian's where that is installed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

Value = str | list["Value"] | dict[str, "Value"]

KEY = re.compile(r"([A-Za-z_][\w-]*):(?: (.*))?")
COMMENT = re.compile(r"\s+#.*$")


@dataclass
class Lines:
    """The lines that are left, without comments and empty ones, each with its indent."""

    left: list[tuple[int, str]]

    @property
    def indent(self) -> int:
        """Return the next line's indent; -1 at the end."""
        return self.left[0][0] if self.left else -1


def read(path: Path) -> dict[str, Value]:
    """Return a workflow as a table; raises ValueError for what this reader does not know."""
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if "\t" in line:
            raise ValueError(f"a tab: {line}")
        if text and not text.startswith("#"):
            lines.append((len(line) - len(line.lstrip()), text))
    return mapping(Lines(lines), 0)


def block(lines: Lines, indent: int) -> Value:
    """Return what stands at an indent: a list or a table."""
    return sequence(lines, indent) if lines.left[0][1].startswith("- ") else mapping(lines, indent)


def sequence(lines: Lines, indent: int) -> list[Value]:
    """Return a list; an item that is a table begins on the line of its dash."""
    items: list[Value] = []
    while lines.indent == indent and lines.left[0][1].startswith("- "):
        first = lines.left[0][1].removeprefix("- ")
        if KEY.fullmatch(first):
            lines.left[0] = (indent + 2, first)
            items.append(mapping(lines, indent + 2))
        else:
            lines.left.pop(0)
            items.append(scalar(first))
    return items


def mapping(lines: Lines, indent: int) -> dict[str, Value]:
    """Return a table; no key may stand in it twice."""
    table: dict[str, Value] = {}
    while lines.indent == indent:
        _, text = lines.left.pop(0)
        found = KEY.fullmatch(text)
        if not found or found[1] in table:
            raise ValueError(f"not a key, or one again: {text}")
        table[found[1]] = value(lines, indent, found[2] or "")
    if lines.indent > indent:
        raise ValueError(f"too far to the right: {lines.left[0][1]}")
    return table


def value(lines: Lines, indent: int, rest: str) -> Value:
    """Return what stands behind a key."""
    if rest == "|":
        text = []
        while lines.indent > indent:
            text.append(lines.left.pop(0)[1])
        return "\n".join(text) + "\n"
    if rest:
        return scalar(rest)
    return block(lines, lines.indent) if lines.indent > indent else ""


def scalar(text: str) -> Value:
    """Return a single word or sentence, or a list in JSON's form."""
    if text.startswith(("[", '"')):
        loaded: Value = json.loads(text)
        return loaded
    text = COMMENT.sub("", text)
    if text[0] in "{&*!|>%@`'" or ": " in text:
        raise ValueError(f"not plain: {text}")
    return text
