"""Signing: nothing without secrets, all of it with them, and never a secret in what is said."""

from __future__ import annotations

import base64
import os
import plistlib
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.packing import mac_signing, windows_signing
from devtools.packing.running import run
from devtools.packing.secrets_given import given, written
from devtools.stages import Failed

MACH_O = bytes.fromhex("cffaedfe") + b"rest"
IDENTITY = "Developer ID Application: Somebody (TEAM123456)"
NOTARY = {"NOTARY_KEY": "a2V5", "NOTARY_KEY_ID": "KEY42", "NOTARY_ISSUER": "issuer-uuid"}
SECRET = "hunter2-and-more"  # noqa: S105 - a test's
STUBS = Path("/usr/share/nsis/Stubs")


def code(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(MACH_O)
    return path


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """Return a bundle as PyInstaller lays it out, with files of no meaning."""
    bundle = tmp_path / "VidGrab.app"
    inside = bundle / "Contents"
    for name in ("MacOS/vidgrab", "MacOS/vidgrab-engine", "Frameworks/Python"):
        code(inside / name)
    for name in ("ffmpeg", "ffprobe", "deno"):
        code(inside / "Frameworks/bin" / name)
    code(inside / "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    code(inside / "Frameworks/brotli/_brotli.so")
    (inside / "Resources").mkdir()
    (inside / "Resources/bin").symlink_to("../Frameworks/bin")
    (inside / "Resources/base_library.zip").write_bytes(b"PK\3\4")
    (inside / "Info.plist").write_bytes(plistlib.dumps({"CFBundleExecutable": "vidgrab"}))
    return bundle


def stand_ins(folder: Path, *names: str, code: int = 0) -> Path:
    """Put programs into a folder that write down how they were called; return their notes."""
    folder.mkdir()
    notes = folder / "notes"
    for name in names:
        place = folder / name
        place.write_text(f'#!/bin/sh\necho "{name} $*" >>"{notes}"\nexit {code}\n', "utf-8")
        place.chmod(0o755)
    return notes


def test_without_secrets_nothing_is_signed_and_one_line_says_so(
    app: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    nothing = {"MACOS_IDENTITY": "", "NOTARY_KEY": ""}  # as a workflow hands on what is not set
    before = sorted(tmp_path.rglob("*"))
    mac_signing.sign_application(app, nothing, tmp_path)
    mac_signing.sign_image(app, nothing, tmp_path)
    mac_signing.notarise(app, nothing, tmp_path)
    assert windows_signing.sign([app], nothing) is False
    lines = capfd.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        *("Not signed", "Not signed", "Not notarised", "Not signed")
    ]
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("environ", "missing"),
    [
        ({"MACOS_CERTIFICATE": "eA=="}, "MACOS_IDENTITY, MACOS_CERTIFICATE_PASSWORD"),
        ({"MACOS_IDENTITY": IDENTITY, "MACOS_CERTIFICATE": "eA=="}, "MACOS_CERTIFICATE_PASSWORD"),
    ],
)
def test_some_of_a_macs_secrets_are_not_enough(
    app: Path, tmp_path: Path, environ: dict[str, str], missing: str
) -> None:
    with pytest.raises(Failed, match=f"{missing}$"):
        mac_signing.sign_application(app, environ, tmp_path)


@pytest.mark.parametrize("lacking", NOTARY)
def test_some_of_apples_secrets_are_not_enough(app: Path, tmp_path: Path, lacking: str) -> None:
    some = {name: value for name, value in NOTARY.items() if name != lacking}
    with pytest.raises(Failed, match=f"set too: {lacking}$"):
        mac_signing.notarise(app, some, tmp_path)


def test_one_of_windows_secrets_is_not_enough(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="WINDOWS_CERTIFICATE_PASSWORD"):
        windows_signing.sign([tmp_path], {"WINDOWS_CERTIFICATE": "eA=="})


def test_a_bundle_is_signed_from_the_inside_out(app: Path) -> None:
    commands = mac_signing.signing_commands(app, IDENTITY)
    order = [Path(command[-1]).relative_to(app).as_posix() for command in commands]
    assert order == [
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Contents/Frameworks/bin/deno",
        "Contents/Frameworks/bin/ffmpeg",
        "Contents/Frameworks/bin/ffprobe",
        "Contents/Frameworks/brotli/_brotli.so",
        "Contents/Frameworks/Python",
        "Contents/MacOS/vidgrab-engine",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework",
        ".",
    ]
    for command in commands:
        assert command[:6] == [
            *("codesign", "--force", "--timestamp", "--options", "runtime", "--sign")
        ]
        assert command[6] == IDENTITY
        assert "--deep" not in command


def test_each_program_gets_its_own_entitlements(app: Path) -> None:
    found = {
        Path(command[-1]).name: Path(command[command.index("--entitlements") + 1]).name
        for command in mac_signing.signing_commands(app, IDENTITY)
        if "--entitlements" in command
    }
    assert found == {
        "deno": "deno.plist",
        "vidgrab-engine": "entitlements.plist",
        "VidGrab.app": "entitlements.plist",
    }
    assert all((mac_signing.MACOS / name).is_file() for name in found.values())


def test_an_application_is_sent_packed_and_the_answer_stapled_to_it(
    app: Path, tmp_path: Path
) -> None:
    key = tmp_path / "key.p8"
    commands = mac_signing.notary_commands(app, key, NOTARY, tmp_path)
    assert [command[0] for command in commands] == ["ditto", "xcrun", "xcrun", "xcrun"]
    sent = str(tmp_path / "VidGrab.zip")
    assert commands[0][-2:] == [str(app), sent]
    assert commands[1][1:4] == ["notarytool", "submit", sent]
    assert "--wait" in commands[1]
    assert commands[2] == ["xcrun", "stapler", "staple", str(app)]
    image = tmp_path / "VidGrab.dmg"
    assert [c[1] for c in mac_signing.notary_commands(image, key, NOTARY, tmp_path)] == [
        *("notarytool", "stapler", "stapler")
    ]


def test_a_certificate_has_a_keychain_of_its_own_and_both_are_gone_afterwards(
    app: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = stand_ins(tmp_path / "bin", "security", "codesign")
    monkeypatch.setenv("PATH", f"{notes.parent}:{os.environ['PATH']}")
    work = tmp_path / "work"
    work.mkdir()
    environ = {
        "MACOS_IDENTITY": IDENTITY,
        "MACOS_CERTIFICATE": base64.b64encode(b"pkcs12").decode(),
        "MACOS_CERTIFICATE_PASSWORD": SECRET,
    }
    mac_signing.sign_application(app, environ, work)
    called = notes.read_text("utf-8").splitlines()
    assert called[0].startswith("security create-keychain")
    assert called[-2].startswith("codesign --verify --deep --strict")
    assert called[-1].startswith("security delete-keychain")
    assert any(SECRET in line for line in called)  # it was handed over …
    assert SECRET not in capfd.readouterr().out  # … and not told
    assert list(work.iterdir()) == []


def test_a_signature_that_fails_ends_the_packing(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = stand_ins(tmp_path / "bin", "codesign", code=3)
    monkeypatch.setenv("PATH", f"{notes.parent}:{os.environ['PATH']}")
    with pytest.raises(Failed, match="codesign ended with 3"):
        mac_signing.sign_application(app, {"MACOS_IDENTITY": IDENTITY}, tmp_path)
    assert len(notes.read_text("utf-8").splitlines()) == 1


def test_a_program_that_is_not_there_is_said() -> None:
    with pytest.raises(Failed, match="no-such-program-of-ours"):
        run(["no-such-program-of-ours"])


def test_what_fails_tells_no_secret(capfd: pytest.CaptureFixture[str]) -> None:
    words = [sys.executable, "-c", "import sys; print(sys.argv); sys.exit(1)", SECRET]
    with pytest.raises(Failed) as caught:
        run(words, [SECRET])
    assert SECRET not in str(caught.value) + capfd.readouterr().out
    assert "***" in str(caught.value)


def test_a_secret_file_is_its_owners_alone(tmp_path: Path) -> None:
    file = written("a2V\n5", "NOTARY_KEY", tmp_path / "key")
    assert file.read_bytes() == b"key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(Failed, match=r"NOTARY_KEY is not Base64"):
        written("-----BEGIN", "NOTARY_KEY", tmp_path / "other")


def test_all_of_the_secrets_are_taken() -> None:
    assert given(("A", "B"), {"A": "1", "B": "2", "C": "3"}, "signed") == {"A": "1", "B": "2"}


def test_windows_own_tool_is_found_newest_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    for version in ("10.0.9.0", "10.0.22621.0", "10.0.19041.0"):
        tool = tmp_path / windows_signing.KITS / version / "x64" / "signtool.exe"
        tool.parent.mkdir(parents=True)
        tool.touch()
    assert "10.0.22621.0" in windows_signing.signtool(tmp_path)
    assert windows_signing.signtool(tmp_path / "no") == ""
    with pytest.raises(Failed, match="neither signtool nor osslsigncode"):
        windows_signing.signer(tmp_path, SECRET, "", tmp_path / "no")


def test_windows_own_tool_signs_with_a_time_and_checks() -> None:
    sign, verify = windows_signing.signtool_commands(
        "signtool", Path("x.exe"), Path("c.pfx"), SECRET, "http://time.example.invalid"
    )
    assert sign[:4] == ["signtool", "sign", "/fd", "sha256"]
    assert sign[-3:] == ["/td", "sha256", "x.exe"]
    assert verify == ["signtool", "verify", "/pa", "/v", "x.exe"]
    plain, _ = windows_signing.signtool_commands("signtool", Path("x"), Path("c"), SECRET, "")
    assert "/tr" not in plain


@pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("openssl") and STUBS.is_dir()),
    reason="needs osslsigncode, openssl and a program for Windows (of nsis)",
)
def test_a_program_for_windows_is_really_signed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "setup.exe"
    shutil.copy(STUBS / "zlib-x86-unicode", program)
    before = program.stat().st_size
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    usage = ["-addext", "extendedKeyUsage=codeSigning", "-subj", "/CN=VidGrab test"]
    pem = ["-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "cert.pem")]
    subprocess.run([*make, *usage, *pem], check=True, capture_output=True)
    pfx = tmp_path / "cert.pfx"
    pack = ["openssl", "pkcs12", "-export", "-inkey", pem[1], "-in", pem[3], "-out", str(pfx)]
    subprocess.run([*pack, "-passout", f"pass:{SECRET}"], check=True, capture_output=True)
    environ = {
        "WINDOWS_CERTIFICATE": base64.b64encode(pfx.read_bytes()).decode(),
        "WINDOWS_CERTIFICATE_PASSWORD": SECRET,
    }
    assert windows_signing.sign([program], environ) is True
    assert SECRET not in capfd.readouterr().out
    assert program.stat().st_size > before
    verify = ["osslsigncode", "verify", "-CAfile", pem[3], "-in", str(program)]
    checked = subprocess.run(
        verify,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "CN=VidGrab test" in checked.stdout.replace("CN = ", "CN=")
    assert "Signature verification: ok" in checked.stdout
    with pytest.raises(Failed, match="osslsigncode ended with"):
        windows_signing.sign([program], {**environ, "WINDOWS_CERTIFICATE_PASSWORD": "wrong"})
