"""Makes the recordings: `make record`, or `python -m tests.recorded.record [name ...]` for some of them.

`RECORD_AGAINST=live` records against the real API with the key in TELNYX_API_KEY. Calls that change something, or
that cost, are then recorded only if they are named.
"""

from __future__ import annotations

import hashlib
import os
import sys
import warnings
from datetime import UTC, datetime
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "generated/src"))

from telnyx import APIStatusError, Stream, Telnyx  # noqa: E402

from tests.recorded import prism  # noqa: E402
from tests.recorded.calls import CALLS, method  # noqa: E402
from tests.recorded.scrub import scrub  # noqa: E402
from tests.recorded.wire import Recording, Request, Response, class_of, request_of, response_of, save  # noqa: E402

DOCUMENT = ROOT / "spec/telnyx-ai.yaml"
LIVE = "https://api.telnyx.com/v2"


class Recorder(httpx.BaseTransport):
    """Sends requests, and keeps the newest exchange."""

    def __init__(self, prefix: str) -> None:
        self._inner = httpx.HTTPTransport()
        self._prefix = prefix
        self.exchange: tuple[Request, Response] | None = None
        self.violations: str | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        request.read()
        response = self._inner.handle_request(request)
        response.read()
        self.exchange = request_of(request, self._prefix), response_of(response)
        self.violations = response.headers.get("sl-violations")
        return response

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


def record(names: list[str], base_url: str, key: str, made_against: dict[str, str], *, live: bool) -> list[str]:
    """Record calls and return what went wrong, a line each."""
    wrong: list[str] = []
    transport = Recorder(httpx.URL(base_url).path.rstrip("/"))
    http_client = httpx.Client(transport=transport)
    with Telnyx(api_key=key, base_url=base_url, max_retries=0, http_client=http_client) as client:
        for name in names:
            returns = _returns(client, name)
            if transport.exchange is None:
                raise RuntimeError(f"{name} sent nothing")
            request, response = transport.exchange
            if not live and (response["status"] >= 300 or transport.violations):
                wrong.append(f"{name}: {response['status']} {transport.violations} {response['body']}")
                continue
            found: Recording = {
                "call": CALLS[name].call,
                "made_against": made_against,
                "request": scrub(request),
                "response": scrub(response, texts=live),
                "returns": returns,
            }
            save(name, found)
    return wrong


def _returns(client: Telnyx, name: str) -> str:
    call = CALLS[name]
    try:
        result = method(client, call)(*call.args, **call.kwargs)
    except APIStatusError as error:
        return type(error).__name__
    if isinstance(result, Stream):
        result.close()
    return class_of(result)  # pyright: ignore[reportUnknownArgumentType]


def main(names: list[str]) -> int:
    """Record, say what went wrong, and return the exit code."""
    warnings.simplefilter("ignore", DeprecationWarning)
    against = {"document_sha256": hashlib.sha256(DOCUMENT.read_bytes()).hexdigest()}
    if os.environ.get("RECORD_AGAINST") == "live":
        safe = [name for name, call in CALLS.items() if call.method == "GET"]
        against |= {"server": LIVE, "day": f"{datetime.now(UTC):%Y-%m-%d}"}
        wrong = record(names or safe, LIVE, os.environ["TELNYX_API_KEY"], against, live=True)
    else:
        with prism.serving(DOCUMENT) as url:
            against["server"] = f"Prism {prism.VERSION}"
            wrong = record(names or list(CALLS), url, "KEY", against, live=False)
    print("\n".join(wrong) or "recorded")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
