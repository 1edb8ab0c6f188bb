"""The committed SDK on the import path, and a server that speaks its document."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.spec.facts import load
from tests.targets.python.behaviour.server import ExampleServer

ROOT = Path(__file__).parents[4]
sys.path.insert(0, str(ROOT / "generated/python/src"))


@pytest.fixture(scope="module")
def server() -> Iterator[ExampleServer]:
    """A server that answers with the examples of `spec/telnyx-ai.yaml`."""
    with ExampleServer(load(ROOT / "spec/telnyx-ai.yaml")) as running:
        yield running
