"""Takes the pictures: every state in every theme at every size, and a page that shows them."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from tests.shots.scene import Scene, Shot
from tests.shots.states import STATES, State
from vidgrab_gui.core.theme_choice import ThemeChoice

SIZES = {
    "small": QSize(640, 480),
    "usual": QSize(1000, 860),
    "large": QSize(1600, 1000),
    "least": QSize(480, 400),
}
USUAL_SIZES = ("small", "usual", "large")
THEMES = {choice.value: choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM}
USUAL_THEMES = ("light", "dark", "contrast-dark", "contrast-light")
RIGHT_TO_LEFT = "mirrored"
_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>VidGrab, every state</title>
<style>
body {{ font: 14px sans-serif; margin: 24px; background: #77797f; color: #fff; }}
h2 {{ margin: 32px 0 8px; }}
figure {{ display: inline-block; margin: 0 12px 12px 0; vertical-align: top; }}
img {{ max-width: 560px; display: block; }}
figcaption {{ padding: 4px 0; }}
.over {{ color: #ffb4ab; font-weight: 600; }}
</style>
<h1>VidGrab, every state</h1>
{body}
</html>
"""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be photographed."""

    states: Sequence[State] = STATES
    themes: Sequence[str] = USUAL_THEMES
    sizes: Sequence[str] = USUAL_SIZES
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


def take_all(out: Path, order: Order) -> list[Path]:
    """Take what is ordered into a folder, with a page that shows all of it; return the files."""
    taken: dict[str, list[tuple[Path, Shot]]] = {}
    for theme in order.themes:
        for size in order.sizes:
            folder = out / theme / size
            folder.mkdir(parents=True, exist_ok=True)
            for shot in take(order, THEMES[theme], SIZES[size]):
                path = folder / f"{shot.name}.png"
                shot.picture.save(str(path))
                taken.setdefault(shot.name, []).append((path, shot))
    (out / "index.html").write_text(page(out, taken), encoding="utf-8")
    return [path for shots in taken.values() for path, _ in shots]


def take(order: Order, choice: ThemeChoice, size: QSize) -> Iterator[Shot]:
    """Take each state in one theme at one size."""
    app = QApplication.instance()
    assert app is not None
    for state in order.states:
        scene = Scene(size, choice, order.direction, app)
        try:
            state.show(scene)
            for more, picture in state.look(scene):
                yield Shot(f"{state.name}{more}", picture, size)
        finally:
            scene.close()


def page(out: Path, taken: dict[str, list[tuple[Path, Shot]]]) -> str:
    """Return a page with every picture, those that did not fit into their room marked."""
    body = []
    for name, shots in taken.items():
        body.append(f"<h2>{html.escape(name)}</h2>")
        for path, shot in shots:
            place = path.relative_to(out).as_posix()
            size = shot.picture.deviceIndependentSize().toSize()
            is_over = size.boundedTo(shot.room) != size
            words = f"{path.parent.parent.name}, {size.width()} × {size.height()}"
            body.append(
                f'<figure><a href="{place}"><img loading="lazy" src="{place}"></a>'
                f"<figcaption{' class=over' if is_over else ''}>{words}</figcaption></figure>"
            )
    return _PAGE.format(body="\n".join(body))
