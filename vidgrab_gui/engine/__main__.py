"""The engine child: ``python -m vidgrab_gui.engine``."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
from typing import NamedTuple

import msgspec

from vidgrab_gui.core import places
from vidgrab_gui.engine.channel import Channel
from vidgrab_gui.engine.courtesy import come_forward, give_way, stand_back
from vidgrab_gui.engine.overlay import ENGINE_OPTION, TRIAL_OPTION, option_of, put_first
from vidgrab_gui.engine.protocol import (
    Download,
    EndRecording,
    Examine,
    Fetch,
    Illustrate,
    Linger,
    Pace,
    PluginBroken,
    Ready,
    Stop,
    TakeStock,
    Update,
)
from vidgrab_gui.engine.sentry import post_sentry
from vidgrab_gui.engine.throttle import Throttle

Order = Fetch | Download | Illustrate | Update | Examine | TakeStock | Linger | Stop
Work = queue.SimpleQueue[Order]


class Signals(NamedTuple):
    """What the control thread tells work that is under way: to stop, to end a recording, a pace."""

    stop: threading.Event
    ending: threading.Event
    throttle: Throttle


def main() -> int:
    """Serve the window until it goes, says stop, or the work is done.

    The command line names the folder of an engine that came later than the program, or one
    that is only to be tried.
    """
    candidate = option_of(sys.argv, TRIAL_OPTION)
    if candidate:
        from vidgrab_gui.engine.trial import run_trial  # noqa: PLC0415 - one child in a hundred

        return run_trial(candidate)
    post_sentry()  # a fork, so before any thread
    channel = Channel.claim()
    work: Work = queue.SimpleQueue()
    signals = Signals(threading.Event(), threading.Event(), Throttle())
    # A spare child gets ready while a person waits for another one; who asks has it come forward.
    stand_back()
    threading.Thread(target=_obey, args=(channel, work, signals), daemon=True).start()

    later_engine = option_of(sys.argv, ENGINE_OPTION)
    if later_engine:
        put_first(later_engine)
    # Heavy, and only now: the pipes are safe from anything an import prints, and
    # the control thread ends us should the window go meanwhile.
    import yt_dlp.version  # noqa: PLC0415 - see above

    from vidgrab_gui.engine.plugins import load_plugins  # noqa: PLC0415 - imports yt_dlp
    from vidgrab_gui.engine.session import Session  # noqa: PLC0415 - imports yt_dlp
    from vidgrab_gui.engine.token import StopToken  # noqa: PLC0415 - imports yt_dlp
    from vidgrab_gui.engine.warmup import warm_up  # noqa: PLC0415 - imports yt_dlp

    token = StopToken(signals.stop, signals.ending)
    load_plugins(places.plugins_folder(), lambda *broken: channel.send(PluginBroken(*broken)))
    warm_up(token)
    come_forward()
    channel.send(Ready(engine_version=yt_dlp.version.__version__))
    session = Session(token, channel.send, signals.throttle)
    while True:
        request = work.get()
        if not _is_waited_for(request):
            give_way()  # not before: for what a link is a person waits
        if isinstance(request, Stop) or not session.carry_out(request):
            return 0


def _obey(channel: Channel, work: Work, signals: Signals) -> None:
    """Read the window's requests; end at once, with everything started, when it is gone."""
    try:
        for request in channel.requests():
            match request:
                case Pace():
                    signals.throttle.set_rate(request.rate_bps)
                    continue
                case EndRecording():
                    signals.ending.set()
                    continue
                case Stop():
                    signals.stop.set()
                case Download():
                    # Here and not when its turn comes: a newer pace may be heard before that.
                    signals.throttle.set_rate(request.rate_bps)
                case Fetch() | Examine() | Update(by_itself=False):
                    come_forward()
            work.put(request)
    except msgspec.MsgspecError as error:
        sys.stderr.write(f"unreadable request: {error}\n")
    _end_group()


def _is_waited_for(request: Order) -> bool:
    """Tell whether a person does nothing else until this is done."""
    match request:
        case Download() | Illustrate():
            return False
        case Update():
            return not request.by_itself
        case _:
            return True


def _end_group() -> None:
    """End this process and whatever it started; on Windows the window's job object does that."""
    if sys.platform != "win32" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    # Threads of curl, a thumbnail or a plug-in must not hold the process back.
    os._exit(code)
