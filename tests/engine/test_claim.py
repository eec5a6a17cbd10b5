"""One child at a time in a work folder; a claim ends with its holder."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

from vidgrab_gui.engine.claim import Claim, is_claimed

HOLDER = """
import pathlib, sys, time
from vidgrab_gui.engine.claim import Claim
claim = Claim(pathlib.Path(sys.argv[1]))
print(claim.take(), flush=True)
time.sleep(60)
"""


def test_only_one_has_it_and_a_killed_one_has_it_no_more(tmp_path: Path) -> None:
    assert not is_claimed(tmp_path)
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE)
    assert holder.stdout
    assert holder.stdout.readline() == b"True\n"
    assert is_claimed(tmp_path)
    before_s = time.monotonic()
    assert not Claim(tmp_path).take(0.2)
    assert time.monotonic() - before_s >= 0.2
    holder.send_signal(signal.SIGKILL)
    claim = Claim(tmp_path)
    assert claim.take(5.0)
    holder.wait()
    holder.stdout.close()
    assert is_claimed(tmp_path)
    claim.release()
    assert not is_claimed(tmp_path)
