# pyright: reportPrivateUsage=false
# Pages and clients belong together, and callers see nothing of what passes between them.
"""What a page asks for the next one with: the request that brought it, which can be sent to another address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import httpx

    from ..client.async_client import AsyncAPIClient
    from ..client.call import Call
    from ..client.client import SyncAPIClient
    from .pages import AsyncPage, SyncPage

PageT = TypeVar("PageT", bound="SyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="AsyncPage[Any]")


class PageSource:
    """The request of a page, repeatable with another URL."""

    def __init__(self, client: SyncAPIClient, call: Call, url: httpx.URL) -> None:
        self._client = client
        self._call = call
        self.url = url

    def fetch(self, url: httpx.URL, page_type: type[PageT], /) -> PageT:
        """Send the request to another URL of the API's host."""
        return self._client._request_page(self._call.with_url(str(url)), page_type)


class AsyncPageSource:
    """The request of a page, repeatable with another URL."""

    def __init__(self, client: AsyncAPIClient, call: Call, url: httpx.URL) -> None:
        self._client = client
        self._call = call
        self.url = url

    async def fetch(self, url: httpx.URL, page_type: type[AsyncPageT], /) -> AsyncPageT:
        """Send the request to another URL of the API's host."""
        return await self._client._request_page(self._call.with_url(str(url)), page_type)
