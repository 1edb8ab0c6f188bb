"""The generated client of a case, connected to a server that is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

HOST = "api.example.com"
EMPTY = httpx.Response(204)
Import = Callable[[str], Any]
"""Gives the generated package of a case by its name."""


def connect(package: Any, answer: httpx.Response, **options: object) -> tuple[Any, list[httpx.Request]]:
    """A client of a package whose server keeps what it is asked and always gives one answer."""
    asked: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        asked.append(request)
        return answer

    http = httpx.Client(transport=httpx.MockTransport(handle))
    return package.Client(http_client=http, max_retries=0, **options), asked
