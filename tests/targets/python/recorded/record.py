"""Makes the recordings: `make record`, or `python -m tests.targets.python.recorded.record [name ...]` for some of them.

`RECORD_AGAINST=live` records against the real API with the key in TELNYX_API_KEY. Calls that change something, or
that cost, are then recorded only if they are named.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[4]
sys.path.insert(0, str(ROOT / "generated/python/src"))

from telnyx import APIError, Stream, Telnyx  # noqa: E402

from tests.targets.python.recorded import prism  # noqa: E402
from tests.targets.python.recorded.calls import CALLS, asked_status, method  # noqa: E402
from tests.targets.python.recorded.document import DOCUMENT, digest, servable  # noqa: E402
from tests.targets.python.recorded.exchange import scrub_body, scrub_request, scrub_response  # noqa: E402
from tests.targets.python.recorded.wire import (  # noqa: E402
    DATA,
    Recording,
    Request,
    Response,
    class_of,
    request_of,
    response_of,
    save,
)

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


def record(
    names: Sequence[str], base_url: str, key: str, made_against: Mapping[str, str], folder: Path, *, live: bool
) -> list[str]:
    """Record calls and return what went wrong, a line each; calls that went wrong keep the recordings they had."""
    wrong: list[str] = []
    transport = Recorder(httpx.URL(base_url).path.rstrip("/"))
    http_client = httpx.Client(transport=transport)
    with Telnyx(api_key=key, base_url=base_url, max_retries=0, http_client=http_client) as client:
        for name in names:
            returns = _returns(client, name)
            exchange, transport.exchange = transport.exchange, None
            if exchange is None:
                wrong.append(f"{name}: {returns}, nothing was exchanged")
                continue
            request, response = exchange
            if not _as_asked(name, response["status"]) or transport.violations:
                shown = json.dumps(scrub_body(response["body"], texts=live))
                wrong.append(f"{name}: {response['status']} {transport.violations or ''} {shown}")
                continue
            found: Recording = {
                "call": CALLS[name].call,
                "made_against": {**made_against, "operation_sha256": digest(CALLS[name].method, CALLS[name].route)},
                "request": scrub_request(request, texts=live),
                "response": scrub_response(response, texts=live),
                "returns": returns,
            }
            save(name, found, folder)
    return wrong


def _as_asked(name: str, status: int) -> bool:
    asked = asked_status(CALLS[name])
    return status == asked if asked else 200 <= status < 300


def _returns(client: Telnyx, name: str) -> str:
    call = CALLS[name]
    try:
        result = method(client, call)(*call.args, **call.kwargs)
    except APIError as error:
        return type(error).__name__
    if isinstance(result, Stream):
        result.close()
    return class_of(result)  # pyright: ignore[reportUnknownArgumentType]


def safe_calls() -> list[str]:
    """Return the names of the recordings that the real API may be asked for without being named."""
    return [name for name, call in CALLS.items() if call.method == "GET" and not asked_status(call)]


def _live(names: Sequence[str], environ: Mapping[str, str], folder: Path) -> list[str]:
    key = environ.get("TELNYX_API_KEY")
    if not key:
        return ["RECORD_AGAINST=live needs a key in TELNYX_API_KEY"]
    url = environ.get("TELNYX_BASE_URL", LIVE)
    against = {"server": url, "day": f"{datetime.now(UTC):%Y-%m-%d}"}
    return record(names or safe_calls(), url, key, against, folder, live=True)


def _mocked(names: Sequence[str], folder: Path) -> list[str]:
    against = {"server": f"Prism {prism.VERSION}", "document": str(DOCUMENT.relative_to(ROOT))}
    with tempfile.TemporaryDirectory() as scratch:
        served = Path(scratch, "openapi.json")
        served.write_text(json.dumps(servable()), encoding="utf-8")
        with prism.serving(served) as url:
            return record(names or list(CALLS), url, "KEY", against, folder, live=False)


def main(names: Sequence[str], environ: Mapping[str, str] = os.environ, folder: Path = DATA) -> int:
    """Record, say what went wrong, and return the exit code."""
    warnings.simplefilter("ignore", DeprecationWarning)
    wrong = [f"{name}: no such call in tests/targets/python/recorded/calls.py" for name in names if name not in CALLS]
    if not wrong:
        try:
            live = environ.get("RECORD_AGAINST") == "live"
            wrong = _live(names, environ, folder) if live else _mocked(names, folder)
        except (prism.CannotServe, subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            wrong = [str(error)]
    print("\n".join(wrong) or "recorded", file=sys.stderr if wrong else sys.stdout)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
