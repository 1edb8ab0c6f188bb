"""The asynchronous client."""

from __future__ import annotations

from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx
from typing_extensions import Self

from ..errors.errors import APIError
from ..pages.paging import AsyncPageSource
from ..response.binary import AsyncBinaryAPIResponse
from ..response.by_content_type import chosen
from ..response.response import AsyncAPIResponse, AsyncStreamedAPIResponse
from ..transport.async_sending import AsyncSender
from ..transport.exchange import EVENTS
from ..transport.shared import close_in
from .async_verbs import AsyncVerbs

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ..pages.pages import AsyncPage, AsyncPaginator
    from ..streaming.sse import AsyncStream
    from ..transport.exchange import Exchange
    from .call import Call

T = TypeVar("T")
C = TypeVar("C")
PageT = TypeVar("PageT", bound="AsyncPage[Any]")


class AsyncAPIClient(AsyncVerbs, AsyncSender):
    """Base of generated clients: sends calls, repeats them where that is safe, and returns parsed results.

    Safe to share between tasks, and between event loops, each of which gets connections of its own. Copies share them;
    they close with the client that they were copied from.
    """

    async def _request_value(self, call: Call, returns: type[T]) -> T:
        """Send a call and return its result."""
        exchange = self._exchange(self._builder.build(call))
        exchange.returns = returns
        return await self._finish_value(await self._send(exchange, stream=False), exchange, returns)

    async def _finish_value(self, response: httpx.Response, exchange: Exchange, returns: type[T]) -> T:
        """Return the result that a response holds."""
        exchange.returns = returns
        if not isinstance(returns, type):  # pyright: ignore[reportUnnecessaryIsInstance]
            returns = chosen(response, returns)
        if returns is AsyncBinaryAPIResponse:
            return cast("T", AsyncBinaryAPIResponse(response, exchange, self._decoder))
        try:
            exchange.check_events(response)
            return await self._decoder.value_async(response, returns, exchange)
        except APIError as error:
            await self._failed(error, exchange)
            raise

    async def _request_page(self, call: Call, page: type[PageT]) -> PageT:
        """Send a call and return the page that answers it, from which the next one can be asked for."""
        self._builder.check_home(call)
        exchange = self._exchange(self._builder.build(call))
        exchange.returns = page
        return await self._finish_page(await self._send(exchange, stream=False), exchange, call, page)

    async def _finish_page(self, response: httpx.Response, exchange: Exchange, call: Call, page: type[PageT]) -> PageT:
        """Return the page that a response holds."""
        exchange.returns = page
        source = AsyncPageSource(self, call, response.url)
        try:
            exchange.check_events(response)
            return await self._decoder.page_async(response, page, source, exchange)
        except APIError as error:
            await self._failed(error, exchange)
            raise

    # Asynchronous alone: awaited or iterated over.
    def _paginate(self, call: Call, page: type[PageT]) -> AsyncPaginator[Any, PageT]:
        """Return what sends the call when it is awaited or iterated over."""
        from ..pages.pages import AsyncPaginator

        return AsyncPaginator(lambda: self._request_page(call, page))

    async def _request_stream(self, call: Call, chunk: type[C]) -> AsyncStream[C]:
        """Send a call and return the events that answer it."""
        exchange = self._exchange(self._builder.build(call, EVENTS))
        return self._finish_stream(await self._send(exchange, stream=True), exchange, chunk)

    def _finish_stream(self, response: httpx.Response, exchange: Exchange, chunk: type[C]) -> AsyncStream[C]:
        """Return the events that a response holds."""
        from ..streaming.sse import AsyncStream

        decoder = self._decoder
        waiting: list[Awaitable[None]] = []
        report, failed = decoder.reporter(waiting), partial(self._failed, exchange=exchange)
        return AsyncStream(
            chunk,
            response,
            exchange,
            strict=decoder.strict,
            on_mismatch=report,
            waiting=waiting,
            failed=failed,
            most=exchange.prepared.max_response_bytes,
            rules=self._settings.events,
        )

    async def _request_raw(
        self, call: Call, finish: Any, accept: str | None = None, *, stream: bool = False
    ) -> AsyncAPIResponse[Any]:
        """Send a call and return its response, not parsed.

        Args:
            call: What to send.
            finish: Makes the result out of response and exchange when it is asked for.
            accept: The media type asked for, where it is not the operation's.
            stream: Whether the body is left for the caller to read.
        """
        exchange = self._exchange(self._builder.build(call, accept))
        response = await self._send(exchange, stream=stream)
        kind = AsyncStreamedAPIResponse[Any] if stream else AsyncAPIResponse[Any]
        return kind(response, exchange, self._decoder, finish)

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._closed or self._shared.is_closed()

    # Asynchronous alone: the other name of `aclose`.
    async def close(self) -> None:
        """Close the connections. A copy leaves those of the client it was copied from alone."""
        self._closed = True
        if not self._is_copy:
            for loop, http in self._shared.close():
                await close_in(loop, http)

    async def aclose(self) -> None:
        """Do the same as `close`."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
