"""The release workflow: complete, pinned, and nothing in it but what developers run, too."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from devtools import commands
from devtools.packing import release, trial
from devtools.packing.mac_signing import CERTIFICATE, IDENTITY, NOTARY
from devtools.packing.windows_signing import CERTIFICATE as WINDOWS
from devtools.packing.windows_signing import TIMESTAMP
from tests.packaging.workflow_reader import read
from vidgrab_gui import __version__

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
README = ROOT / "resources" / "packaging" / "README.md"
DEBIAN_PYTHON = "/usr/bin/python3"
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
OURS = re.compile(r"python (?:dev\.py |-m devtools\.packing\.)(\S+)")
TARGETS = {"linux-x64", "linux-arm64", "windows-x64", "macos-arm64", "macos-x64"}
KINDS = {
    "Linux": {"deb", "rpm", "tar.xz", "AppImage"},
    "Windows": {"exe", "zip"},
    "macOS": {"dmg"},
}
REGISTRIES = ("pypi", "pythonhosted", "npmjs", "crates.io", "--index-url", "pip install")


@pytest.fixture(scope="module")
def workflow() -> dict[str, Any]:
    return cast("dict[str, Any]", read(WORKFLOW))


@pytest.fixture(scope="module")
def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_any_reader_of_yaml_reads_the_same(workflow: dict[str, Any]) -> None:
    script = (
        "import sys, json, yaml; print(json.dumps(yaml.load(open(sys.argv[1]), yaml.BaseLoader)))"
    )
    try:
        done = subprocess.run(
            [DEBIAN_PYTHON, "-c", script, WORKFLOW], capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        pytest.skip("no Python of the system")
    if "No module named 'yaml'" in done.stderr:
        pytest.skip("python3-yaml is not installed")
    assert json.loads(done.stdout) == workflow


@pytest.mark.parametrize(
    "text", ["a: 1\na: 2", "a: {b: c}", "a:\n  b: 1\n    c: 2", "a: b: c", "a: 'b'", "just words"]
)
def test_what_is_not_plain_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"again|plain|right"):
        read(tmp_path / "x.yml")


def test_it_runs_for_a_tag_and_by_hand(workflow: dict[str, Any]) -> None:
    assert workflow["on"] == {"push": {"tags": ["v*"]}, "workflow_dispatch": ""}


def test_each_system_is_built_on_its_own(workflow: dict[str, Any]) -> None:
    rows = workflow["jobs"]["build"]["strategy"]["matrix"]["include"]
    assert {row["target"] for row in rows} == TARGETS
    runners = {row["target"]: row["runner"] for row in rows}
    assert runners["linux-x64"] == "ubuntu-22.04"  # glibc 2.35
    assert runners["linux-arm64"] == "ubuntu-22.04-arm"
    assert len(set(runners.values())) == len(TARGETS)
    assert workflow["jobs"]["build"]["strategy"]["fail-fast"] == "false"


def test_it_may_only_read_until_it_publishes(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert "permissions" not in workflow["jobs"]["build"]
    publish = workflow["jobs"]["publish"]
    assert publish["permissions"] == {"contents": "write"}
    assert publish["needs"] == "build"
    assert publish["if"] == "github.ref_type == 'tag'"


def test_every_action_is_pinned_to_a_commit(steps: list[dict[str, Any]]) -> None:
    lines = [line.strip() for line in WORKFLOW.read_text("utf-8").splitlines()]
    used = [line.removeprefix("- uses: ") for line in lines if "uses:" in line]
    assert len(used) == sum("uses" in step for step in steps)
    assert [line for line in used if not PINNED.fullmatch(line)] == []
    assert all(line.startswith("actions/") for line in used)


def test_a_checkout_keeps_no_token(steps: list[dict[str, Any]]) -> None:
    checkouts = [step for step in steps if "actions/checkout" in step.get("uses", "")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


def test_it_calls_only_commands_of_ours(steps: list[dict[str, Any]]) -> None:
    called = [found[1] for step in steps if (found := OURS.match(step.get("run", "")))]
    modules = {path.stem for path in (ROOT / "devtools/packing").glob("*.py")}
    assert {name for name in called if name in commands.COMMANDS} == {"build", "package"}
    assert {name for name in called if name not in commands.COMMANDS} <= modules
    others = [step["name"] for step in steps if "run" in step and not OURS.match(step["run"])]
    assert others == ["Fetch AppImage's tool and runtime", "Publish as a draft"]
    words = {step["run"].split()[3] for step in steps if "packing.release" in step.get("run", "")}
    assert words == set(release.COMMANDS)


def test_every_package_is_tried_on_its_own_system(steps: list[dict[str, Any]]) -> None:
    tried: dict[str, set[str]] = {}
    for step in steps:
        kind = step.get("run", "").partition("devtools.packing.trial ")[2].strip()
        if kind:
            system = step["if"].removeprefix("runner.os == ").strip("'")
            tried.setdefault(system, set()).add(kind)
    assert tried == KINDS
    assert set.union(*KINDS.values()) == set(trial.WAYS)


def test_they_are_tried_before_they_are_handed_on(workflow: dict[str, Any]) -> None:
    runs = [step.get("run", step.get("uses", "")) for step in workflow["jobs"]["build"]["steps"]]
    tries = [at for at, run in enumerate(runs) if "packing.trial" in run]
    handed = [at for at, run in enumerate(runs) if "upload-artifact" in run or "gather" in run]
    close = next(at for at, run in enumerate(runs) if "packing.appimage" in run)
    assert close < min(tries) < max(tries) < min(handed)


def test_what_is_fetched_is_checked_before_it_is_run(steps: list[dict[str, Any]]) -> None:
    (fetch,) = [step for step in steps if "curl" in step.get("run", "")]
    lines = fetch["run"].splitlines()
    gets = [line for line in lines if line.startswith("curl")]
    checks = [line for line in lines if "sha256sum --check --strict" in line]
    assert len(gets) == len(checks) == 2
    assert all("/continuous/" not in line and "--fail" in line for line in gets)
    assert lines[-1] == "chmod +x build/appimage/tool"
    for row in re.findall(r"sha256: (\S+)", WORKFLOW.read_text("utf-8")):
        assert re.fullmatch(r"[0-9a-f]{64}", row) or row.startswith("${{")


def test_the_extension_is_packed_once_and_summed_up(workflow: dict[str, Any]) -> None:
    jobs = workflow["jobs"]
    runs = {name: [step.get("run", "") for step in jobs[name]["steps"]] for name in jobs}
    assert not any("packing.extension" in run for run in runs["build"])
    names = ("extension", "sums")
    pack, sums = (f"python -m devtools.packing.{name} build/release" for name in names)
    assert runs["publish"].index(pack) < runs["publish"].index(sums)


def test_it_is_packed_without_what_the_lock_names(tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-S", "-m", "devtools.packing.extension", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert [path.name for path in out.iterdir()] == [f"vidgrab-browser-{__version__}.zip"]


def test_secrets_go_to_one_step_and_are_explained(steps: list[dict[str, Any]]) -> None:
    names = {IDENTITY, *CERTIFICATE, *NOTARY, *WINDOWS}
    taking = [step for step in steps if "secrets." in json.dumps(step)]
    assert [step["run"] for step in taking] == ["python dev.py package"]
    assert taking[0]["env"].keys() == names | {TIMESTAMP}
    for name in names:
        assert f"secrets.{name} " in taking[0]["env"][name]
    told = README.read_text("utf-8")
    assert [name for name in [*names, TIMESTAMP] if f"`{name}`" not in told] == []


def test_nothing_from_outside_is_put_into_a_command(steps: list[dict[str, Any]]) -> None:
    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []


def test_the_python_is_the_one_the_tests_run_on(steps: list[dict[str, Any]]) -> None:
    asked = [step["with"]["python-version"] for step in steps if "setup-python" in str(step)]
    assert set(asked) == {"3.11"}


def test_no_registry_is_named() -> None:
    text = WORKFLOW.read_text("utf-8").lower()
    assert [name for name in REGISTRIES if name in text] == []
    hosts = set(re.findall(r"https?://([^/\s]+)", text))
    assert hosts == {"github.com"}
