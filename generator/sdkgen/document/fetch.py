"""Where input comes from: a file, a URL or standard input, as bytes of a bounded number."""

from __future__ import annotations

import os
import threading
import zlib
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
"""For a whole download, from the look-up of the name to the last byte: a server that drips must not hold a build."""
_HEADERS = {"accept": "application/yaml, application/json, */*;q=0.5", "accept-encoding": "gzip"}


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
        Failure: It is missing, unreadable, unreachable, larger than 64 MiB, or its download takes over 5 minutes.
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
        help = "check the path and its permissions"
        raise failure("unreadable-file", f"it cannot be read: {reason}", help, name_of(source)) from None


def _download(source: str) -> bytes:
    # Reads wait for single bytes, and some steps (looking a name up, headers) know no deadline at all: a thread of its
    # own can be left behind whatever it does. A run that reads files alone starts faster without the client.
    import httpx

    client = httpx.Client(timeout=TIMEOUT_SECONDS, follow_redirects=False, headers=_HEADERS)
    outcome: list[bytes | Exception] = []

    def work() -> None:
        try:
            outcome.append(_answer(client, source))
        except Exception as error:
            outcome.append(error)

    worker = threading.Thread(target=work, name="sdkgen-download", daemon=True)
    worker.start()
    worker.join(max(DEADLINE_SECONDS, 0))
    client.close()
    found = outcome[0] if outcome else _unreachable(source, f"it takes longer than {DEADLINE_SECONDS:g} s")
    match found:
        case bytes():
            return found
        case httpx.TimeoutException():
            raise _unreachable(source, f"there is no answer within {TIMEOUT_SECONDS:g} s") from None
        case httpx.HTTPError() | httpx.InvalidURL():
            reason = str(found).replace(source, name_of(source)) or type(found).__name__
            raise _unreachable(source, reason) from None
        case _:
            raise found


def _answer(client: httpx.Client, source: str) -> bytes:
    """Follow redirects; their bodies are not read, which could be of any size."""
    request = client.build_request("GET", source)
    for _ in range(MAX_REDIRECTS + 1):
        answer = client.send(request, stream=True)
        try:
            if answer.next_request is None:
                return _body(answer, source)
            request = answer.next_request
        finally:
            answer.close()
    raise _unreachable(source, f"there are more than {MAX_REDIRECTS} redirects")


def _body(answer: httpx.Response, source: str) -> bytes:
    if answer.status_code != 200:
        raise _unreachable(source, f"the server answers {answer.status_code} {answer.reason_phrase}".rstrip())
    coding = answer.headers.get("content-encoding", "").strip().lower()
    if coding not in ("", "identity", "gzip", "x-gzip"):
        raise _unreachable(source, f'the server encodes it as "{coding[:_LONGEST_NAME]}", which it was not asked for')
    packed = bytearray()
    for chunk in answer.iter_raw():
        packed += chunk
        if len(packed) > MAX_BYTES:
            raise _too_large(source)
    return _unpacked(bytes(packed), source) if coding.endswith("gzip") else bytes(packed)


def _unpacked(packed: bytes, source: str) -> bytes:
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        content = unpacker.decompress(packed, MAX_BYTES + 1)
    except zlib.error:
        raise _unreachable(source, "its gzip encoding is damaged") from None
    if len(content) > MAX_BYTES:
        raise _too_large(source)
    if not unpacker.eof or unpacker.unused_data:
        raise _unreachable(source, "its gzip encoding is cut off, or goes on behind its end")
    return content


def _unreachable(source: str, reason: str) -> Failure:
    help = "check the address, or download it and name the file"
    return failure("unreachable-url", f"it cannot be downloaded: {reason}", help, name_of(source))


def _too_large(source: str) -> Failure:
    message = f"it is larger than {MAX_BYTES // 1024 // 1024} MiB"
    return failure("too-large", message, "leave out what is no part of the API, such as examples", name_of(source))
