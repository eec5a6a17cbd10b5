"""What a real engine child tells that it consists of, and how that is judged."""

from __future__ import annotations

import sys
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.engine.runs import child
from tests.processes import lives
from vidgrab_gui.core.stock import HANDLERS, Stock, expected_parts
from vidgrab_gui.engine.protocol import Linger, Lingering, StockTaken, TakeStock
from vidgrab_gui.selfcheck.parts import engine_checks
from vidgrab_gui.selfcheck.processes import group_pids, still_there

DISTRIBUTIONS = {"Cryptodome": "pycryptodomex", "secretstorage": "SecretStorage"}


def taken() -> Stock:
    with child() as engine:
        engine.send(TakeStock())
        (stock,) = [reply.stock for reply in engine.replies() if isinstance(reply, StockTaken)]
    return stock


def bad(stock: Stock) -> dict[str, str]:
    return {check.name: check.detail for check in engine_checks(stock) if not check.ok}


def shadow(monkeypatch: pytest.MonkeyPatch, place: Path, module: str) -> None:
    """Lay something that cannot be imported before a module."""
    (place / f"{module}.py").write_text("raise ImportError('taken out by a test')\n")
    monkeypatch.setenv("PYTHONPATH", f"{place}:{':'.join(sys.path)}")


def test_everything_is_there_in_the_versions_that_are_installed() -> None:
    stock = taken()
    assert bad(stock) == {}
    assert set(stock.parts) == set(expected_parts(sys.platform))
    for name in set(stock.parts) - {"sqlite3", "yt_dlp"}:
        assert stock.parts[name] == version(DISTRIBUTIONS.get(name, name)), name
    assert stock.environ["HOME"]


def test_a_library_that_cannot_be_imported_is_named_with_the_reason(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shadow(monkeypatch, tmp_path, "curl_cffi")
    found = bad(taken())
    assert set(found) == {"engine curl_cffi", "request handlers", "impersonation"}
    assert "taken out by a test" in found["engine curl_cffi"]
    assert "CurlCFFI" in found["request handlers"]


def test_a_handler_that_lacks_a_piece_of_a_library_is_missed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As PyInstaller once lost it: `requests` was there, what it is made of was not."""
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['urllib3.http2'] = None\n")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{':'.join(sys.path)}")
    found = bad(taken())
    assert set(found) == {"engine requests", "engine urllib3", "request handlers"}
    assert "urllib3.http2" in found["engine requests"]
    assert "Requests" in found["request handlers"]


def test_scripts_that_cannot_be_read_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shadow(monkeypatch, tmp_path, "yt_dlp_ejs")
    assert set(bad(taken())) == {"engine yt_dlp_ejs", "scripts"}


WHOLE = Stock(
    parts=dict.fromkeys(expected_parts(sys.platform), "1"),
    handlers=HANDLERS,
    target_count=1,
    extractor_count=1_000,
    has_lazy_extractors=True,
    script_lengths={"core": 1, "lib": 1},
    certificate_count=100,
)


@pytest.mark.parametrize(
    ("stock", "name"),
    [
        (replace(WHOLE, parts={**WHOLE.parts, "xattr": "2"}), "engine xattr"),
        (replace(WHOLE, parts={**WHOLE.parts, "Cryptodome": "broken 3"}), "engine Cryptodome"),
        (replace(WHOLE, parts={**WHOLE.parts, "brotli": ""}), "engine brotli"),
        (replace(WHOLE, handlers=(*HANDLERS, "Zzz")), "request handlers"),
        (replace(WHOLE, target_count=0), "impersonation"),
        (replace(WHOLE, extractor_count=999), "extractors"),
        (replace(WHOLE, has_lazy_extractors=False), "lazy extractors"),
        (replace(WHOLE, script_lengths={"core": 1, "lib": 0}), "scripts"),
        (replace(WHOLE, certificate_count=99), "certificates"),
    ],
)
def test_each_shortcoming_fails_its_own_check_alone(stock: Stock, name: str) -> None:
    assert bad(WHOLE) == {}
    assert list(bad(stock)) == [name]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_killed_engine_is_gone_with_what_it_started() -> None:
    with child() as engine:
        engine.send(Linger())
        told = next(reply.pids for reply in engine.replies() if isinstance(reply, Lingering))
        group = group_pids(engine.pid)
        assert set(told) < group  # and the sentry
        assert all(map(lives, group))
        assert still_there(group, 0.1) == group
        engine.kill()
    assert still_there(group, 5) == set()
