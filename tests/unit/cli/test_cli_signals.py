"""A signal that ends the process ends a run like Ctrl-C: with a word, the code that shells expect, and no remains."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from sdkgen import cli
from tests.unit.cli.shop import run

Capture = pytest.CaptureFixture[str]


def send(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Let `inspect` get a signal."""

    def signalled(*_: object) -> int:
        os.kill(os.getpid(), number)
        return 0

    monkeypatch.setitem(cli.RUN, "inspect", signalled)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_run(
    spec: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    before = signal.getsignal(number)
    send(monkeypatch, number)
    assert run("inspect", spec) == 128 + number
    assert capsys.readouterr().err == f"sdkgen: ended by {number.name}\n"
    assert signal.getsignal(number) is before


def test_what_nohup_ignores_stays_ignored(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        send(monkeypatch, signal.SIGHUP)
        assert run("inspect", spec) == 0
    finally:
        signal.signal(signal.SIGHUP, before)
