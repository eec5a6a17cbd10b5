"""The log file: nothing is written that was not cleaned, whoever writes it and however."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ExpectedLogs
from vidgrab_gui.core.privacy import Privacy
from vidgrab_gui.desktop.discreet_log import DiscreetFormatter
from vidgrab_gui.desktop.logs import LOG_NAME, LateLog

SECRET = "r3cord-s3cret"  # noqa: S105 - nobody's


@pytest.fixture
def log(tmp_path: Path, expected_logs: ExpectedLogs) -> Iterator[logging.Logger]:
    expected_logs.expect("")
    handler = LateLog(tmp_path / "logs")
    logger = logging.getLogger("vidgrab_gui.test_logs")
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)
    handler.close()


def fail(words: str) -> None:
    raise ValueError(words)


def text_in(tmp_path: Path) -> str:
    return (tmp_path / "logs" / LOG_NAME).read_text(encoding="utf-8")


def test_without_a_record_there_is_no_file(log: logging.Logger, tmp_path: Path) -> None:
    assert log.handlers
    assert not (tmp_path / "logs").exists()


def test_messages_arguments_tracebacks_and_stacks_are_cleaned(
    log: logging.Logger, tmp_path: Path, home: Path
) -> None:
    log.warning("token=%s in %s", SECRET, home / "x")
    try:
        fail(f"password={SECRET} {home}/y")
    except ValueError:
        log.exception("failed", stack_info=True)
    text = text_in(tmp_path)
    assert SECRET not in text
    assert str(home) not in text
    for part in ("token=… in ~/x", "ValueError: password=… ~/y", "Stack (most recent call last)"):
        assert part in text


def test_a_traceback_another_handler_has_worded_is_worded_anew() -> None:
    try:
        fail(f"password={SECRET}")
    except ValueError as error:
        trouble = (ValueError, error, error.__traceback__)
        record = logging.LogRecord("n", logging.ERROR, "f", 1, "m", None, trouble)
    assert SECRET in logging.Formatter().format(record)
    assert SECRET not in DiscreetFormatter(Privacy()).format(record)
    assert record.getMessage() == "m"
    assert SECRET in str(record.exc_text), "what others see stays theirs"


def test_the_loggers_own_name_is_no_secret() -> None:
    record = logging.LogRecord("vidgrab_gui.token", 20, "f", 1, "all is well", None, None)
    assert DiscreetFormatter(Privacy()).format(record).endswith("vidgrab_gui.token: all is well")


def test_words_to_hide_may_come_before_the_first_record_and_between(
    log: logging.Logger, tmp_path: Path
) -> None:
    (handler,) = log.handlers
    assert isinstance(handler, LateLog)
    handler.hide(["early-word"])
    log.warning("an early-word and a later-word")
    handler.hide(["later-word"])
    log.warning("an early-word and a later-word")
    assert text_in(tmp_path).splitlines()[0].endswith("an … and a later-word")
    assert text_in(tmp_path).splitlines()[1].endswith("an … and a …")


def test_words_to_hide_may_come_while_others_write(log: logging.Logger, tmp_path: Path) -> None:
    (handler,) = log.handlers
    assert isinstance(handler, LateLog)
    handler.hide(["hidden-0"])

    def write() -> None:
        for _ in range(100):
            log.warning("hidden-0")

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for number in range(100):
        handler.hide([f"hidden-{number}"])
    for writer in writers:
        writer.join()
    assert "hidden-0" not in text_in(tmp_path)
    assert len(text_in(tmp_path).splitlines()) == 400


def test_a_name_that_is_no_text_loses_no_line(
    log: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Else it stands in this test's report, which such a letter keeps from a parallel run's head.
    monkeypatch.setattr(log, "propagate", False)
    log.warning("a file: %s", "bad\udcff.mp4")
    assert "bad" in text_in(tmp_path)


def test_a_folder_that_cannot_be_made_is_no_reason_to_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    handler = LateLog(tmp_path / "file" / "logs")
    record = logging.LogRecord("n", 30, "f", 1, f"token={SECRET}", None, None)
    handler.handle(record)
    handler.close()
    said = capsys.readouterr().err
    assert "token=…" in said
    assert SECRET not in said
