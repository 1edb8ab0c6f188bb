"""The loop that sends a request until it succeeds or must not be repeated, for the synchronous client."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, cast

import httpx

from ..client.client_base import BaseClient
from ..errors.errors import APIError
from .exchange import Exchange
from .logs import Unnamed
from .open_bodies import LEFT, close_left, hold
from .transport import keep_content

if TYPE_CHECKING:
    from ..auth.auth import OAuthClientCredentials
    from ..auth.oauth import Token, TokenStore
    from .hooks import Hook, HookContext, Hooks


# Twin of AsyncSender.
class SyncSender(BaseClient[httpx.Client]):
    """Sends prepared requests."""

    _http_kind = "Client"

    # By hand: there are no event loops.
    @property
    def _client(self) -> httpx.Client:
        """The HTTP client, made when it is first needed."""
        live = self._shared.live()
        return cast("httpx.Client", live.http or self._shared.connect(live, _make))

    # By hand: the deadline is looked at between steps, not around them.
    def _send(self, exchange: Exchange, *, stream: bool) -> httpx.Response:
        """Send a request, again where that is safe.

        Raises:
            APIError: There is no success to return.
        """
        self._check_open()
        if LEFT:
            close_left()
        context = self._context(exchange)
        try:
            return self._send_until_final(exchange, context, stream=stream)
        except Exception as error:
            self._failed(error, exchange)
            raise
        finally:
            exchange.discard()

    # By hand: threads sleep, and their number limits the connections.
    def _send_until_final(self, exchange: Exchange, context: HookContext | None, *, stream: bool) -> httpx.Response:
        while True:
            response: httpx.Response | None = None
            try:
                token = self._token(exchange)
                exchange.check_deadline()
                response = self._attempt(exchange, token, context)
                success = 200 <= response.status_code < 300
                if not (success and stream):
                    self._read(response, exchange)
            except Exception as failure:
                if context is not None:
                    context.error = failure
                delay = self._delay_after_failure(failure, exchange, response)
            else:
                if success:
                    exchange.succeeded()
                    if stream:
                        hold(response)
                    return response
                delay = self._delay_after_status(response, exchange, token)
            if context is not None:
                context.delay = delay
                self._notify(cast("Hooks", self._hooks).on_retry, context, exchange)
            if delay:
                time.sleep(delay)

    # By hand: the HTTP client is another.
    def _attempt(self, exchange: Exchange, token: str | None, context: HookContext | None) -> httpx.Response:
        http = self._client
        request = self._request(http, exchange, token)
        if context is not None:
            context.response = context.error = None
            self._notify(cast("Hooks", self._hooks).before_request, context, exchange)
        if self._library.logs():
            with Unnamed(exchange, self._library.loggers):
                response = self._dispatch(http, request, exchange)
        else:
            response = self._dispatch(http, request, exchange)
        try:
            self._arrived(exchange, context, response)
            if context is not None:
                self._notify(cast("Hooks", self._hooks).after_response, context, exchange)
        except BaseException:
            response.close()
            raise
        return response

    def _dispatch(self, http: httpx.Client, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        response = self._once(http, request, exchange)
        return self._follow(http, response, request, exchange) if response.has_redirect_location else response

    def _once(self, http: httpx.Client, request: httpx.Request, exchange: Exchange) -> httpx.Response:
        try:
            return http.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            if not http.is_closed:
                exchange.blame(error)
            raise

    def _follow(
        self, http: httpx.Client, response: httpx.Response, first: httpx.Request, exchange: Exchange
    ) -> httpx.Response:
        from .redirects import next_hop

        history: list[httpx.Response] = []
        names, follow = self._auth.header_names, http.follow_redirects
        while (request := next_hop(response, first, exchange, names, follow=follow)) is not None:
            response.close()
            history.append(response)
            if len(history) > http.max_redirects:
                raise self._library.too_many_redirects(request)
            exchange.check_deadline()
            response = self._once(http, request, exchange)
            response.history = [*history]
        return response

    # By hand: the deadline is looked at between pieces.
    def _read(self, response: httpx.Response, exchange: Exchange) -> None:
        chunks: list[bytes] = []
        size = 0
        try:
            exchange.check_events(response)
            for chunk in response.iter_bytes():
                exchange.check_deadline()
                size += len(chunk)
                if not exchange.takes(size, response):
                    response.close()
                    keep_content(response, b"")
                    return
                chunks.append(chunk)
            keep_content(response, b"".join(chunks))
            exchange.check_whole(response)
        except BaseException as error:
            exchange.blame(error)
            response.close()
            raise

    # By hand: threads wait for a lock of threads, by their deadlines.
    def _token(self, waiting: Exchange) -> str | None:
        """Return the access token for a call, fetched by one thread while others wait for it, by their deadlines."""
        scheme = waiting.prepared.oauth
        if scheme is None:
            return None
        store = self._token_store(scheme)
        token = store.valid()
        if token is None:
            remaining = waiting.remaining()
            lock = self._shared.live().lock(store, threading.Lock)
            if not lock.acquire(timeout=-1 if remaining is None else max(remaining, 0.0)):
                raise waiting.deadline_error()
            try:
                token = store.valid() or self._fetch_token(scheme, store, waiting)
            finally:
                lock.release()
        return token.text

    def _fetch_token(self, scheme: OAuthClientCredentials, store: TokenStore, waiting: Exchange) -> Token:
        from ..auth.oauth import read_token, token_call

        store.check_failure()
        call = token_call(scheme, vars(self), self._builder.base_url, waiting.remaining())
        exchange = self._exchange(self._builder.build(call))
        try:
            return store.keep(read_token(self._send(exchange, stream=False), exchange))
        except APIError as error:
            store.keep_failure(error, waiting)
            raise

    def _failed(self, error: Exception, exchange: Exchange) -> None:
        exchange.forget_variables(error)
        context = exchange.context
        if context is not None:
            context.error = error
            self._notify(cast("Hooks", self._hooks).on_error, context, exchange)

    # By hand: hooks are not waited for.
    def _notify(self, hook: Hook | None, context: HookContext, exchange: Exchange) -> None:
        if hook is not None:
            context.update(exchange)
            hook(context)


def _make() -> httpx.Client:
    from .default_clients import DefaultHttpxClient

    return DefaultHttpxClient()
