"""What a frozen program leaves in its environment is taken out, and nothing else."""

from __future__ import annotations

from vidgrab_gui.core.bundle import leave_bundle, strays

BUNDLE = "/usr/lib/vidgrab/_internal"


def left(environ: dict[str, str]) -> dict[str, str]:
    leave_bundle(environ, BUNDLE, ":")
    return environ


class TestLeaveBundle:
    def test_takes_out_what_the_loader_and_qt_were_told(self) -> None:
        environ = {
            "LD_LIBRARY_PATH": BUNDLE,
            "QT_PLUGIN_PATH": f"{BUNDLE}/PySide6/Qt/plugins",
            "QML2_IMPORT_PATH": f"{BUNDLE}/PySide6/Qt/qml",
            "_PYI_ARCHIVE_FILE": "/usr/lib/vidgrab/vidgrab",
        }
        assert left(environ) == {}

    def test_brings_back_what_was_there_before(self) -> None:
        environ = {"LD_LIBRARY_PATH": f"{BUNDLE}:/opt/mine", "LD_LIBRARY_PATH_ORIG": "/opt/mine"}
        assert left(environ) == {"LD_LIBRARY_PATH": "/opt/mine"}

    def test_leaves_a_persons_own_alone(self) -> None:
        own = {"LD_LIBRARY_PATH": "/opt/mine", "PATH": "/usr/bin:/bin", "HOME": "/home/ada"}
        assert left(dict(own)) == own

    def test_takes_the_bundle_out_of_the_search_path(self) -> None:
        assert left({"PATH": f"{BUNDLE}:/usr/bin"}) == {"PATH": "/usr/bin"}

    def test_does_not_take_a_folder_that_only_begins_alike(self) -> None:
        own = {"LD_LIBRARY_PATH": f"{BUNDLE}-of-mine/lib"}
        assert left(dict(own)) == own

    def test_says_nothing_of_the_image_it_came_in(self) -> None:
        environ = {
            "APPIMAGE": "/home/ada/VidGrab.AppImage",
            "APPDIR": "/run/.mount_x",
            "ARGV0": "./VidGrab.AppImage",
            "OWD": "/home/ada",
            "PATH": "/run/.mount_x/usr/bin:/usr/bin",
            "XDG_DATA_DIRS": "/run/.mount_x/usr/share:/usr/share",
        }
        image = leave_bundle(environ, "/run/.mount_x/usr/lib/vidgrab/_internal", ":")
        assert image == "/home/ada/VidGrab.AppImage"
        assert environ == {"PATH": "/usr/bin", "XDG_DATA_DIRS": "/usr/share"}

    def test_leaves_alone_what_another_image_says(self) -> None:
        own = {"APPIMAGE": "/opt/Terminal.AppImage", "APPDIR": "/run/.mount_y", "OWD": "/"}
        environ = dict(own)
        assert leave_bundle(environ, BUNDLE, ":") == ""
        assert environ == own


class TestStrays:
    def test_are_whatever_leads_into_the_bundle(self) -> None:
        environ = {
            "LD_LIBRARY_PATH": f"/opt/mine:{BUNDLE}",
            "MADE_UP": f"{BUNDLE}/bin/deno",
            "_PYI_ARCHIVE_FILE": "/anything",
            "PATH": f"{BUNDLE}-of-mine:/usr/bin",
            "PWD": BUNDLE,
        }
        found = strays(environ, BUNDLE, ":")
        assert found == ("LD_LIBRARY_PATH", "MADE_UP", "_PYI_ARCHIVE_FILE")

    def test_are_none_after_the_bundle_is_left(self) -> None:
        environ = {
            "LD_LIBRARY_PATH": BUNDLE,
            "QT_PLUGIN_PATH": BUNDLE,
            "PATH": f"{BUNDLE}:/usr/bin",
            "APPDIR": "/usr/lib",
            "APPIMAGE": "/x",
        }
        assert len(strays(environ, BUNDLE, ":")) == 5
        assert strays(left(environ), BUNDLE, ":") == ()
