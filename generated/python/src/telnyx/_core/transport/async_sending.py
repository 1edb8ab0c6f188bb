"""The loop that sends a request until it succeeds or must not be repeated, for the asynchronous client."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, cast

import httpx

from ..client.client_base import BaseClient
from ..errors.errors import APIError
from .exchange import Exchange
from .logs import Unnamed
from .open_bodies import hold_async
from .shared import running_loop
from .transport import keep_content

if TYPE_CHECKING:
    from ..auth.auth import OAuthClientCredentials
    from ..auth.oauth import Token, TokenStore
    from .hooks import Hook, HookContext, Hooks


class AsyncSender(BaseClient[httpx.AsyncClient]):
    """Sends prepared requests."""

    _http_kind = "AsyncClient"

    @property
    def _client(self) -> httpx.AsyncClient:
        """The HTTP client, made when it is first needed."""
        live = self._shared.live(running_loop())
        return cast("httpx.AsyncClient", live.http or self._shared.connect(live, _make))

    async def _send(self, exchange: Exchange, *, stream: bool) -> httpx.Response:
        """Send a request, again where that is safe.

        Raises:
            APIError: There is no success to return.
        """
        self._check_open()
        bodies = self._shared.live(running_loop()).bodies
        if bodies.left:
            await bodies.close_left()
        context = self._context(exchange)
        try:
            remaining = exchange.remaining()
            if remaining is None:
                return await self._send_until_final(exchange, context, stream=stream)
            return await self._send_in_time(exchange, context, remaining, stream=stream)
        except Exception as error:
            await self._failed(error, exchange)
            raise
        finally:
            exchange.discard()

    # Asynchronous alone: a deadline around everything.
    async def _send_in_time(
        self, exchange: Exchange, context: HookContext | None, seconds: float, *, stream: bool
    ) -> httpx.Response:
        from anyio import move_on_after

        with move_on_after(seconds):
            return await self._send_until_final(exchange, context, stream=stream)
        raise exchange.deadline_error()

    async def _send_until_final(
        self, exchange: Exchange, context: HookContext | None, *, stream: bool
    ) -> httpx.Response:
        while True:
            response: httpx.Response | None = None
            try:
                token = await self._token(exchange)
                exchange.check_deadline()
                async with self._shared.live(running_loop()).gate:
                    response = await self._attempt(exchange, token, context)
                    success = 200 <= response.status_code < 300
                    if not (success and stream):
                        await self._read(response, exchange)
            except Exception as failure:
                if context is not None:
                    context.error = failure
                delay = self._delay_after_failure(failure, exchange, response)
            else:
                if success:
                    exchange.succeeded()
                    if stream:
                        hold_async(response, self._shared.live(running_loop()).bodies)
                    return response
                delay = self._delay_after_status(response, exchange, token)
            if context is not None:
                context.delay = delay
                await self._notify(cast("Hooks", self._hooks).on_retry, context, exchange)
            if delay:
                from anyio import sleep

                await sleep(delay)

    async def _attempt(self, exchange: Exchange, token: str | None, context: HookContext | None) -> httpx.Response:
        http = self._client
        request = self._request(http, exchange, token, asynchronous=True)
        if context is not None:
            context.response = context.error = None
            await self._notify(cast("Hooks", self._hooks).before_request, context, exchange)
        if self._library.logs():
            with Unnamed(exchange, self._library.loggers):
                response = await self._dispatch(http, request, exchange)
        else:
            response = await self._dispatch(http, request, exchange)
        try:
            self._arrived(exchange, context, response)
            if context is not None:
                await self._notify(cast("Hooks", self._hooks).after_response, context, exchange)
        except BaseException:
            await response.aclose()
            raise
        return response

    async def _dispatch(self, http: httpx.AsyncClient, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        response = await self._once(http, request, exchange)
        return await self._follow(http, response, request, exchange) if response.has_redirect_location else response

    async def _once(self, http: httpx.AsyncClient, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        try:
            return await http.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            if not http.is_closed:
                exchange.blame(error)
            raise

    async def _follow(
        self, http: httpx.AsyncClient, response: httpx.Response, first: httpx.Request, exchange: Exchange
    ) -> httpx.Response:
        from .redirects import next_hop

        history: list[httpx.Response] = []
        names, follow = self._auth.header_names, http.follow_redirects
        while (request := next_hop(response, first, exchange, names, follow=follow)) is not None:
            await response.aclose()
            history.append(response)
            if len(history) > http.max_redirects:
                raise self._library.too_many_redirects(request)
            exchange.check_deadline()
            response = await self._once(http, request, exchange)
            response.history = [*history]
        return response

    async def _read(self, response: httpx.Response, exchange: Exchange) -> None:
        chunks: list[bytes] = []
        size = 0
        try:
            exchange.check_events(response)
            async for chunk in response.aiter_bytes():
                size += len(chunk)
                if not exchange.takes(size, response):
                    await response.aclose()
                    keep_content(response, b"")
                    return
                chunks.append(chunk)
            keep_content(response, b"".join(chunks))
            exchange.check_whole(response)
        except BaseException as error:
            exchange.blame(error)
            await response.aclose()
            raise

    async def _token(self, waiting: Exchange) -> str | None:
        """Return the access token for a call, fetched by one task while others wait for it."""
        scheme = waiting.prepared.oauth
        if scheme is None:
            return None
        store = self._token_store(scheme)
        token = store.valid()
        if token is None:
            from anyio import Lock

            async with self._shared.live(running_loop()).lock(store, Lock):
                token = store.valid() or await self._fetch_token(scheme, store, waiting)
        return token.text

    async def _fetch_token(self, scheme: OAuthClientCredentials, store: TokenStore, waiting: Exchange) -> Token:
        from ..auth.oauth import read_token, token_call

        store.check_failure()
        call = token_call(scheme, vars(self), self._builder.base_url, waiting.remaining())
        exchange = self._exchange(self._builder.build(call))
        try:
            return store.keep(read_token(await self._send(exchange, stream=False), exchange))
        except APIError as error:
            store.keep_failure(error, waiting)
            raise

    async def _failed(self, error: Exception, exchange: Exchange) -> None:
        exchange.forget_variables(error)
        context = exchange.context
        if context is not None:
            context.error = error
            await self._notify(cast("Hooks", self._hooks).on_error, context, exchange)

    async def _notify(self, hook: Hook | None, context: HookContext, exchange: Exchange) -> None:
        if hook is not None:
            context.update(exchange)
            waiting = hook(context)
            if isawaitable(waiting):
                await waiting


def _make() -> httpx.AsyncClient:
    from .default_clients import DefaultAsyncHttpxClient

    return DefaultAsyncHttpxClient()
