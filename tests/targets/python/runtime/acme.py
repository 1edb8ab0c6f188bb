"""A small SDK over the client core, as the generator would write it, and servers that answer from memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Self, TypeVar

import httpx
from typing_extensions import Unpack

from templates.python.runtime import (
    AsyncAPIClient,
    AsyncCopyArguments,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BearerAuth,
    Model,
    OAuthClientCredentials,
    Operation,
    RawMode,
    RequestOptions,
    Settings,
    StreamingMode,
    SyncAPIClient,
    SyncCopyArguments,
    SyncResource,
    async_wrapped,
    cached_property,
    nested,
    wrapped,
)

T = TypeVar("T")

KEY = "KEY0123456789ABCDEF_abcdefghijklmnop"
SETTINGS = Settings(
    name="Acme",
    package="acme",
    version="1.2.3",
    base_url="https://api.acme.com/v2",
    environments={"production": "https://api.acme.com/v2", "staging": "https://staging.acme.com/v2"},
    base_url_env="ACME_BASE_URL",
    headers_env="ACME_CUSTOM_HEADERS",
    log_env="ACME_LOG",
    option_envs={"api_key": "ACME_API_KEY", "client_id": "ACME_CLIENT_ID", "client_secret": "ACME_CLIENT_SECRET"},
    auth={
        "bearer": BearerAuth("api_key"),
        "oauth": OAuthClientCredentials("client_id", "client_secret", token_url="/oauth/token"),
    },
    security=(("bearer",), ("oauth",)),
)

GET = Operation(id="things.retrieve", method="GET", path="/things/{thing_id}")
LIST = Operation(id="things.list", method="GET", path="/things")
CREATE = Operation(id="things.create", method="POST", path="/things", body="application/json")
REPLACE = Operation(id="things.replace", method="PUT", path="/things/{thing_id}", body="application/json")
KEYED = Operation(
    id="things.pay", method="POST", path="/pay", body="application/json", idempotency_header="Idempotency-Key"
)
COMMAND = Operation(
    id="calls.dial", method="POST", path="/calls", body="application/json", idempotency_property="request_key"
)


class Thing(Model):
    """What the servers answer with."""

    id: str
    size: int | None = None


class Things(SyncResource):
    @cached_property
    def with_raw_response(self) -> ThingsRaw:
        return ThingsRaw(self)

    @cached_property
    def with_streaming_response(self) -> ThingsStreaming:
        return ThingsStreaming(self)

    def retrieve(self, thing_id: str, **options: Unpack[RequestOptions]) -> Thing:
        return self._call(GET, Thing, path={"thing_id": thing_id}, options=options)

    def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Thing:
        return self._call(CREATE, Thing, body={"name": name}, options=options)


class AsyncThings(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncThingsRaw:
        return AsyncThingsRaw(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsStreaming:
        return AsyncThingsStreaming(self)

    async def retrieve(self, thing_id: str, **options: Unpack[RequestOptions]) -> Thing:
        return await self._call(GET, Thing, path={"thing_id": thing_id}, options=options)

    async def create(self, *, name: str, **options: Unpack[RequestOptions]) -> Thing:
        return await self._call(CREATE, Thing, body={"name": name}, options=options)


class _Methods:
    retrieve = wrapped(Things.retrieve)
    create = wrapped(Things.create)


class ThingsRaw(_Methods, RawMode[Things]): ...


class ThingsStreaming(_Methods, StreamingMode[Things]): ...


class _AsyncMethods:
    retrieve = async_wrapped(AsyncThings.retrieve)
    create = async_wrapped(AsyncThings.create)


class AsyncThingsRaw(_AsyncMethods, AsyncRawMode[AsyncThings]): ...


class AsyncThingsStreaming(_AsyncMethods, AsyncStreamingMode[AsyncThings]): ...


class Acme(SyncAPIClient):
    api_key: str | None
    client_id: str | None
    client_secret: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        http_client: httpx.Client | None = None,
        settings: Settings = SETTINGS,
        **arguments: Any,
    ) -> None:
        options = {"api_key": api_key, "client_id": client_id, "client_secret": client_secret}
        super().__init__(settings, options=options, http_client=http_client, **arguments)

    def copy(self, **changes: Unpack[SyncCopyArguments]) -> Self:
        """Return a client that differs in the given constructor arguments and shares the connections."""
        return self._copy({**changes})

    with_options = copy

    @cached_property
    def things(self) -> Things:
        return Things(self)

    @cached_property
    def with_raw_response(self) -> AcmeRaw:
        return AcmeRaw(self)

    @cached_property
    def with_streaming_response(self) -> AcmeStreaming:
        return AcmeStreaming(self)


class AsyncAcme(AsyncAPIClient):
    api_key: str | None
    client_id: str | None
    client_secret: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        settings: Settings = SETTINGS,
        **arguments: Any,
    ) -> None:
        options = {"api_key": api_key, "client_id": client_id, "client_secret": client_secret}
        super().__init__(settings, options=options, http_client=http_client, **arguments)

    def copy(self, **changes: Unpack[AsyncCopyArguments]) -> Self:
        """Return a client that differs in the given constructor arguments and shares the connections."""
        return self._copy({**changes})

    with_options = copy

    @cached_property
    def things(self) -> AsyncThings:
        return AsyncThings(self)

    @cached_property
    def with_raw_response(self) -> AsyncAcmeRaw:
        return AsyncAcmeRaw(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAcmeStreaming:
        return AsyncAcmeStreaming(self)


class _Resources:
    things = nested(Acme.things)


class AcmeRaw(_Resources, RawMode["Acme"]): ...


class AcmeStreaming(_Resources, StreamingMode["Acme"]): ...


class _AsyncResources:
    things = nested(AsyncAcme.things)


class AsyncAcmeRaw(_AsyncResources, AsyncRawMode["AsyncAcme"]): ...


class AsyncAcmeStreaming(_AsyncResources, AsyncStreamingMode["AsyncAcme"]): ...


Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


class Server:
    """Answers from a list, its last entry for ever, and remembers the requests."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers) or [httpx.Response(200, json={"id": "1"})]
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = self._answers[min(len(self.requests), len(self._answers) - 1)]
        self.requests.append(request)
        self.bodies.append(request.content)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(answer.content))
        return answer(request)

    @property
    def request(self) -> httpx.Request:
        """The only request, or the last one."""
        return self.requests[-1]

    @property
    def body(self) -> bytes:
        """The last body."""
        return self.bodies[-1]


class Caller(SyncResource):
    """Calls any operation."""

    def send(self, op: Operation, returns: type[T], **given: Any) -> T:
        return self._call(op, returns, **given)


class AsyncCaller(AsyncResource):
    """Calls any operation."""

    async def send(self, op: Operation, returns: type[T], **given: Any) -> T:
        return await self._call(op, returns, **given)


class Sync:
    """Sends through the synchronous client."""

    name = "sync"

    def __init__(self, server: Callable[[httpx.Request], httpx.Response], **arguments: Any) -> None:
        http = httpx.Client(transport=httpx.MockTransport(server), follow_redirects=True)
        given: dict[str, Any] = {"api_key": KEY, **arguments}
        self.client = Acme(http_client=http, **given)

    def call(
        self, op: Operation, returns: type[T] | Any = Thing, options: RequestOptions | None = None, **given: Any
    ) -> T:
        """Call an operation."""
        value: T = Caller(self.client).send(op, returns, options=options or {}, **given)
        return value


class Async:
    """Sends through the asynchronous client, each call in an event loop of its own."""

    name = "async"

    def __init__(self, server: Callable[[httpx.Request], httpx.Response], **arguments: Any) -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(server), follow_redirects=True)
        given: dict[str, Any] = {"api_key": KEY, **arguments}
        self.client = AsyncAcme(http_client=http, **given)

    def call(
        self, op: Operation, returns: type[T] | Any = Thing, options: RequestOptions | None = None, **given: Any
    ) -> T:
        """Call an operation."""
        value: T = asyncio.run(AsyncCaller(self.client).send(op, returns, options=options or {}, **given))
        return value


Flavour = type[Sync] | type[Async]


def sent(
    op: Operation, options: RequestOptions | None = None, arguments: Mapping[str, Any] | None = None, **given: Any
) -> httpx.Request:
    """Return the request that a call makes, having seen that both clients make the same."""
    requests: list[httpx.Request] = []
    for flavour in (Sync, Async):
        server = Server()
        flavour(server, **(arguments or {})).call(op, object, options, **given)
        requests.append(server.request)
    first, second = requests
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)
    assert first.headers.raw == second.headers.raw
    return first
