"""A desktop of real parts: a screen, a bus, notifications (dunst) and a tray (xfce4-panel)."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.processes import child_pids

LIMIT_S = 20.0
SHOWN_AT_MOST = 40
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={place}</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_XFCONF = "<servicedir>{place}</servicedir>"
_DUNST = """[global]
    notification_limit = {limit}
    dmenu = {chooser}
    markup = full
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
"""
_CHOOSER = """#!/bin/sh
exec grep -m1 -F "#$(cat {wanted})"
"""
_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
"""
WATCHER = DBusAddress(
    "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierWatcher"
)
XFCONF_SERVICE = Path("/usr/share/dbus-1/services/org.xfce.Xfconf.service")


def need(*programs: str) -> None:
    """Skip the test where the system lacks a program it needs."""
    lacking = [name for name in programs if not shutil.which(name)]
    if lacking:
        pytest.skip(f"not installed: {', '.join(lacking)}")


def wait(holds: Callable[[], bool], what: str) -> None:
    """Go on once something holds; fail after a while."""
    deadline = time.monotonic() + LIMIT_S
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.02)


class Desk:
    """What has been started of a desktop; all of it ends with the test."""

    def __init__(self, place: Path, home: Path) -> None:
        self.place = place
        self.home = home
        self.environ = os.environ | {"NO_AT_BRIDGE": "1", "LIBGL_ALWAYS_SOFTWARE": "1"}
        self._before = set(child_pids())
        self._started: list[subprocess.Popen[bytes]] = []

    def start(
        self, *command: str, stdout: int = subprocess.DEVNULL, pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        """Start a program of the desktop; it is quiet."""
        started = subprocess.Popen(
            command,
            env=self.environ,
            stdout=stdout,
            stderr=subprocess.DEVNULL,
            pass_fds=pass_fds,
        )
        self._started.append(started)
        return started

    def start_bus(self) -> str:
        """Start a session bus of our own; returns its address."""
        need("dbus-daemon")
        config = self.place / "bus.conf"
        services = _XFCONF.format(place=self.place / "services")
        (self.place / "services").mkdir()
        if XFCONF_SERVICE.exists():
            shutil.copy(XFCONF_SERVICE, self.place / "services")
        config.write_text(_BUS.format(place="/tmp", services=services))  # noqa: S108 - a short name
        command = ("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile")
        daemon = self.start(*command, "--print-address=1", stdout=subprocess.PIPE)
        assert daemon.stdout
        address = daemon.stdout.readline().decode().strip()
        daemon.stdout.close()
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        return address

    def start_screen(self) -> str:
        """Start a virtual screen; returns its display."""
        need("Xvfb")
        read, write = os.pipe()
        options = ("-screen", "0", "1200x900x24", "-nolisten", "tcp")
        self.start("Xvfb", "-displayfd", str(write), *options, pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as said:
            self.environ["DISPLAY"] = f":{said.readline().strip()}"
        return self.environ["DISPLAY"]

    def start_notifications(self) -> Notifications:
        """Start a notification daemon."""
        need("dunst", "dunstctl")
        chooser, wanted = self.place / "chooser", self.place / "wanted"
        chooser.write_text(_CHOOSER.format(wanted=wanted))
        chooser.chmod(0o755)
        config = self.place / "dunstrc"
        config.write_text(_DUNST.format(limit=SHOWN_AT_MOST, chooser=chooser))
        self.start("dunst", "-conf", str(config))
        shown = Notifications(self, wanted)
        wait(lambda: self.has_owner("org.freedesktop.Notifications"), "dunst on the bus")
        return shown

    def start_tray(self) -> Tray:
        """Start a panel with a tray, and wait until it is there."""
        need("xfce4-panel")
        if not XFCONF_SERVICE.exists():
            pytest.skip("not installed: xfconf")
        settings = self.home / ".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"
        settings.parent.mkdir(parents=True)
        settings.write_text(_PANEL)
        self.start("xfce4-panel", "--disable-wm-check")
        tray = Tray(self)
        wait(tray.is_there, "the panel's tray")
        return tray

    def connection(self) -> DBusConnection:
        """Return a line to the bus."""
        return open_dbus_connection(self.environ["DBUS_SESSION_BUS_ADDRESS"])

    def ask(self, address: DBusAddress, member: str, signature: str = "", *body: Any) -> Any:  # noqa: ANN401 - whatever is told
        """Call a method; None where nobody is there to answer."""
        with self.connection() as line:
            message = new_method_call(address, member, signature or None, body)
            answer = line.send_and_get_reply(message, timeout=LIMIT_S)
        is_good = answer.header.message_type is MessageType.method_return
        return answer.body if is_good else None

    def property_of(self, address: DBusAddress, name: str) -> Any:  # noqa: ANN401 - whatever is told
        """Return a property; None where there is none."""
        with self.connection() as line:
            answer = line.send_and_get_reply(Properties(address).get(name), timeout=LIMIT_S)
        is_good = answer.header.message_type is MessageType.method_return
        return answer.body[0][1] if is_good else None

    def has_owner(self, name: str) -> bool:
        """Tell whether somebody on the bus has a name."""
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        return bool(self.ask(bus, "NameHasOwner", "s", name)[0])

    def end(self) -> None:
        """End everything, the last first, and what the bus itself has started."""
        for started in reversed(self._started):
            started.terminate()
            try:
                started.wait(LIMIT_S)
            except subprocess.TimeoutExpired:
                started.kill()
                started.wait()
        for pid in set(child_pids()) - self._before:
            if Path(f"/proc/{pid}/comm").read_text().strip() == "xfconfd":
                os.kill(pid, signal.SIGTERM)


class Notifications:
    """What dunst shows, asked through its own interface."""

    def __init__(self, desk: Desk, wanted: Path) -> None:
        self._desk = desk
        self._wanted = wanted

    @property
    def count(self) -> int:
        """Return how many are on the screen."""
        return int(self._control("count", "displayed"))

    def close_all(self) -> list[tuple[str, str]]:
        """Take all off the screen; return title and text of each, the newest first."""
        self._control("close-all")
        history = json.loads(self._control("history"))["data"][0]
        texts = [(one["summary"]["data"], one["body"]["data"]) for one in history]
        self._control("history-clear")
        return texts

    def click(self) -> None:
        """Click the newest."""
        self._control("action")

    def press(self, words: str) -> None:
        """Press a button of one on the screen, by its words."""
        self._wanted.write_text(words)
        self._control("context")

    def _control(self, *words: str) -> str:
        done = subprocess.run(
            ["dunstctl", *words],  # noqa: S607 - the system's
            env=self._desk.environ,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        return done.stdout


class Tray:
    """What is in the panel's tray, asked as the panel asks: over the bus."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def is_there(self) -> bool:
        """Tell whether the tray shows anything that comes."""
        return bool(self._desk.property_of(WATCHER, "IsStatusNotifierHostRegistered"))

    @property
    def items(self) -> list[DBusAddress]:
        """Return the addresses of what is in it."""
        names = self._desk.property_of(WATCHER, "RegisteredStatusNotifierItems") or []
        parts = [name.partition("/") for name in names]
        return [
            DBusAddress(f"/{path or 'StatusNotifierItem'}", service, "org.kde.StatusNotifierItem")
            for service, _, path in parts
        ]

    def tip(self, item: DBusAddress) -> str:
        """Return the words that come up over an item."""
        return str(self._desk.property_of(item, "ToolTip")[2])

    def icon(self, item: DBusAddress) -> bytes:
        """Return the item's largest picture as it goes over the bus."""
        return bytes(max(self._desk.property_of(item, "IconPixmap"))[2])

    def activate(self, item: DBusAddress) -> None:
        """Click the item."""
        self._desk.ask(item, "Activate", "ii", 0, 0)

    def menu(self, item: DBusAddress) -> dict[str, tuple[int, bool]]:
        """Return the words in its menu with their numbers, and whether they can be chosen."""
        layout = self._desk.ask(self._menu_of(item), "GetLayout", "iias", 0, -1, [])
        assert layout is not None
        entries = [child[1] for child in layout[1][2]]
        return {
            facts["label"][1].replace("_", ""): (number, facts.get("enabled", ("b", True))[1])
            for number, facts, _ in entries
            if "label" in facts
        }

    def choose(self, item: DBusAddress, words: str) -> None:
        """Choose an entry of its menu."""
        number, is_enabled = self.menu(item)[words]
        assert is_enabled, words
        self._desk.ask(self._menu_of(item), "Event", "isvu", number, "clicked", ("i", 0), 0)

    def _menu_of(self, item: DBusAddress) -> DBusAddress:
        path = self._desk.property_of(item, "Menu")
        return DBusAddress(path, item.bus_name, "com.canonical.dbusmenu")


@pytest.fixture
def desk(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Give a desktop whose bus is this process's bus too."""
    place = tmp_path / "desk"
    place.mkdir()
    made = Desk(place, home)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.start_bus())
    yield made
    made.end()
