"""Where input comes from: a file, a URL or standard input, as bytes of a bounded number."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

from sdkgen.diagnostics.diagnostic import Failure, failure

if TYPE_CHECKING:
    import httpx

MAX_BYTES = 64 * 1024 * 1024
_LONGEST_NAME = 200
MAX_REDIRECTS = 5
TIMEOUT_SECONDS = 30.0
"""For each step of a download."""
DEADLINE_SECONDS = 300.0
"""For a whole download: a server that drips must not hold a build forever."""


def name_of(source: str) -> str:
    """What to call an input in messages and headers.

    A file goes by its relative path, one outside the working directory that is given by its absolute path by its last
    step; a URL goes without credentials, query and fragment. The result never holds a line break.
    """
    if source == "-":
        return "<stdin>"
    if is_url(source):
        parts = urlsplit(source)
        name = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    else:
        name = _path_name(source)
    name = "".join(char if char.isprintable() else "?" for char in name)
    return name if len(name) <= _LONGEST_NAME else f"…{name[1 - _LONGEST_NAME :]}"


def is_url(source: str) -> bool:
    """Whether an input is to be downloaded."""
    return source.lower().startswith(("http://", "https://"))


def fetch(source: str, stdin: BinaryIO | None = None) -> bytes:
    """Return the bytes of an input.

    Raises:
        Failure: It is missing, unreadable, unreachable or larger than 64 MiB.
    """
    if source == "-":
        if stdin is None:
            raise failure("missing-file", "there is no standard input", "name a file or a URL", name_of(source))
        return _read(stdin, source)
    return _download(source) if is_url(source) else _read_file(source)


def _path_name(source: str) -> str:
    path = Path(os.path.normpath(source))
    if path.is_absolute():
        here = Path.cwd()
        path = path.relative_to(here) if path.is_relative_to(here) else Path(path.name)
    return path.as_posix()


def _read(file: BinaryIO, source: str) -> bytes:
    content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise _too_large(source)
    return content


def _read_file(source: str) -> bytes:
    try:
        with open(source, "rb") as file:
            return _read(file, source)
    except FileNotFoundError:
        raise failure("missing-file", "there is no such file", "check the path", name_of(source)) from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        fix = "check the path and its permissions"
        raise failure("unreadable-file", f"it cannot be read: {reason}", fix, name_of(source)) from None


def _download(source: str) -> bytes:
    # A run that reads files alone starts faster without.
    import httpx

    try:
        with (
            httpx.Client(timeout=TIMEOUT_SECONDS, follow_redirects=True, max_redirects=MAX_REDIRECTS) as client,
            client.stream("GET", source, headers={"accept": "application/yaml, application/json, */*;q=0.5"}) as answer,
        ):
            if answer.status_code != 200:
                status = f"{answer.status_code} {answer.reason_phrase}".rstrip()
                raise _unreachable(source, f"the server answers {status}")
            return _collect(answer, source)
    except httpx.TooManyRedirects:
        raise _unreachable(source, f"there are more than {MAX_REDIRECTS} redirects") from None
    except httpx.TimeoutException:
        raise _unreachable(source, f"there is no answer within {TIMEOUT_SECONDS:g} s") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _unreachable(source, str(error).replace(source, name_of(source)) or type(error).__name__) from None


def _collect(answer: httpx.Response, source: str) -> bytes:
    deadline = time.monotonic() + DEADLINE_SECONDS
    content = bytearray()
    for chunk in answer.iter_bytes():
        content += chunk
        if len(content) > MAX_BYTES:
            raise _too_large(source)
        if time.monotonic() > deadline:
            raise _unreachable(source, f"it takes longer than {DEADLINE_SECONDS:g} s")
    return bytes(content)


def _unreachable(source: str, reason: str) -> Failure:
    fix = "check the address, or download it and name the file"
    return failure("unreachable-url", f"it cannot be downloaded: {reason}", fix, name_of(source))


def _too_large(source: str) -> Failure:
    fact = f"it is larger than {MAX_BYTES // 1024 // 1024} MiB"
    return failure("too-large", fact, "leave out what is no part of the API, such as examples", name_of(source))
