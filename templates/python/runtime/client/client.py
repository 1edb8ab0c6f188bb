"""The synchronous client."""

from __future__ import annotations

from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx
from typing_extensions import Self

from ..errors.errors import APIError
from ..pages.paging import PageSource
from ..response.binary import BinaryAPIResponse
from ..response.by_content_type import chosen
from ..response.response import APIResponse, StreamedAPIResponse
from ..transport.exchange import EVENTS
from ..transport.sending import SyncSender
from .verbs import SyncVerbs

if TYPE_CHECKING:
    from ..pages.pages import SyncPage
    from ..streaming.sse import Stream
    from ..transport.exchange import Exchange
    from .call import Call

T = TypeVar("T")
C = TypeVar("C")
PageT = TypeVar("PageT", bound="SyncPage[Any]")


# Twin of AsyncAPIClient.
class SyncAPIClient(SyncVerbs, SyncSender):
    """Base of generated clients: sends calls, repeats them where that is safe, and returns parsed results.

    Safe to share between threads. Copies share its connections, which close with the client they were copied from.
    """

    def _request_value(self, call: Call, returns: type[T]) -> T:
        """Send a call and return its result."""
        exchange = self._exchange(self._builder.build(call))
        exchange.returns = returns
        return self._finish_value(self._send(exchange, stream=False), exchange, returns)

    def _finish_value(self, response: httpx.Response, exchange: Exchange, returns: type[T]) -> T:
        """Return the result that a response holds."""
        exchange.returns = returns
        if not isinstance(returns, type):  # pyright: ignore[reportUnnecessaryIsInstance]
            returns = chosen(response, returns)
        if returns is BinaryAPIResponse:
            return cast("T", BinaryAPIResponse(response, exchange, self._decoder))
        try:
            exchange.check_events(response)
            return self._decoder.value(response, returns, exchange)
        except APIError as error:
            self._failed(error, exchange)
            raise

    def _request_page(self, call: Call, page: type[PageT]) -> PageT:
        """Send a call and return the page that answers it, from which the next one can be asked for."""
        self._builder.check_home(call)
        exchange = self._exchange(self._builder.build(call))
        exchange.returns = page
        return self._finish_page(self._send(exchange, stream=False), exchange, call, page)

    def _finish_page(self, response: httpx.Response, exchange: Exchange, call: Call, page: type[PageT]) -> PageT:
        """Return the page that a response holds."""
        exchange.returns = page
        source = PageSource(self, call, response.url)
        try:
            exchange.check_events(response)
            return self._decoder.page(response, page, source, exchange)
        except APIError as error:
            self._failed(error, exchange)
            raise

    def _request_stream(self, call: Call, chunk: type[C]) -> Stream[C]:
        """Send a call and return the events that answer it."""
        exchange = self._exchange(self._builder.build(call, EVENTS))
        return self._finish_stream(self._send(exchange, stream=True), exchange, chunk)

    # By hand: no hook of mismatches is waited for.
    def _finish_stream(self, response: httpx.Response, exchange: Exchange, chunk: type[C]) -> Stream[C]:
        """Return the events that a response holds."""
        from ..streaming.sse import Stream

        decoder = self._decoder
        report, failed = decoder.reporter([]), partial(self._failed, exchange=exchange)
        most = exchange.prepared.max_response_bytes
        return Stream(
            chunk,
            response,
            exchange,
            strict=decoder.strict,
            on_mismatch=report,
            failed=failed,
            most=most,
            rules=self._settings.events,
        )

    def _request_raw(
        self, call: Call, finish: Any, accept: str | None = None, *, stream: bool = False
    ) -> APIResponse[Any]:
        """Send a call and return its response, not parsed.

        Args:
            call: What to send.
            finish: Makes the result out of response and exchange when it is asked for.
            accept: The media type asked for, where it is not the operation's.
            stream: Whether the body is left for the caller to read.
        """
        exchange = self._exchange(self._builder.build(call, accept))
        response = self._send(exchange, stream=stream)
        kind = StreamedAPIResponse[Any] if stream else APIResponse[Any]
        return kind(response, exchange, self._decoder, finish)

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._closed or self._shared.is_closed()

    # By hand: there are no event loops.
    def close(self) -> None:
        """Close the connections. A copy leaves those of the client it was copied from alone."""
        self._closed = True
        if not self._is_copy:
            for _, http in self._shared.close():
                http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
