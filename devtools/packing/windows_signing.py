"""Signs programs and installers for Windows; without a certificate nothing is done but said.

By signtool where there is one, else by osslsigncode, which signs on Linux too.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from devtools.packing.running import run
from devtools.packing.secrets_given import given, written
from devtools.stages import Failed

CERTIFICATE = ("WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSWORD")
TIMESTAMP = "WINDOWS_TIMESTAMP"
"""Address of a time server; without one, signatures end when the certificate does."""

KITS = "Program Files (x86)/Windows Kits/10/bin"
TITLE = "VidGrab"


def sign(paths: Iterable[Path], environ: Mapping[str, str]) -> bool:
    """Sign programs where they are; tell whether that was done. Raises Failed if it cannot be."""
    found = given(CERTIFICATE, environ, "signed")
    if not found:
        return False
    password = found["WINDOWS_CERTIFICATE_PASSWORD"]
    with tempfile.TemporaryDirectory(prefix="vidgrab-signing-") as folder:
        file = written(
            found["WINDOWS_CERTIFICATE"], "WINDOWS_CERTIFICATE", Path(folder, "certificate.pfx")
        )
        make = signer(file, password, environ.get(TIMESTAMP, ""))
        for path in paths:
            for command in make(path):
                run(command, (password,))
            signed = _beside(path)
            if signed.is_file():
                signed.replace(path)
    return True


def signer(
    certificate: Path, password: str, timestamp: str, drive: Path = Path("C:/")
) -> Callable[[Path], list[list[str]]]:
    """Return what gives the commands that sign a file and check it, with the tool there is."""
    kit = signtool(drive)
    if kit:
        return lambda path: signtool_commands(kit, path, certificate, password, timestamp)
    if shutil.which("osslsigncode"):
        return lambda path: osslsigncode_commands(path, certificate, password, timestamp)
    raise Failed("A certificate is given, but neither signtool nor osslsigncode is here.")


def signtool(drive: Path) -> str:
    """Return the newest signtool: on PATH, else of the Windows kits; empty when there is none."""
    on_path = shutil.which("signtool")
    kits = sorted((drive / KITS).glob("10.*/x64/signtool.exe"), key=_kit_version)
    return on_path or (str(kits[-1]) if kits else "")


def signtool_commands(
    tool: str, path: Path, certificate: Path, password: str, timestamp: str
) -> list[list[str]]:
    """Return what signs a file by Windows' own tool, and checks it as Windows would."""
    time = ["/tr", timestamp, "/td", "sha256"] if timestamp else []
    by = ["/fd", "sha256", "/f", str(certificate), "/p", password, "/d", TITLE]
    return [
        [tool, "sign", *by, *time, str(path)],
        [tool, "verify", "/pa", "/v", str(path)],
    ]


def osslsigncode_commands(
    path: Path, certificate: Path, password: str, timestamp: str
) -> list[list[str]]:
    """Return what signs a file into one beside it; that one takes its place afterwards."""
    time = ["-ts", timestamp] if timestamp else []
    by = ["-h", "sha256", "-pkcs12", str(certificate), "-pass", password, "-n", TITLE]
    places = ["-in", str(path), "-out", str(_beside(path))]
    return [["osslsigncode", "sign", *by, *time, *places]]


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.signed")


def _kit_version(path: Path) -> list[int]:
    return [int(part) for part in path.parent.parent.name.split(".") if part.isdigit()]
