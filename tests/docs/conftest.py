"""The committed SDK on the import path, its server, and the reference material."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.behaviour.server import ExampleServer
from tests.spec.conftest import guide, shared
from tests.spec.facts import load

__all__ = ["guide", "shared"]
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "generated/src"))


@pytest.fixture(scope="module")
def server() -> Iterator[ExampleServer]:
    """A server that answers with the examples of `spec/telnyx-ai.yaml`."""
    with ExampleServer(load(ROOT / "spec/telnyx-ai.yaml")) as running:
        yield running
