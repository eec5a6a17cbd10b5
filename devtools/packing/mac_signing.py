"""Signs the application and the disk image of a Mac, and has Apple look at them.

Without secrets nothing is done, and a line says so. From the inside out: a signature covers the
signatures in it, so libraries and tools come first and the application last. Not by
``codesign --deep``: that would give every program the same entitlements.
"""

from __future__ import annotations

import plistlib
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from devtools.packing.running import run
from devtools.packing.secrets_given import given, written
from devtools.stages import ROOT

MACOS = ROOT / "resources" / "packaging" / "macos"
IDENTITY = "MACOS_IDENTITY"
CERTIFICATE = ("MACOS_CERTIFICATE", "MACOS_CERTIFICATE_PASSWORD")
NOTARY = ("NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER")
MACH_O = frozenset(
    bytes.fromhex(mark) for mark in ("cffaedfe", "feedfacf", "cefaedfe", "feedface", "cafebabe")
)
ENTITLEMENTS = MACOS / "entitlements.plist"
OF_TOOLS = {"deno": MACOS / "deno.plist"}
WAIT = "60m"
KEYCHAIN_S = 7200
"""How long the keychain stays open; longer than all the signing takes."""


def sign_application(app: Path, environ: Mapping[str, str], work: Path) -> None:
    """Sign everything in the application and itself, and have the system check it."""
    with _identity(environ, work) as identity:
        if not identity:
            return
        for command in signing_commands(app, identity):
            run(command)
        run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)])


def sign_image(image: Path, environ: Mapping[str, str], work: Path) -> None:
    """Sign the disk image."""
    with _identity(environ, work) as identity:
        if identity:
            run(codesign_command(image, identity))


def notarise(path: Path, environ: Mapping[str, str], work: Path) -> None:
    """Have Apple look at a signed application or image, and staple the answer to it.

    Stapled to both: so the first start asks nobody, even without a network.
    """
    found = given(NOTARY, environ, f"notarised: {path.name}")
    if not found:
        return
    key = written(found["NOTARY_KEY"], "NOTARY_KEY", work / "notary.p8")
    try:
        for command in notary_commands(path, key, found, work):
            run(command, found.values())
    finally:
        key.unlink()


def signing_commands(app: Path, identity: str) -> list[list[str]]:
    """Return what signs an application, from the inside out."""
    inner = [codesign_command(path, identity, _entitlements(path)) for path in code_in(app)]
    return [*inner, codesign_command(app, identity, ENTITLEMENTS)]


def code_in(app: Path) -> list[Path]:
    """Return every program, library and framework of an application, the deepest first.

    The application's own program is left out: it is signed with the whole.
    """
    table = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    own = app / "Contents" / "MacOS" / table["CFBundleExecutable"]
    inside = [path for path in app.rglob("*") if not path.is_symlink()]
    files = [path for path in inside if path.is_file() and path != own and _is_code(path)]
    frameworks = [path for path in inside if path.is_dir() and path.suffix == ".framework"]
    return [*_deepest_first(files), *_deepest_first(frameworks)]


def codesign_command(path: Path, identity: str, entitlements: Path | None = None) -> list[str]:
    """Return what signs one file or bundle, for the hardened runtime, with Apple's time on it."""
    allowed = ["--entitlements", str(entitlements)] if entitlements else []
    options = ["--force", "--timestamp", "--options", "runtime", "--sign", identity]
    return ["codesign", *options, *allowed, str(path)]


def notary_commands(path: Path, key: Path, found: Mapping[str, str], work: Path) -> list[list[str]]:
    """Return what sends an application or image to Apple and staples the answer."""
    sent, packing = path, []
    if path.suffix == ".app":  # a folder cannot be sent
        sent = work / f"{path.stem}.zip"
        packing = [["ditto", "-c", "-k", "--keepParent", str(path), str(sent)]]
    who = [
        "--key",
        str(key),
        "--key-id",
        found["NOTARY_KEY_ID"],
        "--issuer",
        found["NOTARY_ISSUER"],
    ]
    return [
        *packing,
        ["xcrun", "notarytool", "submit", str(sent), *who, "--wait", "--timeout", WAIT],
        ["xcrun", "stapler", "staple", str(path)],
        ["xcrun", "stapler", "validate", str(path)],
    ]


def keychain_commands(keychain: Path, word: str, file: Path, password: str) -> list[list[str]]:
    """Return what puts a certificate into a keychain of its own, for codesign alone."""
    place = str(keychain)
    return [
        ["security", "create-keychain", "-p", word, place],
        ["security", "set-keychain-settings", "-lut", str(KEYCHAIN_S), place],
        ["security", "unlock-keychain", "-p", word, place],
        [
            *("security", "import", str(file), "-f", "pkcs12", "-k", place),
            *("-P", password, "-T", "/usr/bin/codesign"),
        ],
        [
            *("security", "set-key-partition-list", "-S", "apple-tool:,apple:,codesign:"),
            *("-s", "-k", word, place),
        ],
        ["security", "list-keychains", "-d", "user", "-s", place, "login.keychain-db"],
    ]


@contextmanager
def _identity(environ: Mapping[str, str], work: Path) -> Iterator[str]:
    """Yield the identity to sign with, its certificate at hand if one was given; empty if none.

    On a developer's Mac the name alone will do: the certificate is in the person's own keychain.
    """
    has_certificate = any(environ.get(name) for name in CERTIFICATE)
    names = (IDENTITY, *CERTIFICATE) if has_certificate else (IDENTITY,)
    found = given(names, environ, "signed")
    if not has_certificate:
        yield found.get(IDENTITY, "")
        return
    keychain, word = work / "signing.keychain-db", secrets.token_urlsafe(24)
    file = written(found["MACOS_CERTIFICATE"], "MACOS_CERTIFICATE", work / "certificate.p12")
    password = found["MACOS_CERTIFICATE_PASSWORD"]
    try:
        for command in keychain_commands(keychain, word, file, password):
            run(command, (word, password))
        yield found[IDENTITY]
    finally:
        file.unlink()
        run(["security", "delete-keychain", str(keychain)])


def _entitlements(path: Path) -> Path | None:
    """Return what a program may do; a library has what the program has that loads it."""
    if path.name in OF_TOOLS:
        return OF_TOOLS[path.name]
    return ENTITLEMENTS if path.parent.name == "MacOS" and not path.suffix else None


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in MACH_O


def _deepest_first(paths: list[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: (-len(path.parts), str(path)))
