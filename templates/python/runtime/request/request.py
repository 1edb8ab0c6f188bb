"""From a call to a request: everything that needs no network, shared by the synchronous and the asynchronous client."""

from __future__ import annotations

import time
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast
from urllib.parse import urljoin, urlsplit
from uuid import uuid4

from ..client.call import EMPTY, Call
from ..transport.retry import Repeatability
from .body import MULTIPART, Content, prepare_body
from .header_values import check_header, cookie_header, header_text
from .omit import NotGiven, Omit, not_given
from .path import fill_path
from .query import encode_query, operation_query

if TYPE_CHECKING:
    import httpx

    from ..auth.auth import Authenticator, Credentials, OAuthClientCredentials
    from ..client.operation import Operation
    from ..client.settings import Settings

Timeouts = Union[float, "httpx.Timeout", None]
HeaderMap = Mapping[str, "tuple[str, str]"]
T = TypeVar("T")
M = TypeVar("M", bound="Mapping[str, object] | None")
_LONGEST = 1e9  # seconds; sockets and locks take no more than some ten times of it


class PreparedRequest:
    """A request that can be sent any number of times, each time with the same bytes."""

    __slots__ = (
        "content",
        "deadline",
        "follow_redirects",
        "headers",
        "max_response_bytes",
        "max_retries",
        "oauth",
        "op",
        "right",
        "started",
        "timeout",
        "url",
    )

    def __init__(self, op: Operation, url: str, headers: list[tuple[str, str]], content: Content) -> None:
        self.op = op
        self.url = url
        self.headers = headers
        self.content = content
        self.timeout: Timeouts = None
        self.max_retries = 0
        self.max_response_bytes: int | None = None
        self.deadline: float | None = None
        self.right = Repeatability(safe=False, asked=False)
        self.oauth: OAuthClientCredentials | None = None
        self.started = 0.0
        self.follow_redirects: object = None


_SAFE = Repeatability(safe=True, asked=False)
_UNSAFE = Repeatability(safe=False, asked=False)
_ASKED = Repeatability(safe=False, asked=True)


class RequestBuilder:
    """Builds requests from calls, with one client's configuration."""

    def __init__(self, settings: Settings, auth: Authenticator, options: Mapping[str, object]) -> None:
        self.settings = settings
        self.auth = auth
        self.options = options
        self.base_url = settings.base_url.rstrip("/")
        self.base_url_given = False
        self.default_headers: Mapping[str, str | Omit] = {}
        self.default_query: Mapping[str, object] = {}
        self.timeout: Timeouts = settings.timeout
        self.timeout_given = False
        self.max_retries = settings.max_retries
        self.deadline: float | None = None
        self.max_response_bytes: int | None = None
        self._common: dict[str, tuple[str, str]] = {}
        self._given: frozenset[str] = frozenset()

    def copy(self, options: Mapping[str, object]) -> RequestBuilder:
        """Return the same for a client with other options."""
        twin = copy(self)
        twin.options = options
        return twin

    def refresh(self, encodings: str) -> None:
        """Work out what all requests have in common; called whenever the default headers change."""
        common = {
            "accept-encoding": ("Accept-Encoding", encodings),
            "connection": ("Connection", "keep-alive"),
            "user-agent": ("User-Agent", self.settings.user_agent),
        }
        for headers in (self.settings.default_headers, self.default_headers):
            _merge_headers(common, headers)
        self._given = frozenset(name.lower() for name in self.default_headers)
        self._common = common

    def common_headers(self) -> list[tuple[str, str]]:
        """Return the headers that all requests have in common."""
        return list(self._common.values())

    def build(self, call: Call, accept: str | None = None) -> PreparedRequest:
        """Write a call as a request.

        Raises:
            ValueError, TypeError: An argument cannot be written.
            MissingCredentialsError: The client lacks the credential that the operation needs.
        """
        try:
            return self._built(call, accept)
        except Exception as error:
            from ..transport.private import forget_variables

            forget_variables(error)
            if isinstance(error, RecursionError):
                raise ValueError(f"{call.op.label}: an argument is nested too deeply to be written") from None
            raise

    def _built(self, call: Call, accept: str | None) -> PreparedRequest:
        op, options = call.op, call.options
        body, keyed = _with_key(op.idempotency_property, call.body)
        extra = checked_names("extra_headers", options.get("extra_headers")) or EMPTY
        parts, given = self.settings.multipart_style, _content_type(extra)
        content, content_type = prepare_body(op, body, options.get("extra_body"), parts, given)
        credentials = self._credentials(call, extra)
        headers = self._headers(call, accept or op.accept, content_type, extra, credentials)
        if content_type is not None and content_type.startswith(MULTIPART):
            _keep_boundary(headers, content_type)
        key = self._idempotency_key(op, headers, options.get("idempotency_key"))
        request = PreparedRequest(op, self._url(call, credentials), list(headers.values()), content)
        if credentials is not None and "authorization" not in headers:
            request.oauth = credentials.oauth
        self._limits(request, call, safe=op.idempotent or key is not None or keyed)
        return request

    def _credentials(self, call: Call, extra: Mapping[str, object]) -> Credentials | None:
        op = call.op
        security = op.security if op.security is not None else self.settings.security
        if not (security or self.settings.carried) or (call.url is not None and not self.is_home(call)):
            return None
        given = self._given if not extra else self._given.union(name.lower() for name in extra)
        return self.auth.credentials(security, self.options, given, op.id)

    def check_home(self, call: Call) -> None:
        """Refuse an address on another host, where a response names one to go on at.

        Raises:
            ValueError: It is on another host.
        """
        if call.url is not None and not self.is_home(call):
            host = urlsplit(call.url).netloc.rpartition("@")[2]
            raise ValueError(f"{call.op.id}: the next page is said to be on another host, {host!r}, and is not fetched")

    def is_home(self, call: Call) -> bool:
        """Whether a call's address belongs to the API's own host, so that it may see the credentials."""
        ours = urlsplit(self._root(call.op))
        try:
            theirs = urlsplit(call.url or "")
            _ = theirs.port
        except ValueError as error:
            raise ValueError(f"{call.op.id}: the address cannot be used: {error}") from None
        return not theirs.netloc or (ours.scheme, ours.netloc.lower()) == (theirs.scheme, theirs.netloc.lower())

    def _root(self, op: Operation) -> str:
        if op.server is not None and (op.fixed_server or not self.base_url_given):
            return op.server.rstrip("/")
        return self.base_url

    def _headers(
        self,
        call: Call,
        accept: str,
        content_type: str | None,
        extra: Mapping[str, object],
        credentials: Credentials | None,
    ) -> dict[str, tuple[str, str]]:
        headers = {"accept": ("Accept", accept), **self._common_for(call)}
        if content_type is not None:
            headers["content-type"] = ("Content-Type", content_type)
        if credentials is not None:
            for name, value in credentials.headers:
                if name.lower() not in self._given:
                    headers[name.lower()] = (name, value)
        if call.headers:
            for name, given in call.headers.items():
                if given is not None and not isinstance(given, Omit):
                    _put(headers, name, header_text(name, given, call.op.header_styles.get(name)))
        if text := _cookies(call, credentials):
            others = headers["cookie"][1] if "cookie" in headers else ""
            headers["cookie"] = ("Cookie", f"{others}; {text}" if others else text)
        if extra:
            _merge_headers(headers, extra)
        return headers

    def _common_for(self, call: Call) -> Mapping[str, tuple[str, str]]:
        if call.url is None or self.is_home(call):
            return self._common
        ours, secret = self.auth.header_names, self.auth.secret_names
        return {name: pair for name, pair in self._common.items() if not (name in ours or name in secret)}

    def _idempotency_key(self, op: Operation, headers: dict[str, tuple[str, str]], given: str | None) -> str | None:
        declared = op.idempotency_header or (self.settings.idempotency_header if op.method != "GET" else None)
        name = declared or ("Idempotency-Key" if given is not None else None)
        if name is None:
            return None
        if given is not None:
            if not isinstance(given, str):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ValueError("idempotency_key must be a string")
            _put(headers, name, given)
        elif name.lower() not in headers:
            headers[name.lower()] = (name, str(uuid4()))
        return headers[name.lower()][1] if declared is not None else None

    def _url(self, call: Call, credentials: Credentials | None) -> str:
        root = self._root(call.op)
        if call.url is not None:
            base, query = urljoin(f"{root}/", call.url), ""
        else:
            base, query = root + fill_path(call.op, call.path), self._query(call)
        if credentials is not None and credentials.query:
            given = {pair.partition("=")[0] for pair in query.split("&")}
            signed = [pair for pair in credentials.query if pair.partition("=")[0] not in given]
            query = "&".join([*([query] if query else ()), *signed])
        if not query:
            return base
        return f"{base}{'&' if '?' in base else '?'}{query}"

    def _query(self, call: Call) -> str:
        values = operation_query(call.op, call.query) if call.query else call.query
        extra = checked_names("extra_query", call.options.get("extra_query"))
        if self.default_query or extra:
            given = {name: value for name, value in values.items() if not isinstance(value, Omit)}
            values = {**self.default_query, **given, **(extra or EMPTY)}
        return encode_query(values, call.op.query_styles, self.settings.query_style) if values else ""

    def _limits(self, request: PreparedRequest, call: Call, *, safe: bool) -> None:
        options = call.options
        timeout = checked_timeout(options["timeout"]) if "timeout" in options else not_given
        request.timeout = self._timeout(call.op) if isinstance(timeout, NotGiven) else timeout
        retries = options.get("max_retries")
        request.max_retries = self._retries(call.op) if retries is None else checked_retries(retries)
        request.right = _SAFE if safe else _UNSAFE if retries is None else _ASKED
        deadline = checked_deadline(options["deadline"]) if "deadline" in options else self.deadline
        request.max_response_bytes = self.max_response_bytes
        request.follow_redirects = options.get("follow_redirects")
        request.started = time.monotonic()
        request.deadline = None if deadline is None else request.started + deadline

    def _timeout(self, op: Operation) -> Timeouts:
        """Return the time limit of an operation: its own, unless the client was given one."""
        return self.timeout if op.timeout is None or self.timeout_given else op.timeout

    def _retries(self, op: Operation) -> int:
        """Return how often an operation is repeated: as often as it says, or less where the client wants it."""
        if op.max_retries is None:
            return self.max_retries
        lowered = self.max_retries < self.settings.max_retries
        return min(op.max_retries, self.max_retries) if lowered else op.max_retries


def _with_key(name: str | None, body: object) -> tuple[object, bool]:
    """Return a body with its idempotency key, and whether it has one."""
    if name is None or not isinstance(body, Mapping):
        return body, False
    body = cast("Mapping[str, object]", body)
    given = body.get(name)
    if given is None or isinstance(given, Omit):
        return {**body, name: str(uuid4())}, True
    return body, True


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= _LONGEST


def checked_timeout(timeout: T) -> T:
    """Return a time limit for attempts. Raises `ValueError` for what is none."""
    limits: Any = timeout
    parts = limits.as_dict().values() if hasattr(limits, "as_dict") else (limits,)
    if isinstance(timeout, NotGiven) or all(part is None or (_is_time(part) and part >= 0) for part in parts):
        return timeout
    raise ValueError("timeout must be a number of seconds, 0 or more, an httpx.Timeout of such, or None for no limit")


def checked_deadline(deadline: float | None) -> float | None:
    """Return a time limit for calls, which may have passed already. Raises `ValueError` for what is none."""
    if deadline is None or _is_time(deadline):
        return deadline
    raise ValueError("deadline must be a number of seconds, or None for no limit")


def checked_retries(count: int) -> int:
    """Return a number of repeats. Raises `ValueError` for what is none."""
    if isinstance(count, bool) or not isinstance(count, int) or count < 0:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError("max_retries must be a whole number, 0 or more")
    return count


def checked_names(argument: str, values: M) -> M:
    """Return a mapping of names to values, or None. Raises `ValueError` for what is neither."""
    names: Any = values
    if names is None or (isinstance(names, Mapping) and all(isinstance(name, str) for name in cast("Any", names))):
        return values
    raise ValueError(f"{argument} must be a mapping of names to values")


def checked_size(size: int | None) -> int | None:
    """Return a number of bytes, or None for any number. Raises `ValueError` for what is neither."""
    if size is not None and (isinstance(size, bool) or not isinstance(size, int) or size < 1):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError("max_response_bytes must be a whole number, 1 or more, or None")
    return size


def _cookies(call: Call, credentials: Credentials | None) -> str:
    own = cookie_header(call.cookies, call.op.cookie_styles) if call.cookies else ""
    signed = credentials.cookies if credentials is not None else []
    return "; ".join([own, *signed] if own else signed)


def _content_type(headers: Mapping[str, object]) -> str | None:
    """Return the media type that the caller says a body has."""
    given = next((value for name, value in headers.items() if name.lower() == "content-type"), None)
    return given if isinstance(given, str) else None


def _keep_boundary(headers: dict[str, tuple[str, str]], content_type: str) -> None:
    """Let the caller's own header, which may name no boundary, be that of the body."""
    if headers.get("content-type", ("", ""))[1].lower().startswith(MULTIPART):
        headers["content-type"] = ("Content-Type", content_type)


def _put(headers: dict[str, tuple[str, str]], name: str, value: str) -> None:
    check_header(name, value)
    headers[name.lower()] = (name, value)


def _merge_headers(headers: dict[str, tuple[str, str]], more: Mapping[str, object]) -> None:
    for name, value in more.items():
        if value is None:
            continue
        if isinstance(value, Omit):
            headers.pop(name.lower(), None)
        else:
            _put(headers, name, header_text(name, value))
