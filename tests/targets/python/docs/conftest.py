"""The committed SDK on the import path, its server, and the reference material."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.spec.conftest import guide, shared
from tests.spec.facts import load
from tests.targets.python.behaviour.server import ExampleServer, Received
from tests.targets.python.recorded.wire import load as recording

__all__ = ["guide", "shared"]
ROOT = Path(__file__).parents[4]
_EVENTS = recording("ai.chat.create_completion.stream")["response"]["body"]["text"].encode()
sys.path.insert(0, str(ROOT / "generated/python/src"))


class StreamingServer(ExampleServer):
    """Answers with events where it is asked for them."""

    def answer(self, request: Received) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body for a request."""
        if b'"stream":true' not in request.body:
            return super().answer(request)
        self.received.append(request)
        return 200, {"content-type": "text/event-stream"}, _EVENTS


@pytest.fixture(scope="module")
def server() -> Iterator[ExampleServer]:
    """A server that answers with the examples of `spec/telnyx-ai.yaml`, or with recorded events."""
    with StreamingServer(load(ROOT / "spec/telnyx-ai.yaml")) as running:
        yield running
