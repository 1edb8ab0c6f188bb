"""Types of arguments that callers write down."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, TypeAlias, Union

import httpx
from typing_extensions import TypedDict

from ..request.omit import NotGiven, Omit

NoneType: type[None] = type(None)

FileContent: TypeAlias = Union[bytes, IO[bytes], "os.PathLike[str]"]
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file to send: its bytes, an open binary file, a path, or (name, content[, content type[, headers]])."""

Timeout = httpx.Timeout


class RequestOptions(TypedDict, total=False):
    """What every method accepts beside its own parameters.

    Keys:
        extra_headers: Headers of this request; `omit` takes a default one away.
        extra_query: Query parameters beside those that the method names.
        extra_body: Members added to a JSON or form body; where the method sends no body, the body.
        timeout: Seconds for connecting, for each read and each write of one attempt, or an `httpx.Timeout`; None waits
            for ever.
        max_retries: How often this request may be repeated. Where it is given, it holds for requests that are not safe
            to repeat too.
        deadline: Seconds for the whole call, repeats and waiting included.
        idempotency_key: Sent in the header that the operation declares, in place of a random one.
    """

    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: object
    timeout: float | httpx.Timeout | NotGiven | None
    max_retries: int
    deadline: float | None
    idempotency_key: str
