"""What a frozen program leaves in its environment is taken out, and nothing else."""

from __future__ import annotations

from vidgrab_gui.core.bundle import leave_bundle

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
