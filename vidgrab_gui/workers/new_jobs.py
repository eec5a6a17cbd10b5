"""Jobs as they begin: one for a link, or many for entries of a list."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TypedDict, Unpack

from vidgrab_gui.core.job import Job
from vidgrab_gui.core.listing import Picked
from vidgrab_gui.core.names import folder_name
from vidgrab_gui.core.naming import has_number
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import Wishes
from vidgrab_gui.store.library import Library


class Facts(TypedDict, total=False):
    """What is known of a job before its link is fetched; named as in :class:`Job`."""

    title: str
    route: str
    name_prefix: str
    keeps_title: bool
    list_folder: str
    list_title: str
    list_number: str
    wishes: Wishes


def new_job(
    library: Library, settings: Settings, url: str, wish: str, folder: str, **facts: Unpack[Facts]
) -> Job:
    """Return a job at the end of the queue, with the choices of the settings."""
    facts.setdefault("wishes", settings.wishes)
    return Job(
        **facts,
        job_id=library.new_job_id(),
        url=url,
        wish=wish,
        folder=folder,
        order=library.next_order(),
        added_at_s=time.time(),
        rule=settings.rule,
        conflict=settings.conflict,
        keeps_time=settings.keeps_time,
        naming=settings.naming,
    )


def picked_jobs(library: Library, settings: Settings, picked: Picked, folder: str) -> list[Job]:
    """Return a job for each picked entry but those that are about to be saved there anyhow."""
    # A part is one link's, and means nothing to those of a list.
    settings = replace(settings, wishes=replace(settings.wishes, sections=()))
    # Else the number would stand there twice.
    has_prefix = settings.numbers_entries and not has_number(settings.naming)
    list_folder = folder_name(picked.title) if settings.folder_per_list else ""
    place = list_place(folder, list_folder)
    known = {
        (job.url, job.route, job.wish)
        for job in library.open_jobs()
        if (job.folder, job.wishes) == (place, settings.wishes)
    }
    return [
        new_job(
            library,
            settings,
            entry.url,
            picked.wish,
            place,
            title=entry.title,
            route=entry.route,
            name_prefix=picked.prefix(number) if has_prefix else "",
            keeps_title=entry.keeps_title,
            list_folder=list_folder,
            list_title=picked.title,
            list_number=picked.number(number),
        )
        for number, entry in picked.entries
        if (entry.url, entry.route, picked.wish) not in known
    ]


def list_place(folder: str, list_folder: str) -> str:
    """Return where the files of a list go: the folder itself, or the list's own in it."""
    return str(Path(folder, list_folder)) if list_folder else folder
