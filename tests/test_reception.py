"""The program's side of the door for the browser: what those outside may have it do, and who."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import keyring
import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.test_vault import MemoryKeyring
from tests.hand import Hand
from tests.origin.client import Origin
from tests.programs import Running, running_program
from vidgrab_gui.api.admission import Admission
from vidgrab_gui.api.desk import DeskBusyError, DownloadOrder, FullError
from vidgrab_gui.core.clients import TOKEN_SECRET
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.vault import SERVICE
from vidgrab_gui.front_desk import FrontDesk
from vidgrab_gui.reception import Reception
from vidgrab_gui.ui.questions import Question

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

T = TypeVar("T")
TOKEN = "t" * 43
FAR = "http://film.invalid/film.mp4"
"""A name nobody can have: asking for it ends in a failure, and harms nobody."""


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before, ring = keyring.get_keyring(), MemoryKeyring()
    ring.kept[SERVICE, TOKEN_SECRET] = TOKEN
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class House:
    """A running program whose door is open, and somebody at it with a thread of their own."""

    def __init__(self, running: Running, qtbot: QtBot, outside: ThreadPoolExecutor) -> None:
        self.program = running.program
        self.hand = running.hand
        self._qtbot = qtbot
        self._outside = outside

    @property
    def reception(self) -> Reception:
        return self.program.porter.reception

    @property
    def desk(self) -> FrontDesk:
        return self.reception.desk

    def begin(self, call: Callable[..., T], *arguments: object) -> Future[T]:
        """Call from outside, and do not wait for it."""
        return self._outside.submit(call, *arguments)

    def ask(self, call: Callable[..., T], *arguments: object) -> T:
        """Call from outside, with the window going on meanwhile."""
        answer = self.begin(call, *arguments)
        self.hand.wait(answer.done, "an answer")
        return answer.result()

    def fetch(self, url: str) -> str:
        """Have a link looked at; returns the task's id."""
        task_id = self.reception.book.open(url).task_id
        self.ask(self.desk.fetch, task_id, url)
        return task_id

    def task(self, task_id: str) -> FetchSnapshot:
        found = self.reception.book.snapshot(task_id)
        assert found is not None
        return found

    def wait_for_task(self, task_id: str, status: FetchStatus) -> FetchSnapshot:
        self.hand.wait(lambda: self.task(task_id).status is status, status)
        return self.task(task_id)

    def add(self, url: str, wish: str = "best", *, starts: bool = True) -> Job:
        return self.ask(self.desk.add, DownloadOrder(url, wish, starts))

    def job(self, job_id: str) -> Job:
        found = self.ask(self.desk.job, job_id)
        assert found is not None
        return found

    def wait_for_job(self, job_id: str, *states: JobState) -> Job:
        self.hand.wait(lambda: self.job(job_id).state in states, f"{states}")
        return self.job(job_id)

    def questions(self) -> list[Question]:
        window = self.program.window
        return [one for one in window.findChildren(Question) if one.isVisible()]

    def answer(self, button: str) -> str:
        """Answer the question that is there or about to come; returns its words."""
        self.hand.wait(lambda: bool(self.questions()), "a question")
        (question,) = self.questions()
        words = f"{question.accessibleName()}\n{question.accessibleDescription()}"
        Hand(question, self._qtbot).press(button)
        self.hand.wait(lambda: question not in self.questions(), "its end")
        return words


Opener = Callable[..., House]


@pytest.fixture
def open_house(
    qtbot: QtBot, tmp_path: Path, folder: Path, memory: MemoryKeyring
) -> Iterator[Opener]:
    with ExitStack() as stack:

        def opened(**choices: object) -> House:
            outside = stack.enter_context(ThreadPoolExecutor(4))
            usual = Settings(folder=str(folder), answers_browser=True, browser_port=free_port())
            settings = replace(usual, **choices)  # type: ignore[arg-type]  # fields by name
            program = running_program(qtbot, tmp_path / "settings.toml", settings)
            running = stack.enter_context(program)
            return House(running, qtbot, outside)

        yield opened
        assert memory


@pytest.fixture
def house(open_house: Opener) -> House:
    opened = open_house()
    opened.hand.wait(lambda: opened.reception.is_open, "the open door")
    return opened


@pytest.fixture
def leads_home(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let every name lead to this address."""

    def lead(address: str) -> None:
        def resolve(*_asked: object) -> list[tuple[object, ...]]:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0))]

        monkeypatch.setattr("vidgrab_gui.desktop.host_lookup.socket.getaddrinfo", resolve)

    return lead


# Fetches.


def test_a_link_of_the_own_network_is_fetched_only_once_the_person_says_so(
    house: House, origin: Origin
) -> None:
    task_id = house.fetch(origin.url("/page/dash"))
    house.hand.wait(lambda: bool(house.questions()), "the question")
    assert (house.task(task_id).status, house.task(task_id).percent) == (FetchStatus.FETCHING, 0)
    assert origin.requests() == []
    assert "Another program asks for it" in house.answer("Open Link")
    done = house.wait_for_task(task_id, FetchStatus.COMPLETED)
    assert done.result is not None
    assert done.task_id == task_id
    # It is the other program's link: the window goes on with its own.
    assert house.program.window.link_row.text == ""
    assert house.program.controller.shown is None


def test_a_link_that_is_not_allowed_ends_unfetched(house: House, origin: Origin) -> None:
    task_id = house.fetch(origin.url("/page/dash"))
    house.answer("Do Not Open")
    ended = house.wait_for_task(task_id, FetchStatus.STOPPED)
    assert ended.message == "You did not allow this link."
    assert origin.requests() == []


def test_one_question_answers_all_who_want_the_link(house: House, origin: Origin) -> None:
    link = origin.url("/page/dash")
    first, second = house.fetch(link), house.fetch(link)
    house.answer("Open Link")
    for task_id in (first, second):
        house.wait_for_task(task_id, FetchStatus.COMPLETED)
    third = house.fetch(link)
    house.wait_for_task(third, FetchStatus.COMPLETED)
    assert not house.questions()


def test_a_name_that_leads_home_is_asked_about(
    house: House, leads_home: Callable[[str], None]
) -> None:
    leads_home("192.168.1.1")
    task_id = house.fetch(FAR)
    assert "film.invalid" in house.answer("Do Not Open")
    house.wait_for_task(task_id, FetchStatus.STOPPED)


def test_a_public_name_is_fetched_without_a_question(
    house: House, leads_home: Callable[[str], None]
) -> None:
    leads_home("93.184.216.34")
    task_id = house.fetch(FAR)
    ended = house.wait_for_task(task_id, FetchStatus.ERROR)
    assert ended.failure is not None
    assert ended.failure.kind is not FailureKind.PLAYLIST
    assert not house.questions()


def test_three_are_fetched_at_once_and_the_others_wait(house: House, origin: Origin) -> None:
    links = [origin.url(f"/gate/{name}/0/page/dash") for name in "abcde"]
    tasks = []
    for link in links:
        tasks.append(house.fetch(link))
        house.answer("Open Link")
    house.hand.wait(lambda: len(origin.waiting()) == 3, "three at the site")
    assert house.program.crew.running_count == 3
    assert [house.task(one).percent for one in tasks[3:]] == [0, 0]
    origin.open_all()
    for task_id in tasks:
        house.wait_for_task(task_id, FetchStatus.COMPLETED)
    assert len(origin.waiting()) == 0
    house.hand.wait(lambda: house.program.crew.running_count == 0, "the children's end")


def test_a_list_is_refused_at_once(house: House, origin: Origin) -> None:
    task_id = house.fetch(origin.url("/page/playlist"))
    house.answer("Open Link")
    ended = house.wait_for_task(task_id, FetchStatus.ERROR)
    assert ended.failure is not None
    assert ended.failure.kind is FailureKind.PLAYLIST
    house.hand.wait(lambda: house.program.crew.running_count == 0, "the child's end")


def test_what_was_just_looked_at_is_saved_without_looking_again(
    house: House, origin: Origin, folder: Path
) -> None:
    link = origin.url("/page/dash")
    task_id = house.fetch(link)
    house.answer("Open Link")
    house.wait_for_task(task_id, FetchStatus.COMPLETED)
    house.hand.wait(lambda: house.program.crew.running_count == 0, "the child's end")
    looked = [seen.path for seen in origin.requests()].count("/page/dash")
    job = house.add(link, "audio")
    house.wait_for_job(job.job_id, JobState.DONE)
    assert not house.questions()
    assert [seen.path for seen in origin.requests()].count("/page/dash") == looked == 1
    house.hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


# Downloads.


def test_a_download_arrives_in_the_persons_folder(
    house: House, origin: Origin, folder: Path
) -> None:
    job = house.add(origin.url("/progressive.mp4"))
    assert (job.state, job.hold) == (JobState.PAUSED, Hold.PERSON)
    assert "Added from the browser: 127.0.0.1" in house.hand.texts()
    house.answer("Download")
    done = house.wait_for_job(job.job_id, JobState.DONE)
    assert Path(done.file_path).parent == folder
    house.hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_a_download_that_is_not_allowed_is_cancelled(house: House, origin: Origin) -> None:
    job = house.add(origin.url("/progressive.mp4"))
    house.answer("Do Not Open")
    house.wait_for_job(job.job_id, JobState.CANCELLED)
    assert origin.requests() == []


def test_one_that_does_not_start_waits_from_its_first_moment(house: House, origin: Origin) -> None:
    states: list[tuple[JobState, Hold]] = []
    house.program.queue.job_changed.connect(lambda job: states.append((job.state, job.hold)))
    job = house.add(origin.url("/progressive.mp4"), starts=False)
    house.hand.wait(lambda: bool(states), "the job in the list")
    assert set(states) == {(JobState.PAUSED, Hold.PERSON)}
    assert not house.questions()
    assert origin.requests() == []
    assert house.ask(house.desk.act, job.job_id, JobAction.CANCEL) is not None


def test_nobody_outside_starts_it_past_the_question(house: House, origin: Origin) -> None:
    job = house.add(origin.url("/progressive.mp4"), starts=False)
    resumed = house.ask(house.desk.act, job.job_id, JobAction.RESUME)
    assert resumed is not None
    assert resumed.state is JobState.PAUSED
    house.answer("Do Not Open")
    house.wait_for_job(job.job_id, JobState.CANCELLED)
    again = house.ask(house.desk.act, job.job_id, JobAction.RETRY)
    assert again is not None
    assert again.state is JobState.CANCELLED
    house.answer("Do Not Open")
    assert origin.requests() == []


def test_an_equal_download_under_way_is_returned(house: House, origin: Origin) -> None:
    link = origin.url("/progressive.mp4")
    first = house.add(link, starts=False)
    assert house.add(link, starts=False).job_id == first.job_id
    assert house.add(link, "audio", starts=False).job_id != first.job_id


def test_more_than_a_thousand_unfinished_are_refused(house: House) -> None:
    def add_many() -> None:
        for number in range(1_000):
            house.desk.add(DownloadOrder(f"http://127.0.0.1/{number}", starts=False))

    house.ask(add_many)
    with pytest.raises(FullError):
        house.add("http://127.0.0.1/more", starts=False)


def test_jobs_come_in_the_queue_s_order_and_act_does_what_they_allow(
    house: House, origin: Origin, folder: Path
) -> None:
    first = house.add(origin.url("/slow/20000/progressive.mp4"))
    house.answer("Download")
    second = house.add(origin.url("/audio.m4a"), starts=False)
    third = house.add(origin.url("/progressive.mp4"), starts=False)
    house.ask(house.desk.act, second.job_id, JobAction.CANCEL)
    house.wait_for_job(second.job_id, JobState.CANCELLED)
    ids = [job.job_id for job in house.ask(house.desk.jobs)]
    assert ids == [first.job_id, third.job_id, second.job_id]
    house.wait_for_job(first.job_id, JobState.DOWNLOADING)
    assert house.ask(house.desk.act, first.job_id, JobAction.RETRY) is None
    assert house.ask(house.desk.act, first.job_id, JobAction.REMOVE) is None
    assert house.ask(house.desk.act, "nobody", JobAction.PAUSE) is None
    assert house.ask(house.desk.job, "nobody") is None
    house.ask(house.desk.act, first.job_id, JobAction.PAUSE)
    house.wait_for_job(first.job_id, JobState.PAUSED)
    resumed = house.ask(house.desk.act, first.job_id, JobAction.RESUME)
    assert resumed is not None
    assert resumed.state.is_running  # at once: its link was let through before
    house.ask(house.desk.act, first.job_id, JobAction.CANCEL)
    house.wait_for_job(first.job_id, JobState.CANCELLED)
    house.hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_a_window_that_does_not_answer_is_busy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vidgrab_gui.front_desk.ANSWER_WITHIN_S", 0.2)
    answer = house.begin(house.desk.add, DownloadOrder(FAR, starts=False))
    with pytest.raises(DeskBusyError):
        answer.result(5)  # waited for without the window's event loop
    assert house.ask(house.desk.jobs) == ()  # what nobody waits for is not done later


def test_a_program_that_ends_lets_nobody_wait(house: House, origin: Origin) -> None:
    task_id = house.fetch(origin.url("/page/dash"))
    waiting = house.begin(house.desk.jobs)
    while not house.desk._open:
        pass
    house.program.window.close()
    house.program.close()
    with pytest.raises(DeskBusyError):
        waiting.result(1)
    assert house.task(task_id).status is FetchStatus.STOPPED
    for call in (house.desk.jobs, lambda: house.desk.fetch("1", FAR)):
        with pytest.raises(DeskBusyError):
            house.begin(call).result(1)


# Who may come in.


def test_a_client_is_asked_about_and_remembered(house: House, tmp_path: Path) -> None:
    admissions = house.reception.admissions
    assert house.ask(admissions.admit, "curl") is Admission.ASKING
    assert "Let “curl” use VidGrab?" in house.answer("Allow")
    assert house.ask(admissions.admit, "curl") is Admission.ALLOWED
    assert house.program.settings.browser_clients == ("curl",)
    assert "browser_clients = [" in (tmp_path / "settings.toml").read_text()
    without = replace(house.program.settings, browser_clients=())
    house.program.controller.change_settings(without)
    assert house.ask(admissions.admit, "curl") is Admission.ASKING
    house.answer("Do Not Allow")
    assert house.ask(admissions.admit, "curl") is Admission.REFUSED
    assert not house.program.settings.browser_clients


def test_questions_come_one_after_the_other(house: House, origin: Origin) -> None:
    house.fetch(origin.url("/page/dash"))
    house.ask(house.reception.admissions.admit, "curl")
    house.hand.wait(lambda: len(house.questions()) == 1, "one question")
    assert "Open a link" in house.answer("Do Not Open")
    assert "curl" in house.answer("Do Not Allow")


# The door and its token.


def knocks(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


def test_the_door_follows_the_settings(house: House) -> None:
    controller, reception = house.program.controller, house.reception
    before = house.program.settings
    assert knocks(before.browser_port)
    other = free_port()
    controller.change_settings(replace(before, browser_port=other))
    house.hand.wait(lambda: knocks(other), "the new port")
    house.hand.wait(lambda: not knocks(before.browser_port), "the old one shut")
    controller.change_settings(replace(before, answers_browser=False))
    house.hand.wait(lambda: not reception.is_open, "the shut door")
    assert not knocks(other)


def test_a_port_that_is_taken_is_said_once_and_tried_again(open_house: Opener) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = int(other.getsockname()[1])
        house = open_house(browser_port=port)
        house.hand.wait_for_text(f"Another program uses port {port}")
        said: list[str] = []
        house.reception.noticed.connect(said.append)
        house.program.controller.set_jobs_at_once(2)
        house.hand.wait(lambda: house.reception._is_refused, "another try")
        assert not said
    assert not house.reception.is_open
    house.program.controller.set_jobs_at_once(3)
    house.hand.wait(lambda: house.reception.is_open, "the open door")


def test_the_token_is_made_once_and_kept(open_house: Opener, memory: MemoryKeyring) -> None:
    memory.kept.clear()
    house = open_house()
    house.hand.wait(lambda: house.reception.is_open, "the open door")
    told: list[str] = []
    house.reception.token_changed.connect(told.append)
    house.program.porter.want_token()
    (token,) = told
    assert len(token) == 43
    house.hand.wait(lambda: memory.kept == {(SERVICE, TOKEN_SECRET): token}, "the keyring")


def test_the_token_of_the_last_time_is_told_while_the_door_is_shut(open_house: Opener) -> None:
    house = open_house(answers_browser=False)
    assert house.program.porter._reception is None
    told: list[str] = []
    house.reception.token_changed.connect(told.append)
    house.program.porter.want_token()
    house.hand.wait(lambda: told == [TOKEN], "the token")
    assert not house.reception.is_open


def test_no_other_secret_s_coming_is_taken_for_the_token_s(
    open_house: Opener, memory: MemoryKeyring
) -> None:
    house = open_house(answers_browser=False)
    house.reception._on_secrets_loaded()
    assert house.program.vault.secrets() == {}
    assert memory.kept[SERVICE, TOKEN_SECRET] == TOKEN


def test_a_new_token_is_another_one_and_hidden_in_the_log(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden: set[str] = set()
    monkeypatch.setattr("vidgrab_gui.program.hide_in_log", hidden.update)
    told: list[str] = []
    house.reception.token_changed.connect(told.append)
    house.program.porter.renew_token()
    (token,) = told
    assert token != TOKEN
    assert token in hidden
    assert token not in house.program.help.privacy.cleaned(f"it is {token}.")
    house.hand.wait(lambda: house.reception.is_open, "the open door")
