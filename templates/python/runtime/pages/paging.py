# pyright: reportPrivateUsage=false
# Pages and clients belong together, and callers see nothing of what passes between them.
"""What a page asks for the next one with: the request that brought it, which can be sent to another address, or with
another body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ..client.async_client import AsyncAPIClient
    from ..client.call import Call
    from ..client.client import SyncAPIClient
    from .pages import AsyncPage, SyncPage

SyncPageT = TypeVar("SyncPageT", bound="SyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="AsyncPage[Any]")


# Twin of AsyncPageSource.
class PageSource:
    """The request of a page, repeatable with another URL."""

    def __init__(self, client: SyncAPIClient, call: Call, url: httpx.URL) -> None:
        self._client = client
        self._call = call
        self.url = url

    @property
    def body(self) -> Mapping[str, Any]:
        """The properties of the body that was sent."""
        return self._call.sent

    def fetch(self, url: httpx.URL, page_type: type[SyncPageT], body: Mapping[str, Any], /) -> SyncPageT:
        """Send the request to a URL of the API's host, with these properties of the body."""
        return self._client._request_page(self._call.with_url(str(url), body), page_type)


class AsyncPageSource:
    """The request of a page, repeatable with another URL."""

    def __init__(self, client: AsyncAPIClient, call: Call, url: httpx.URL) -> None:
        self._client = client
        self._call = call
        self.url = url

    @property
    def body(self) -> Mapping[str, Any]:
        """The properties of the body that was sent."""
        return self._call.sent

    async def fetch(self, url: httpx.URL, page_type: type[AsyncPageT], body: Mapping[str, Any], /) -> AsyncPageT:
        """Send the request to a URL of the API's host, with these properties of the body."""
        return await self._client._request_page(self._call.with_url(str(url), body), page_type)
