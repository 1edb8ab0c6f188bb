"""What the tests of the client core share."""

from __future__ import annotations

import time

import anyio
import pytest

from tests.targets.python.runtime.acme import Async, Flavour, Sync


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Flavour:
    """Both clients, one after the other."""
    chosen: Flavour = request.param
    return chosen


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits that calls make, none of which is really waited for."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(time, "sleep", waits.append)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return waits


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the developer's machine reaches a client."""
    for name in (
        "ACME_API_KEY",
        "ACME_BASE_URL",
        "ACME_CUSTOM_HEADERS",
        "ACME_LOG",
        "ACME_CLIENT_ID",
        "ACME_CLIENT_SECRET",
    ):
        monkeypatch.delenv(name, raising=False)
