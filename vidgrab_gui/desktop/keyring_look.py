"""Whether this system keeps passwords; none is asked for."""

from __future__ import annotations

from vidgrab_gui.core.health import Finding
from vidgrab_gui.core.health_rules import keyring_finding


def see_keyring() -> Finding:
    """Return what keeps passwords here. May wait for the session's bus, so never in a window."""
    import keyring  # noqa: PLC0415 - heavy, and few need it
    from keyring.backends import fail, null  # noqa: PLC0415 - as above

    ring = keyring.get_keyring()
    can_keep = not isinstance(ring, fail.Keyring | null.Keyring)
    return keyring_finding(ring.name.split(".")[0].strip(), can_keep=can_keep)
