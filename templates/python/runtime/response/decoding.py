"""From a response to the value that a method returns; no network, shared by both clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors.errors import APIResponseValidationError
from ..request.body import is_json
from ..transport.transport import text_of
from .json_values import json_of, member_of

if TYPE_CHECKING:
    import httpx

    from ..transport.exchange import Exchange
    from ..transport.hooks import Hooks
    from ..transport.transport import Library
    from .parsing import BodyError, Mismatch

T = TypeVar("T")
PageT = TypeVar("PageT")
NoneType = type(None)


class Decoder:
    """Parses bodies with one client's strictness and hooks."""

    __slots__ = ("_hooks", "_strict", "library")

    def __init__(self, library: Library, hooks: Hooks | None, *, strict: bool) -> None:
        self.library = library
        self._hooks = hooks if hooks is not None and hooks.on_mismatch is not None else None
        self._strict = strict

    def value(self, response: httpx.Response, to: type[T], exchange: Exchange, *, whole: bool = False) -> T:
        """Return a response's body as what the method promises: of some operations, one property of it, unless `whole`.

        Raises:
            APIResponseValidationError: The body cannot be read as that, or does not fit and the client is strict.
        """
        value: T = self._value(response, to, exchange, [], whole=whole)
        return value

    async def value_async(self, response: httpx.Response, to: type[T], exchange: Exchange, *, whole: bool = False) -> T:
        """Do the same and await the hooks that want it."""
        waiting: list[Awaitable[None]] = []
        value: T = self._value(response, to, exchange, waiting, whole=whole)
        for hook in waiting:
            await hook
        return value

    def page(self, response: httpx.Response, page: type[PageT], source: Any, exchange: Exchange) -> PageT:
        """Return the page that a response holds."""
        value: PageT = self._page(response, page, source, exchange, [])
        return value

    async def page_async(self, response: httpx.Response, page: type[PageT], source: Any, exchange: Exchange) -> PageT:
        """Do the same and await the hooks that want it."""
        waiting: list[Awaitable[None]] = []
        value: PageT = self._page(response, page, source, exchange, waiting)
        for hook in waiting:
            await hook
        return value

    def _page(
        self, response: httpx.Response, page: Any, source: Any, exchange: Exchange, waiting: list[Awaitable[None]]
    ) -> Any:
        report = None if self._hooks is None else self._reporter(waiting)
        try:
            return page._from_response(
                json_of(response, response.content),
                request=source,
                response=response,
                strict=self._strict,
                on_mismatch=report,
            )
        except APIResponseValidationError as error:
            raise exchange.named(error, f"{response.status_code}", error.message) from None

    def _value(
        self, response: httpx.Response, to: Any, exchange: Exchange, waiting: list[Awaitable[None]], *, whole: bool
    ) -> Any:
        wrapped = None if whole else exchange.prepared.op.unwrap
        if to is NoneType or to is None or response.status_code in {204, 205}:
            return None
        if wrapped is None and (to is str or to is bytes or to is object):
            return _plain(response, to)
        if to is type(response):
            return response
        from .parsing import BodyError, decode

        content = json_of(response, response.content)
        if wrapped is not None:
            content = member_of(content, wrapped)
        try:
            if self._hooks is None:
                return decode(content, to, strict=self._strict)
            return decode(content, to, strict=self._strict, on_mismatch=self._reporter(waiting))
        except BodyError as error:
            raise self._misfit(response, error, exchange) from None

    def _misfit(self, response: httpx.Response, error: BodyError, exchange: Exchange) -> APIResponseValidationError:
        content_type = response.headers.get("content-type", "no content type").partition(";")[0]
        outcome = f"{response.status_code} {content_type}, {len(response.content)} bytes"
        return exchange.named(APIResponseValidationError(response, error.body), outcome, error.message)

    @property
    def strict(self) -> bool:
        """Whether a body that does not fit is an error."""
        return self._strict

    def reporter(self, waiting: list[Awaitable[None]]) -> Callable[[Mismatch], None] | None:
        """Return what reports a mismatch inside a stream, and leaves in `waiting` what is to be awaited."""
        return None if self._hooks is None else self._reporter(waiting)

    def _reporter(self, waiting: list[Awaitable[None]]) -> Callable[[Mismatch], None]:
        hook = cast("Hooks", self._hooks).on_mismatch

        def report(mismatch: Mismatch) -> None:
            result = hook(mismatch) if hook is not None else None
            if isawaitable(result):
                waiting.append(result)

        return report


def _plain(response: httpx.Response, to: type) -> object:
    from .parsing import decode

    if to is bytes:
        return response.content
    content_type = response.headers.get("content-type", "")
    if is_json(content_type):
        value = decode(json_of(response, response.content), object)
        return value if to is object or isinstance(value, str) else text_of(response)
    if to is str or content_type.startswith("text/"):
        return text_of(response)
    return decode(response.content, object) if not content_type else response.content or None
