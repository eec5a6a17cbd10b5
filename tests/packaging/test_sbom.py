"""The bill of materials: CycloneDX of what is bundled, the same bytes each time."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.exception import MissingOptionalDependencyException
from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from devtools.freezing import inventory
from devtools.freezing.inventory_shapes import Component, Inventory, Part
from devtools.packing import packages
from devtools.packing.sbom import make_sbom
from vidgrab_gui import __version__

BUILT = pytest.mark.timeout(660)  # the first of them builds the tree


def small() -> Inventory:
    ours = Component("vidgrab", "VidGrab", "1.0", "MIT", "ours", purl="pkg:generic/vidgrab@1.0")
    tool = Component(
        "tool",
        "A tool",
        "2:3+b1",
        "LGPL-2.1-only OR MIT",
        "program",
        home="https://tool.invalid",
        source="https://tool.invalid/src (tag 2)",
        package="tools 2",
        purl="pkg:deb/debian/tool@2:3%2Bb1?arch=source",
        hashes={"_internal/bin/tool": hashlib.sha256(b"tool").hexdigest()},
        parts=[Part("x264", "GPL-2.0-or-later", said_by="itself"), Part("x264", "")],
    )
    return Inventory("VidGrab", "1.0", "GPL-3.0-or-later", "linux", [tool, ours])


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_says_what_the_inventory_says(tmp_path: Path) -> None:
    bill = read(make_sbom(small(), tmp_path))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    whole = bill["metadata"]["component"]
    assert whole["name"] == "VidGrab"
    assert whole["licenses"] == [{"expression": "GPL-3.0-or-later"}]
    (tool,) = bill["components"]
    assert tool["purl"] == "pkg:deb/debian/tool@2:3%2Bb1?arch=source"
    assert tool["licenses"] == [{"expression": "LGPL-2.1-only OR MIT"}]
    file, *parts = tool["components"]
    assert file["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(b"tool").hexdigest()}]
    assert [part["name"] for part in parts] == ["x264", "x264"]
    assert {"ref": "vidgrab", "dependsOn": ["tool"]} in bill["dependencies"]


def test_the_same_inventory_gives_the_same_bytes_and_another_another_number(tmp_path: Path) -> None:
    first = make_sbom(small(), tmp_path / "1").read_bytes()
    assert make_sbom(small(), tmp_path / "2").read_bytes() == first
    other = small()
    other.components[0].version = "3"
    assert read(make_sbom(other, tmp_path))["serialNumber"] != json.loads(first)["serialNumber"]


@BUILT
def test_names_all_that_is_bundled(frozen: Path, tmp_path: Path) -> None:
    path = make_sbom(inventory.read(), tmp_path)
    assert path.name.startswith(f"vidgrab-{__version__}-")
    bill = read(path)
    stock = {one.key: one for one in inventory.read().components}
    entries = {one["bom-ref"]: one for one in bill["components"]}
    assert set(entries) == set(stock) - {"vidgrab"}
    assert {"qt", "yt-dlp", "ffmpeg", "deno", "python", "openssl"} <= set(entries)
    for key, entry in entries.items():
        assert entry["licenses"] == [{"expression": stock[key].licence}]
        assert PackageURL.from_string(entry["purl"]).version
    refs = [one["bom-ref"] for entry in entries.values() for one in entry.get("components", ())]
    assert len(refs) == len(set(refs))
    for name in ("ffmpeg", "ffprobe", "deno"):
        assert hash_of(entries, name) == [sha256(frozen / inventory.INTERNAL / "bin" / name)]


def test_lies_beside_the_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def packed(_tree: Path, out: Path, _work: Path) -> list[Path]:
        (out / "a.deb").touch()
        return [out / "a.deb"]

    monkeypatch.setattr(packages, "build", lambda **_: tmp_path)
    monkeypatch.setattr(inventory, "read", small)
    monkeypatch.setitem(packages.MAKERS, sys.platform, (packed,))
    made = packages.package(tmp_path / "out")
    assert [path.suffixes[-1] for path in made] == [".deb", ".json"]
    assert sorted((tmp_path / "out").iterdir()) == made


@BUILT
def test_keeps_to_its_form(frozen: Path, tmp_path: Path) -> None:
    assert frozen.is_dir()
    path = make_sbom(inventory.read(), tmp_path)
    text = path.read_text(encoding="utf-8")
    again = Bom.from_json(json.loads(text))  # type: ignore[attr-defined]  # made by its decorator
    assert len(again.components) == len(json.loads(text)["components"])
    try:
        assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    except MissingOptionalDependencyException:
        pytest.skip("read back by its own library; its schema validator is not installed")


def hash_of(entries: dict[str, Any], name: str) -> list[str]:
    return [
        one["hashes"][0]["content"]
        for entry in entries.values()
        for one in entry.get("components", ())
        if one["type"] == "file" and one["name"].endswith(f"/{name}")
    ]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
