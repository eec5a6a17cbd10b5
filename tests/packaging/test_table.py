"""The option that asks for the whole check of the installers, and its closing lines."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
SUITE = """
import pytest

def test_quick():
    pass

@pytest.mark.packages(".deb")
def test_holds(request):
    request.node.user_properties.append(("packages figure", ("size", "107 MB")))

@pytest.mark.packages(".deb")
def test_breaks():
    assert False

@pytest.mark.packages(".rpm")
def test_cannot_be_tried():
    pytest.skip("no root here")

@pytest.mark.packages
def test_of_no_artefact():
    pass
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
    pytester.makepyfile(SUITE)
    return pytester


def test_what_is_slow_runs_only_when_asked_for(suite: pytest.Pytester) -> None:
    done = suite.runpytest_subprocess("-p", "tests.packaging.table")
    done.assert_outcomes(passed=1, deselected=4)


@pytest.mark.parametrize("words", [(), ("-n", "2")])
def test_one_line_for_each_artefact_says_what_held(
    words: tuple[str, ...], suite: pytest.Pytester
) -> None:
    done = suite.runpytest_subprocess("-p", "tests.packaging.table", "--packages", *words)
    done.assert_outcomes(passed=3, failed=1, skipped=1)
    lines = [" ".join(line.split()) for line in done.outlines]
    assert ".deb 1 of 2 held 0 s size 107 MB" in lines
    assert ".rpm 0 of 1 held 0 s" in lines
    assert "all 1 of 1 held 0 s" in lines


def test_a_run_that_could_try_nothing_fails(suite: pytest.Pytester) -> None:
    words = ("-p", "tests.packaging.table", "--packages", "-k", "cannot_be_tried")
    assert suite.runpytest_subprocess(*words).ret == pytest.ExitCode.TESTS_FAILED
    assert suite.runpytest_subprocess(*words[:2], *words[3:]).ret != pytest.ExitCode.TESTS_FAILED
