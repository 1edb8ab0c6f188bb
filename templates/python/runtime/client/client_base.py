"""What the synchronous and the asynchronous client have in common: configuration, and nothing that waits."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, Union
from urllib.parse import urlsplit

import httpx
from typing_extensions import Self

from ..auth.auth import Authenticator
from ..request.omit import NotGiven, Omit, not_given
from ..request.request import (
    RequestBuilder,
    checked_deadline,
    checked_names,
    checked_retries,
    checked_size,
    checked_timeout,
)
from ..response.decoding import Decoder
from ..support.lazy import cached_property
from ..transport.exchange import Exchange
from ..transport.hooks import HookContext
from ..transport.logs import log_repeat, log_request, log_response, logger_of
from ..transport.redact import without_userinfo
from ..transport.shared import Shared
from ..transport.transport import (
    CONNECT_TIMEOUT,
    MAX_CONNECTIONS,
    MAX_RESPONSE_BYTES,
    Library,
    body_arguments,
    check_client,
    library_of,
)

if TYPE_CHECKING:
    from ..auth.auth import OAuthClientCredentials
    from ..auth.oauth import TokenStore
    from ..request.request import PreparedRequest
    from ..transport.hooks import Hooks
    from .settings import Settings

HttpT = TypeVar("HttpT")
URLTypes = Union[str, "httpx.URL"]


class BaseClient(Generic[HttpT]):
    """Configuration of a client, resolved from arguments, environment and settings."""

    _http_kind: ClassVar[str]

    def __init__(
        self,
        settings: Settings,
        *,
        options: Mapping[str, object],
        base_url: URLTypes | None = None,
        environment: str | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
        deadline: float | None = None,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HttpT | None = None,
        hooks: Hooks | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        check_client(http_client, self._http_kind, type(self).__name__)
        self._settings = settings
        self._option_names = tuple(options)
        for name, value in options.items():
            found = _resolve(value, settings.option_envs.get(name))
            setattr(self, name, settings.option_defaults.get(name) if found is None else found)
        self._given_http = http_client
        self._library: Library = library_of(http_client)
        self._hooks = hooks
        self._auth = Authenticator(settings, options)
        self._builder = RequestBuilder(settings, self._auth, vars(self))
        self._strict = _strict_response_validation
        self._decoder = Decoder(self._library, hooks, strict=self._strict)
        self._logger = logger_of(settings)
        self._shared = Shared(settings, MAX_CONNECTIONS if http_client is None else None, http_client)
        self._is_copy = False
        self._closed = False
        self._locate(base_url, environment)
        builder = self._builder
        self._limit(timeout)
        builder.max_retries = checked_retries(settings.max_retries if max_retries is None else max_retries)
        builder.deadline = checked_deadline(deadline)
        builder.default_headers = {
            **_headers_from_env(settings.headers_env),
            **(checked_names("default_headers", default_headers) or {}),
        }
        query = checked_names("default_query", default_query)
        builder.default_query = query or {}
        builder.max_response_bytes = checked_size(max_response_bytes)
        builder.refresh(self._library.encodings)

    def _limit(self, timeout: float | httpx.Timeout | NotGiven | None) -> None:
        """Set the time limit: what is given, else that of the caller's HTTP client, else the usual one."""
        builder, usual = self._builder, self._settings.timeout
        if isinstance(timeout, NotGiven):
            theirs = getattr(self._given_http, "timeout", None)
            if isinstance(theirs, self._library.timeout) and theirs != self._library.timeout(5.0):
                timeout = theirs
        builder.timeout_given = not isinstance(timeout, NotGiven)
        if not isinstance(timeout, NotGiven):
            builder.timeout = checked_timeout(timeout)
        elif usual is not None:
            builder.timeout = self._library.timeout(usual, connect=min(CONNECT_TIMEOUT, usual))

    def _locate(self, base_url: URLTypes | None, environment: str | None) -> None:
        settings = self._settings
        from_env = os.environ.get(settings.base_url_env, "").strip() if settings.base_url_env else ""
        if base_url is not None:
            self._set_base_url(base_url)
        elif environment is not None:
            if environment not in settings.environments:
                raise ValueError(f"unknown environment {environment!r}; known are {', '.join(settings.environments)}")
            if from_env:
                raise ValueError(f"both {settings.base_url_env} and environment={environment!r} are given; drop one")
            self._set_base_url(self._filled(settings.environments[environment]))
        elif from_env:
            self._set_base_url(from_env)
        elif settings.server_variables:
            self._builder.base_url = self._filled(settings.base_url).rstrip("/")

    def _filled(self, url: str) -> str:
        if "{" not in url:
            return url
        from .server_variables import filled

        return filled(url, self._settings, vars(self))

    def _set_base_url(self, url: URLTypes) -> None:
        try:
            parsed = httpx.URL(str(url))
            _ = urlsplit(str(parsed)).port
        except (httpx.InvalidURL, ValueError):
            parsed = httpx.URL()
        if parsed.scheme not in {"http", "https"} or not parsed.host:
            shown = str(url).rpartition("@")[2]  # without name and password, however it is written
            raise ValueError(f"the base URL must begin with http:// or https:// and name a host, not {shown!r}")
        self._builder.base_url = str(parsed).rstrip("/")
        self._builder.base_url_given = True

    def _option(self, name: str) -> str | None:
        """Return one of the client's own options, from its argument or the environment; None where it has none."""
        value = vars(self).get(name)
        return None if value is None else str(value)

    @property
    def base_url(self) -> httpx.URL:
        """Where the API is; ends in a slash."""
        return httpx.URL(f"{self._builder.base_url}/")

    @base_url.setter
    def base_url(self, url: URLTypes) -> None:
        self._set_base_url(url)

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """Seconds for one attempt."""
        return self._builder.timeout

    @timeout.setter
    def timeout(self, timeout: float | httpx.Timeout | None) -> None:
        self._builder.timeout, self._builder.timeout_given = checked_timeout(timeout), True

    @property
    def max_retries(self) -> int:
        """How often a request may be repeated."""
        return self._builder.max_retries

    @max_retries.setter
    def max_retries(self, max_retries: int) -> None:
        self._builder.max_retries = checked_retries(max_retries)

    @property
    def deadline(self) -> float | None:
        """Seconds for a whole call."""
        return self._builder.deadline

    @property
    def user_agent(self) -> str:
        """The User-Agent of all requests."""
        return self._settings.user_agent

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers of every request, credentials left out."""
        return dict(self._builder.common_headers())

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request."""
        return dict(self._builder.default_query)

    def _copy(self, changes: dict[str, Any]) -> Self:
        arguments = self._arguments_now()
        http_client: HttpT | None = changes.pop("http_client", None)
        for kind in ("headers", "query"):
            given, replaced = changes.pop(f"default_{kind}", None), changes.pop(f"set_default_{kind}", None)
            if given is not None and replaced is not None:
                raise ValueError(f"default_{kind} and set_default_{kind} exclude each other")
            if replaced is not None:
                arguments[f"default_{kind}"] = replaced
            elif given is not None:
                arguments[f"default_{kind}"] = {**arguments[f"default_{kind}"], **given}
        if changes.get("environment") is not None:
            arguments["base_url"] = None
        arguments.update({name: value for name, value in changes.items() if not isinstance(value, Omit)})
        clone = type(self)(http_client=http_client or self._given_http, **arguments)
        if http_client is None:
            clone._shared, clone._is_copy = self._shared, True
        return clone

    def _arguments_now(self) -> dict[str, Any]:
        builder = self._builder
        return {
            **{name: getattr(self, name) for name in self._option_names},
            "base_url": builder.base_url if builder.base_url_given else None,
            "timeout": builder.timeout if builder.timeout_given else not_given,
            "max_retries": builder.max_retries,
            "deadline": builder.deadline,
            "max_response_bytes": builder.max_response_bytes,
            "default_headers": dict(builder.default_headers),
            "default_query": dict(builder.default_query),
            "hooks": self._hooks,
            "_strict_response_validation": self._strict,
        }

    def _check_open(self) -> None:
        if self._closed or self._shared.closed:
            raise RuntimeError(f"this {type(self).__name__} is closed")

    def _exchange(self, prepared: PreparedRequest) -> Exchange:
        budget, names = self._shared.budget, self._auth.secret_names
        return Exchange(prepared, self._library, budget, self._settings.longest_wait, self._secret_values, names)

    def _secret_values(self) -> set[str]:
        from ..transport.private import secrets_of_client

        return secrets_of_client(self._auth.secret_names, vars(self), self._builder, self._auth.secrets)

    def _context(self, exchange: Exchange) -> HookContext | None:
        if self._hooks is None:
            return None
        op = exchange.prepared.op
        exchange.context = HookContext(op.id, op.method, op.path)
        return exchange.context

    def _request(
        self, http: Any, exchange: Exchange, token: str | None, *, asynchronous: bool = False
    ) -> httpx.Request:
        prepared = exchange.prepared
        headers = prepared.headers if token is None else [*prepared.headers, ("Authorization", f"Bearer {token}")]
        content, headers = body_arguments(prepared.content, headers, asynchronous=asynchronous)
        direct = self._given_http is None or self._library.adds_nothing(http)
        make = self._library.request if direct else http.build_request
        limits = {"timeout": exchange.time_limits()}
        try:
            request: httpx.Request = make(
                prepared.op.method, prepared.url, headers=headers, content=content, extensions=limits
            )
        except self._library.invalid_url as error:
            reason = exchange.shown(str(error))
            raise ValueError(f"{prepared.op.label}: the address cannot be used: {reason}") from None
        exchange.begin(request)
        log_request(self._logger, exchange, request)
        return request

    def _arrived(self, exchange: Exchange, context: HookContext | None, response: httpx.Response) -> None:
        exchange.arrived(response)
        log_response(self._logger, exchange, response)
        if context is not None:
            context.response = response

    def _delay_after_status(self, response: httpx.Response, exchange: Exchange, token: str | None) -> float:
        """Return the seconds until the repeat; raises the error of a response that is final."""
        scheme = exchange.prepared.oauth
        if scheme is not None and exchange.wants_new_token(response.status_code):
            self._token_store(scheme).drop(token)
            return 0.0
        delay = exchange.delay_after_status(response)
        if delay is None:
            raise exchange.status_error(response, response.content)
        log_repeat(self._logger, exchange, str(response.status_code), delay)
        return delay

    def _delay_after_failure(self, failure: Exception, exchange: Exchange, response: httpx.Response | None) -> float:
        """Return the seconds until the repeat; raises the error of a failure that is final, and what is no failure."""
        if not exchange.is_failure(failure):
            raise failure
        delay = exchange.delay_after_failure(failure, response=response)
        if delay is None:
            raise exchange.connection_error(failure, response=response) from failure
        log_repeat(self._logger, exchange, type(failure).__name__, delay)
        return delay

    def _token_store(self, scheme: OAuthClientCredentials) -> TokenStore:
        from ..auth.oauth import TokenStore as Store

        home = None if "://" in scheme.token_url else self._builder.base_url
        key = (scheme, getattr(self, scheme.client_id), getattr(self, scheme.client_secret), home)
        return self._shared.tokens.get(key) or self._shared.tokens.setdefault(key, Store())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {without_userinfo(self._builder.base_url)}>"

    def __copy__(self) -> Self:
        twin = object.__new__(type(self))
        values = dict(vars(self))  # at once: another thread may be making a part
        parts = {name for name in values if isinstance(getattr(type(self), name, None), cached_property)}
        vars(twin).update({name: value for name, value in values.items() if name not in parts})
        twin._builder = self._builder.copy(vars(twin))
        twin._is_copy = True
        return twin

    def __deepcopy__(self, _: object) -> Self:
        return self.__copy__()  # by way of `__reduce__` it would lose its secrets and its connections

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the configuration: secrets are left out and looked for in the environment where it is read back."""
        from ..transport.private import Private, without_secrets

        arguments = self._arguments_now()
        for name in {*self._auth.secrets, "hooks"}:
            arguments.pop(name, None)
        private = Private(self._auth.secret_names, self._secret_values())
        return _unpickled, (type(self), without_secrets(arguments, private))


def _unpickled(kind: type[Any], arguments: dict[str, Any]) -> object:
    return kind(**arguments)


def _resolve(value: object, env: str | None) -> object:
    if value is not None or env is None:
        return value
    return os.environ.get(env, "").strip() or None


def _headers_from_env(name: str | None) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in os.environ.get(name, "").split("\n") if name else ():
        key, colon, value = (part.strip(" \t\r") for part in line.partition(":"))
        if colon and key:
            headers[key] = value
    return headers
