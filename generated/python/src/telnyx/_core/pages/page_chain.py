"""Where a page comes from, and the guard against pages that lead back to themselves.

What a client gives a page, so that it can ask for the next one, is a `PageRequest` (or `AsyncPageRequest`): the request
that brought it, which can be repeated with another URL.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .page_schemes import START, PageInfo, Walked
from .page_urls import PageURLError, with_query

if TYPE_CHECKING:
    from collections.abc import Awaitable

    import httpx

    from .pages import AsyncPage, SyncPage

SyncPageT = TypeVar("SyncPageT", bound="SyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="AsyncPage[Any]")
RequestT = TypeVar("RequestT", "PageRequest", "AsyncPageRequest")


class PageRequest(Protocol):
    """A request that can be repeated with another URL."""

    @property
    def url(self) -> httpx.URL:
        """The URL that was requested, query included, as it was sent."""
        ...

    def fetch(self, url: httpx.URL, page_type: type[SyncPageT], /) -> SyncPageT:
        """Send the same request to another URL of the same host and return its page."""
        ...


class AsyncPageRequest(Protocol):
    """A request that can be repeated with another URL."""

    @property
    def url(self) -> httpx.URL:
        """The URL that was requested, query included, as it was sent."""
        ...

    def fetch(self, url: httpx.URL, page_type: type[AsyncPageT], /) -> Awaitable[AsyncPageT]:
        """Send the same request to another URL of the same host and return its page."""
        ...


@dataclass(frozen=True)
class PageChain(Generic[RequestT]):
    """One page's place among those reached from the same first page.

    Attributes:
        request: What brought this page.
        digest: Tells whether two bodies are equal.
        walked: What was read before this page.
        depths: The depth of every URL visited, shared by the whole chain.
        ended: Whether this page repeats the one before, which promised nothing: the server does not page.
    """

    request: RequestT
    digest: int
    walked: Walked = START
    depths: dict[str, int] = field(default_factory=dict[str, int])
    ended: bool = False

    def follow(self, info: PageInfo, *, promised: bool) -> httpx.URL | None:
        """Return the URL of the next page; None, with a warning, where it was visited on the way to this one.

        Raises:
            PageURLError: It was visited, though the page promises more than was read.
        """
        here = self.request.url
        target = info.url if info.url is not None else with_query(here, info.params)
        depth = self.walked.pages
        self.depths.setdefault(str(here), depth)
        if self.depths.get(str(target), depth + 1) <= depth:
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
        self.depths.setdefault(str(following.request.url), walked.pages)
        return replace(following, walked=walked, depths=self.depths, ended=ended)


_WARNING = "{} leads to a page that was read before; the iteration ends here"
