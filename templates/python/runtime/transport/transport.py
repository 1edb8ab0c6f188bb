"""The one module that knows which HTTP library a client belongs to: httpx, or httpx2, its successor."""

from __future__ import annotations

import logging
import os
import ssl
import sys
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Union

import httpx

if TYPE_CHECKING:
    from ..request.body import Content

MAX_CONNECTIONS = 100
# httpcore 1 closes a connection that it has just promised to a request once it holds more than this many, busy or not:
# with a smaller number than MAX_CONNECTIONS, one call in some thousands of a busy client fails.
MAX_KEEPALIVE = MAX_CONNECTIONS
CONNECT_TIMEOUT = 5.0
MAX_RESPONSE_BYTES = 268_435_456

_contexts: dict[tuple[str | None, str | None], ssl.SSLContext] = {}


class Library:
    """What the core uses of an HTTP library."""

    def __init__(self, name: str, *, aiohttp: bool = False) -> None:
        module = import_module(name)
        self.name = name
        protocols = f"{name.replace('httpx', 'httpcore')}."
        self.loggers = [logging.getLogger(name)]
        self.loggers += [logging.getLogger(protocols + part) for part in ("http11", "http2", "proxy", "socks")]
        self.request: type[httpx.Request] = module.Request
        self.timeout: type[httpx.Timeout] = module.Timeout
        self.timeouts = (module.TimeoutException,)
        self.never_sent = (module.ConnectError, module.ConnectTimeout, module.PoolTimeout)
        self.invalid_url: type[Exception] = module.InvalidURL
        self.hopeless = (
            module.UnsupportedProtocol,
            module.InvalidURL,
            module.TooManyRedirects,
            module.LocalProtocolError,
        )
        self.undecodable: tuple[type[Exception], ...] = (module.DecodingError,)
        self.any_failure: tuple[type[Exception], ...] = (module.RequestError, module.StreamError, module.InvalidURL)
        self._names: Any = module
        self._aiohttp: Any = sys.modules.get("aiohttp") if aiohttp else None
        if self._aiohttp is not None:
            self.any_failure += (self._aiohttp.ClientError,)
        self._too_many: type[Exception] = module.TooManyRedirects
        with module.Client(transport=module.BaseTransport(), trust_env=False) as untouched:
            self._headers: list[tuple[bytes, bytes]] = list(untouched.headers.raw)

    def logs(self) -> bool:
        """Whether the library writes a line about a call, or the protocol below it does."""
        return self.loggers[0].isEnabledFor(logging.INFO) or self.loggers[1].isEnabledFor(logging.DEBUG)

    @property
    def encodings(self) -> str:
        """The compressions that the library can undo, as `Accept-Encoding` names them."""
        return next(value.decode() for name, value in self._headers if name.lower() == b"accept-encoding")

    def adds_nothing(self, client: httpx.Client | httpx.AsyncClient) -> bool:
        """Whether a client has no headers, cookies or parameters of its own that its requests are meant to carry."""
        return client.headers.raw == self._headers and not client.params and not client.cookies

    def renamed(self, failure: Exception) -> Exception:
        """Return a failure under its right name where aiohttp is what sends.

        httpx-aiohttp calls every broken connection one that was never made, which would allow a repeat, and leaves what
        is no HTTP as aiohttp has it.
        """
        said = failure.__cause__ if isinstance(failure, self._names.RequestError) else failure
        errors = self._aiohttp
        if errors is None or not isinstance(said, errors.ClientError) or isinstance(said, errors.ServerTimeoutError):
            return failure
        if isinstance(said, errors.ClientConnectorError):
            name = "ConnectError"
        elif isinstance(said, errors.ClientConnectionError):
            name = "ReadError"
        elif said is failure:
            name = "RemoteProtocolError"
        else:
            return failure
        text: object = getattr(said, "message", str(said))  # beside which its own text has the address
        known: Exception = getattr(self._names, name)(text if isinstance(text, str) else type(said).__name__)
        known.__cause__ = said
        return known

    def check_whole(self, response: httpx.Response) -> None:
        """Raise where a body that was read to its end stops inside its compression, which the library passes over."""
        decoder = getattr(response, "_decoder", None)
        for each in getattr(decoder, "children", (decoder,)):
            engine = getattr(each, "decompressor", None)
            engine = getattr(engine, "decompressor", engine)  # httpx2 wraps it once more
            if not getattr(engine, "eof", True) and response.num_bytes_downloaded:
                raise self.undecodable[0]("the compressed data is cut off")

    def too_many_redirects(self, request: httpx.Request) -> Exception:
        """Return the failure of a request that was sent from one place to another too often."""
        return self._too_many("too many redirects", request=request)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@lru_cache(maxsize=4)
def _library(name: str, aiohttp: bool) -> Library:
    return Library(name, aiohttp=aiohttp)


def library_of(client: object) -> Library:
    """Return the library whose client this is: httpx, unless the client's class comes from httpx2."""
    aiohttp = "aiohttp" in sys.modules
    for base in type(client).__mro__:
        if base.__module__.split(".", 1)[0] == "httpx2":
            return _library("httpx2", aiohttp)
    return _library("httpx", aiohttp)


_NEEDED = {"Client": ("build_request", "send", "close"), "AsyncClient": ("build_request", "send", "aclose")}


def check_client(client: object, kind: str, owner: str) -> None:
    """Refuse an HTTP client that cannot send what its owner sends.

    Args:
        client: What the caller passed; None stands for a client to be made.
        kind: `Client` or `AsyncClient`.
        owner: The class that was given it, for the message.

    Raises:
        TypeError: It is of the other kind, or no HTTP client at all.
    """
    if client is None or (not isinstance(client, type) and all(hasattr(client, name) for name in _NEEDED[kind])):
        return
    found = client if isinstance(client, type) else type(client)
    what = "the class" if isinstance(client, type) else "an object of"
    raise TypeError(f"{owner} needs an httpx.{kind} as http_client, not {what} {found.__module__}.{found.__qualname__}")


def shared_ssl_context() -> ssl.SSLContext:
    """Return the process's TLS configuration, made once for each setting of `SSL_CERT_FILE` and `SSL_CERT_DIR`."""
    key = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    # No lock, which a fork could leave locked: of threads that race each makes one, and all take the first.
    return _contexts.get(key) or _contexts.setdefault(key, httpx.create_ssl_context())


def client_defaults(given: dict[str, Any]) -> dict[str, Any]:
    """Complete the arguments of an httpx client: pool and time limits, redirects, the shared TLS configuration."""
    given.setdefault("timeout", httpx.Timeout(60.0, connect=CONNECT_TIMEOUT))
    given.setdefault("limits", httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_KEEPALIVE))
    given.setdefault("follow_redirects", True)
    if "verify" not in given and "transport" not in given and given.get("trust_env", True):
        given["verify"] = shared_ssl_context()
    return given


TimeoutTypes = Union[float, "httpx.Timeout", None]


def timeout_extension(timeout: TimeoutTypes, library: Library) -> dict[str, float | None]:
    """Return a time limit in the form that a request carries; a plain number holds for each phase."""
    if timeout is None or isinstance(timeout, (int, float)):
        return {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}
    return timeout.as_dict()


def capped(extension: dict[str, float | None], seconds: float) -> dict[str, float | None]:
    """Return time limits of which none exceeds `seconds`."""
    return {name: seconds if value is None else min(value, seconds) for name, value in extension.items()}


def body_arguments(
    content: Content, headers: list[tuple[str, str]], *, asynchronous: bool
) -> tuple[Any, list[tuple[str, str]]]:
    """Return a body in the form that a request takes, and the headers with its length."""
    if content is None or isinstance(content, bytes):
        return content, headers
    from ..request.upload import AsyncBody, SyncBody

    size = content.size
    if size is not None:
        headers = [*headers, ("Content-Length", str(size))]
    return (AsyncBody(content) if asynchronous else SyncBody(content)), headers


def is_certificate_failure(error: BaseException | None) -> bool:
    """Whether a connection failed because the server's certificate does not verify, which a repeat cannot mend."""
    seen = 0
    while error is not None and seen < 10:
        if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False


def is_read(response: httpx.Response) -> bool:
    """Whether the whole body is in memory."""
    return hasattr(response, "_content")


def text_of(response: httpx.Response) -> str:
    """Return a body as text, in the charset that the server names, where that is one of text, and else in UTF-8."""
    try:
        return response.content.decode(response.encoding or "utf-8", "replace")
    except (LookupError, UnicodeError):  # Python knows charsets that are none, such as base64
        return response.content.decode("utf-8", "replace")


def keep_content(response: httpx.Response, content: bytes) -> None:
    """Make a body that was read piece by piece the response's content."""
    response._content = content  # pyright: ignore[reportPrivateUsage]
