"""Threads that race for a client that nobody has used yet: everything is loaded lazily, once, and the same for all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[4] / "generated" / "python" / "src"
RACE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import httpx
import telnyx

answer = httpx.Response(200, json={"data": [{"id": "1", "name": "n", "unheard_of": 1}]})
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, content=answer.content)))
client = telnyx.Telnyx(api_key="k", http_client=http)
barrier = Barrier(32)
sys.setswitchinterval(1e-5)


def use(number):
    barrier.wait(60)
    conversations = client.ai.conversations
    raw = client.with_raw_response.ai.conversations
    page = list(conversations.list())
    parsed = raw.list().parse()
    kind = telnyx.types.ai.Conversation
    return [id(conversations), id(conversations.messages), id(raw), id(kind), id(telnyx.pagination), id(type(parsed))]


with ThreadPoolExecutor(32) as pool:
    found = list(pool.map(use, range(32)))
print(len(found), len({tuple(ids) for ids in found}))
"""


@pytest.mark.parametrize("attempt", range(3))
def test_32_threads_use_a_fresh_client_at_once(attempt: int) -> None:
    """In a fresh interpreter each time: what is loaded stays loaded."""
    done = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", RACE],
        env={"PYTHONPATH": str(SOURCE), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

    assert (done.stdout, done.stderr[-2000:]) == ("32 1\n", "")
