"""Work done aside, in a copy of this process: there is a second core."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")


@contextmanager
def aside(work: Callable[[], T]) -> Generator[Callable[[], T]]:
    """Begin work whose result is needed later; what the block gets waits for it.

    The work changes nothing that anybody looks at afterwards, and its result can be pickled. Where no process can be
    copied (the system cannot, or other threads run, whose locks the copy would wait for), it is done when its result is
    asked for. So it is if the copy fails: what is wrong with the work shows here.
    """
    import multiprocessing

    if "fork" not in multiprocessing.get_all_start_methods() or threading.active_count() > 1:
        yield work
        return
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    copy = context.Process(target=_send, args=(work, sender, receiver), daemon=True)
    copy.start()
    sender.close()

    def result() -> T:
        try:
            return cast("T", receiver.recv())
        except (EOFError, OSError):
            return work()

    try:
        yield result
    except BaseException:
        copy.kill()
        raise
    finally:
        receiver.close()
        copy.join()


def _send(work: Callable[[], object], sender: Connection, receiver: Connection) -> None:
    """Do the work and send what comes of it, to nobody once the original is gone: only that may keep the receiver."""
    receiver.close()
    with sender, suppress(BaseException):
        sender.send(work())
