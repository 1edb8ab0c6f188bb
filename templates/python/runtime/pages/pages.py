"""Pages of results.

A client makes a page with `page_type._from_response(content, request=..., response=..., strict=..., on_mismatch=...)`,
where `request` is a `PageRequest` (see `page_chain`). The page's scheme then makes the URL of the next page out of
`request.url` and `request.body`, and `request.fetch(url, type(page), body)` brings it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from pydantic import ConfigDict

from ..models.models import Model
from ..response.parsing import parse_body
from .page_chain import AsyncPageRequest, PageChain, PageRequest
from .page_schemes import PageInfo, PageScheme, SinglePage

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ..response.parsing import OnMismatch

T = TypeVar("T")
PageT = TypeVar("PageT", bound="AsyncPage[Any]")
RequestT = TypeVar("RequestT", PageRequest, AsyncPageRequest)


class _Page(Model, Generic[T]):
    """What pages are, however the next one is fetched."""

    # Beside the fields, so that equality and copies see what the server sent alone.
    __slots__ = ("_chain",)
    model_config = ConfigDict(ignored_types=(PageScheme,))

    _scheme: ClassVar[PageScheme] = SinglePage(("data",))

    @property
    def _items(self) -> list[T]:
        return cast("list[T]", self._scheme.read_items(self))

    def next_page_info(self) -> PageInfo | None:
        """Return what leads to the next page, or None after the last one.

        `client.things.list(..., extra_query=page.next_page_info().params)` goes on there, later and elsewhere too.
        """
        found = self._next()
        return found[0] if found else None

    def has_next_page(self) -> bool:
        """Whether there is another page, as far as can be told without asking for it."""
        return self._next() is not None

    def _next(self) -> tuple[PageInfo, httpx.URL] | None:
        chain = self._place
        if chain is None or chain.ended:
            return None
        info = self._scheme.next(self, chain.visit)
        url = chain.follow(info, promised=self._scheme.promises_more(self, chain.headers)) if info else None
        return None if info is None or url is None else (info, url)

    def _next_request(self) -> tuple[Any, PageInfo, httpx.URL]:
        place, found = self._place, self._next()
        if place is None or found is None:
            raise RuntimeError("this is the last page: ask has_next_page() before get_next_page()")
        return place.request, *found

    def _before(self, page: Self) -> Self:
        """Return the next page, told that it comes after this one."""
        place, following = self._place, page._place
        if place is not None and following is not None:
            promised = self._scheme.promises_more(self, place.headers)
            page._put(place.extend(following, len(self._items), promised=promised))
        return page

    @property
    def _place(self) -> PageChain[Any] | None:
        return getattr(self, "_chain", None)

    def _put(self, place: PageChain[Any]) -> None:
        object.__setattr__(self, "_chain", place)

    @property
    def _repeats(self) -> bool:
        place = self._place
        return place is not None and place.ended

    def __reduce__(self) -> tuple[Any, ...]:
        # The class of a generic page has no name that pickle could find; the connection to the client is not kept.
        origin, arguments = type(self).__pydantic_generic_metadata__["origin"], self._arguments()
        return _restore, (origin or type(self), arguments, self.__getstate__())

    @classmethod
    def _arguments(cls) -> tuple[Any, ...]:
        return tuple(cls.__pydantic_generic_metadata__["args"])

    @classmethod
    def _read(
        cls, content: bytes, request: Any, response: httpx.Response, strict: bool, on_mismatch: OnMismatch | None
    ) -> Self:
        body = content if cls._scheme.items else b'{"data":' + (content.strip() or b"[]") + b"}"
        page = parse_body(body, cls, response=response, strict=strict, on_mismatch=on_mismatch)
        if not isinstance(page, cls):
            from ..errors.errors import APIResponseValidationError

            raise APIResponseValidationError(response, page, message="the response is not a page of results")
        page._put(PageChain[Any](request, hash(content), response.headers))
        return page


# Twin of AsyncPage.
class SyncPage(_Page[T], Generic[T]):
    """One page of results. Iterating over it gives the items of this page and of every later one."""

    # By hand: generators of this kind can delegate.
    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        for page in self.iter_pages():
            yield from page._items

    # By hand: there is `islice`.
    def iter(self, *, limit: int | None = None) -> Iterator[T]:
        """Iterate over the items of this page and of later ones, at most `limit`. No page is fetched in vain."""
        return islice(iter(self), _checked(limit))

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and every later one."""
        page = self
        while not page._repeats:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """Fetch the next page. Raises `RuntimeError` after the last one."""
        request, info, url = self._next_request()
        return self._before(cast("PageRequest", request).fetch(url, type(self), info.body))

    @classmethod
    def _from_response(
        cls,
        content: bytes,
        *,
        request: PageRequest,
        response: httpx.Response,
        strict: bool = False,
        on_mismatch: OnMismatch | None = None,
    ) -> Self:
        return cls._read(content, request, response, strict, on_mismatch)


class AsyncPage(_Page[T], Generic[T]):
    """One page of results. `async for` over it gives the items of this page and of every later one."""

    # Asynchronous alone: `for` says what to write.
    if not TYPE_CHECKING:
        # Else `for` would go over the names and values of the fields, as it does over every pydantic model.
        def __iter__(self):
            raise TypeError("the pages of an asynchronous client are iterated over with `async for`, not `for`")

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._items:
                yield item

    async def iter(self, *, limit: int | None = None) -> AsyncIterator[T]:
        """Iterate over the items of this page and of later ones, at most `limit`. No page is fetched in vain."""
        left = _checked(limit)
        async for page in self.iter_pages():
            for item in islice(page._items, left):
                yield item
            left = None if left is None else left - len(page._items)
            if left is not None and left <= 0:
                return

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and every later one."""
        page = self
        while not page._repeats:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def get_next_page(self) -> Self:
        """Fetch the next page. Raises `RuntimeError` after the last one."""
        request, info, url = self._next_request()
        return self._before(await cast("AsyncPageRequest", request).fetch(url, type(self), info.body))

    @classmethod
    def _from_response(
        cls,
        content: bytes,
        *,
        request: AsyncPageRequest,
        response: httpx.Response,
        strict: bool = False,
        on_mismatch: OnMismatch | None = None,
    ) -> Self:
        return cls._read(content, request, response, strict, on_mismatch)


class AsyncPaginator(Generic[T, PageT]):
    """A list request not sent yet: `await` it for the first page, or iterate over it for the items of all pages."""

    def __init__(self, fetch: Callable[[], Awaitable[PageT]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, Any, PageT]:
        return self._fetch().__await__()

    if not TYPE_CHECKING:

        def __iter__(self):
            raise TypeError("the pages of an asynchronous client are iterated over with `async for`, not `for`")

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def iter(self, *, limit: int | None = None) -> AsyncIterator[T]:
        """Iterate over the items of all pages, at most `limit`."""
        async for item in (await self).iter(limit=limit):
            yield item

    async def iter_pages(self) -> AsyncIterator[PageT]:
        """Iterate over all pages."""
        async for page in (await self).iter_pages():
            yield page


def _checked(limit: int | None) -> int | None:
    if limit is not None and (not isinstance(limit, int) or limit < 0):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError("limit must be a whole number, 0 or more, or None")
    return limit


def _restore(origin: Any, arguments: tuple[Any, ...], state: dict[str, Any]) -> Any:
    kind = origin[arguments] if arguments else origin
    page = kind.__new__(kind)
    page.__setstate__(state)
    return page
