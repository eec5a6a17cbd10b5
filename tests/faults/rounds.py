"""What each round of kills does, by seed and number alone."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

from tests.faults.films import FILMS, Film
from tests.faults.steered import Victim

ALL_ROUNDS = 210
QUICK_ROUNDS = 3
_VICTIMS = (Victim.WINDOW, Victim.BOTH, Victim.CHILD, Victim.WINDOW)
_MOST_DELAY_S = {"joining": 1.5, "placing": 0.2}


class Aim(StrEnum):
    """Which part of a job's life the kill is meant for."""

    ANY = "any moment"
    JOINING = "joining"
    PLACING = "placing"


@dataclass(frozen=True, slots=True)
class Round:
    """One kill: of whom, when, and what is under way.

    ``moment`` (0-1) is a part of the films' life with ``Aim.ANY``; else
    ``delay_s`` counts from when a job is seen to be there. ``again`` kills once
    more while what was killed goes on.
    """

    number: int
    films: tuple[Film, ...]
    slowness: float
    victim: Victim
    aim: Aim
    moment: float
    delay_s: float
    joins_slowly: bool
    again: bool


def plan(seed: int, number: int) -> Round:
    """Return a round; every kind of film and victim comes up in turn, the rest is drawn."""
    draw = random.Random(f"{seed}/{number}")
    count = draw.choices((1, 2, 3, 4), (11, 5, 2, 2))[0]
    first = FILMS[number % len(FILMS)]
    others = draw.sample([film for film in FILMS if film is not first], count - 1)
    slowness = draw.choices((1.0, 2.5), (7, 3))[0]
    aim = draw.choices(tuple(Aim), (6, 2, 2))[0]
    return Round(
        number=number,
        films=tuple(film.slower(slowness) for film in (first, *others)),
        slowness=slowness,
        victim=_VICTIMS[number % len(_VICTIMS)],
        aim=aim,
        moment=draw.random(),
        delay_s=draw.uniform(0, _MOST_DELAY_S.get(aim, 0.0)),
        joins_slowly=aim is Aim.JOINING or draw.random() < 0.2,
        again=draw.random() < 0.15,
    )
