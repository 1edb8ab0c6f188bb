"""Types of arguments that callers write down."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, Optional, Union

import httpx
from typing_extensions import TypeAlias, TypedDict

from .omit import NotGiven, Omit

NoneType: type[None] = type(None)

FileContent: TypeAlias = Union[bytes, IO[bytes], "os.PathLike[str]"]
FileTypes: TypeAlias = Union[
    FileContent,
    tuple[Optional[str], FileContent],
    tuple[Optional[str], FileContent, Optional[str]],
    tuple[Optional[str], FileContent, Optional[str], Mapping[str, str]],
]
"""A file to send: its bytes, an open binary file, a path, or (name, content[, content type[, headers]])."""

Timeout = httpx.Timeout


class RequestOptions(TypedDict, total=False):
    """What every method accepts beside its own parameters.

    Keys:
        extra_headers: Headers of this request; `omit` takes a default one away.
        extra_query: Query parameters beside those that the method names.
        extra_body: Members added to a JSON or form body; where the method sends no body, the body.
        timeout: Seconds for connecting, for each read and for each write of one attempt, or an `httpx.Timeout`; None waits for ever.
        max_retries: How often this request may be repeated. Where it is given, it holds for requests that are not safe to repeat too.
        deadline: Seconds for the whole call, repeats and waiting included.
        idempotency_key: Sent in the header that the operation declares, in place of a random one.
    """

    extra_headers: Optional[Mapping[str, Union[str, Omit]]]
    extra_query: Optional[Mapping[str, object]]
    extra_body: object
    timeout: Union[float, httpx.Timeout, None, NotGiven]
    max_retries: int
    deadline: Optional[float]
    idempotency_key: str
