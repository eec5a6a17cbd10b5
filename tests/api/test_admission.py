"""Clients: who is let in, asked about and kept out, from many threads too."""

from __future__ import annotations

import threading

from tests.api.desk import TestDesk
from vidgrab_gui.api.admission import MOST_ASKED, Admission, Admissions
from vidgrab_gui.api.tasks import TaskBook


def made(*names: str) -> tuple[Admissions, list[str]]:
    desk = TestDesk(TaskBook())
    return Admissions(desk, names), desk.asked


def test_who_is_named_comes_in_unasked() -> None:
    admissions, asked = made("a")
    assert admissions.admit("a") is Admission.ALLOWED
    assert admissions.admit("A") is Admission.ASKING
    assert asked == ["A"]


def test_an_answer_may_come_at_once() -> None:
    desk = TestDesk(TaskBook())
    admissions = Admissions(desk)
    desk.on_ask = admissions.allow
    assert admissions.admit("a") is Admission.ALLOWED
    desk.on_ask = admissions.refuse
    assert admissions.admit("b") is Admission.REFUSED


def test_who_is_taken_off_the_list_is_asked_about_again() -> None:
    admissions, asked = made("a", "b")
    admissions.restore(["b"])
    assert admissions.admit("a") is Admission.ASKING
    assert admissions.admit("b") is Admission.ALLOWED
    admissions.allow("a")
    admissions.restore(["b"])
    assert admissions.admit("a") is Admission.ASKING
    assert asked == ["a", "a"]


def test_who_was_refused_can_be_put_on_the_list() -> None:
    admissions, _ = made()
    admissions.admit("a")
    admissions.refuse("a")
    admissions.restore([])
    assert admissions.admit("a") is Admission.REFUSED
    admissions.restore(["a"])
    assert admissions.admit("a") is Admission.ALLOWED


def test_names_beyond_ten_are_refused_and_not_remembered() -> None:
    admissions, asked = made()
    for number in range(MOST_ASKED):
        assert admissions.admit(str(number)) is Admission.ASKING
    for number in range(1_000):
        assert admissions.admit(f"n{number}") is Admission.REFUSED
    assert asked == [str(number) for number in range(MOST_ASKED)]
    assert admissions.admit("0") is Admission.ASKING
    assert not admissions._refused
    admissions.restore(["n1"])
    assert admissions.admit("n1") is Admission.ALLOWED


def test_many_threads_ask_once() -> None:
    admissions, asked = made()
    gate = threading.Barrier(16)

    def come() -> None:
        gate.wait()
        for _ in range(100):
            admissions.admit("a")

    threads = [threading.Thread(target=come) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert asked == ["a"]
