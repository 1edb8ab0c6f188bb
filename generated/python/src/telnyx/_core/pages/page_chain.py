"""Where a page comes from, and the guard against pages that lead back to themselves.

What a client gives a page, so that it can ask for the next one, is a `PageRequest` (or `AsyncPageRequest`): the request
that brought it, which can be repeated with another URL.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .page_schemes import START, PageInfo, Visit, Walked
from .page_urls import PageURLError, with_query

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    import httpx

    from .pages import AsyncPage, SyncPage

SyncPageT = TypeVar("SyncPageT", bound="SyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="AsyncPage[Any]")
RequestT = TypeVar("RequestT", "PageRequest", "AsyncPageRequest")


# Twin of AsyncPageRequest.
class PageRequest(Protocol):
    """A request that can be repeated with another URL or body."""

    @property
    def url(self) -> httpx.URL:
        """The URL that was requested, query included, as it was sent."""
        ...

    @property
    def body(self) -> Mapping[str, Any]:
        """The properties of the body that was sent; none where that was no object."""
        ...

    def fetch(self, url: httpx.URL, page_type: type[SyncPageT], body: Mapping[str, Any], /) -> SyncPageT:
        """Send the same request to a URL of the same host, with these properties of the body, and return its page."""
        ...


class AsyncPageRequest(Protocol):
    """A request that can be repeated with another URL or body."""

    @property
    def url(self) -> httpx.URL:
        """The URL that was requested, query included, as it was sent."""
        ...

    @property
    def body(self) -> Mapping[str, Any]:
        """The properties of the body that was sent; none where that was no object."""
        ...

    def fetch(self, url: httpx.URL, page_type: type[AsyncPageT], body: Mapping[str, Any], /) -> Awaitable[AsyncPageT]:
        """Send the same request to a URL of the same host, with these properties of the body, and return its page."""
        ...


@dataclass(frozen=True)
class PageChain(Generic[RequestT]):
    """One page's place among those reached from the same first page.

    Attributes:
        request: What brought this page.
        digest: Tells whether two bodies are equal.
        headers: The headers that came with this page.
        walked: What was read before this page.
        depths: The depth of every URL visited, and of every body sent there, shared by the whole chain.
        ended: Whether this page repeats the one before, which promised nothing: the server does not page.
    """

    request: RequestT
    digest: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    walked: Walked = START
    depths: dict[str, int] = field(default_factory=dict[str, int])
    ended: bool = False

    @property
    def visit(self) -> Visit:
        """What brought this page, beside its body."""
        return Visit(self.request.url, self.walked, self.headers, self.request.body)

    def follow(self, info: PageInfo, *, promised: bool) -> httpx.URL | None:
        """Return the URL of the next page; None, with a warning, where it was visited on the way to this one.

        Raises:
            PageURLError: It was visited, though the page promises more than was read.
        """
        here, body = self.request.url, self.request.body
        target = info.url if info.url is not None else with_query(here, info.params)
        depth = self.walked.pages
        self.depths.setdefault(_place(here, body), depth)
        if self.depths.get(_place(target, {**body, **info.body}), depth + 1) <= depth:
            if promised:
                raise PageURLError(f"{here.path} promises more, but leads to a page that was read before")
            warnings.warn(_WARNING.format(here.path), RuntimeWarning, stacklevel=5)
            return None
        return target

    def extend(self, following: PageChain[RequestT], items: int, *, promised: bool) -> PageChain[RequestT]:
        """Return the place of the page that came after this one, which has so many items and may promise more."""
        ended = following.digest == self.digest and not promised
        if ended:
            warnings.warn(_WARNING.format(self.request.url.path), RuntimeWarning, stacklevel=5)
        walked = Walked(self.walked.pages + 1, self.walked.items + items)
        self.depths.setdefault(_place(following.request.url, following.request.body), walked.pages)
        return replace(following, walked=walked, depths=self.depths, ended=ended)


def _place(url: httpx.URL, body: Mapping[str, Any]) -> str:
    return f"{url} {body!r}" if body else str(url)


_WARNING = "{} leads to a page that was read before; the iteration ends here"
