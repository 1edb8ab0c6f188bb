"""What clients of packages made by Stainless have besides."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from typing_extensions import Self

from ..client.async_client import AsyncAPIClient
from ..client.async_verbs import AsyncVerbs
from ..client.client import SyncAPIClient
from ..client.client_base import BaseClient
from ..client.verb_call import is_absolute, verb_call
from ..client.verbs import SyncVerbs
from ..errors.errors import MissingCredentialsError
from ..transport.default_clients import DefaultAsyncHttpxClient, DefaultHttpxClient

if TYPE_CHECKING:
    import httpx

    from ..client.settings import Settings
    from ..client.verb_call import RawContent, VerbOptions
    from ..pages.pages import AsyncPage, AsyncPaginator, SyncPage
    from .querystring import Querystring
    from .requests import FinalRequestOptions

__all__ = [
    "AsyncCompatClient",
    "AsyncCompatVerbs",
    "AsyncHttpxClientWrapper",
    "BaseClient",
    "CompatClient",
    "CompatVerbs",
    "SyncHttpxClientWrapper",
]

SyncHttpxClientWrapper = DefaultHttpxClient
AsyncHttpxClientWrapper = DefaultAsyncHttpxClient

T = TypeVar("T")
PageT = TypeVar("PageT", bound="SyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="AsyncPage[Any]")


def _parser_of(options: VerbOptions | None) -> tuple[VerbOptions | None, Any]:
    """Take out of options what a result goes through before the caller gets it."""
    given = cast("dict[str, Any]", dict(options or {}))
    parser = given.pop("post_parser", None)
    return cast("VerbOptions", given), parser or None


# Twin of AsyncCompatVerbs.
class CompatVerbs(SyncVerbs):
    """Calls by path as `client.request` and `client.get_api_list`; options may hold a `post_parser`."""

    def _verb(
        self,
        method: str,
        path: str,
        cast_to: type[Any],
        body: object,
        files: object,
        options: VerbOptions | None,
        stream: bool,
        stream_cls: type[Any] | None,
        content: RawContent | None = None,
    ) -> Any:
        options, parser = _parser_of(options)
        result = super()._verb(method, path, cast_to, body, files, options, stream, stream_cls, content)
        return result if parser is None else parser(result)

    def request(
        self,
        cast_to: type[T],
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> Any:
        """Send a request and return the answer as `cast_to`, or as a stream."""
        return self._verb(
            options.method.upper(),
            options.url,
            cast_to,
            options.json_data,
            options.files,
            options.options(),
            stream,
            stream_cls,
            options.content,
        )

    # By hand: the first page is fetched at once.
    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[PageT],
        body: object = None,
        options: VerbOptions | None = None,
        method: str = "get",
    ) -> PageT:
        """Fetch the first page of a path; `model` is the type of an item, which the page class knows already."""
        options, _ = _parser_of(options)
        call = verb_call(method.upper(), path, body, None, options, absolute=is_absolute(path))
        value: PageT = self._sender._request_page(call, page)
        return value


class AsyncCompatVerbs(AsyncVerbs):
    """Calls by path as `client.request` and `client.get_api_list`; options may hold a `post_parser`."""

    async def _verb(
        self,
        method: str,
        path: str,
        cast_to: type[Any],
        body: object,
        files: object,
        options: VerbOptions | None,
        stream: bool,
        stream_cls: type[Any] | None,
        content: RawContent | None = None,
    ) -> Any:
        options, parser = _parser_of(options)
        result = await super()._verb(method, path, cast_to, body, files, options, stream, stream_cls, content)
        return result if parser is None else parser(result)

    async def request(
        self,
        cast_to: type[T],
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: type[Any] | None = None,
    ) -> Any:
        """Send a request and return the answer as `cast_to`, or as a stream."""
        return await self._verb(
            options.method.upper(),
            options.url,
            cast_to,
            options.json_data,
            options.files,
            options.options(),
            stream,
            stream_cls,
            options.content,
        )

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[AsyncPageT],
        body: object = None,
        options: VerbOptions | None = None,
        method: str = "get",
    ) -> AsyncPaginator[Any, AsyncPageT]:
        """Return the pages of a path, to be awaited or iterated over; `model` is the type of an item."""
        options, _ = _parser_of(options)
        call = verb_call(method.upper(), path, body, None, options, absolute=is_absolute(path))
        value: AsyncPaginator[Any, AsyncPageT] = self._sender._paginate(call, page)
        return value


class _Attributes(BaseClient[Any]):
    """Attributes of both clients."""

    def __init__(self, settings: Settings, **arguments: Any) -> None:
        retries = arguments.get("max_retries", 0)
        if retries == math.inf:
            arguments["max_retries"] = sys.maxsize
        if retries is None:
            raise TypeError(
                f"max_retries is a number, not None: 0 sends once; leave it out, or pass "
                f"{settings.package}.DEFAULT_MAX_RETRIES, to repeat as usual"
            )
        super().__init__(settings, **arguments)

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers with the client's credential; none where it has none."""
        try:
            found = self._auth.credentials(self._settings.security, vars(self), (), "auth_headers")
        except MissingCredentialsError:
            found = None
        return {} if found is None else dict(found.headers)

    @property
    def custom_auth(self) -> httpx.Auth | None:
        """None: credentials are headers, parameters or cookies."""
        return None

    @property
    def qs(self) -> Querystring:
        """Writes query strings in the form of this API."""
        from .querystring import Querystring

        arrays: Any = self._settings.query_style.style
        return Querystring(array_format=arrays)

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers of every request, the credential included."""
        named = {"Accept": "application/json", "Content-Type": "application/json", "User-Agent": self.user_agent}
        own = {name: value for name, value in super().default_headers.items() if name.lower() not in _OF_CONNECTIONS}
        return {**named, **self.auth_headers, **own}

    def platform_headers(self) -> dict[str, str]:
        """Return headers that tell the platform: this package sends none."""
        return {}

    def _copy(self, changes: dict[str, Any]) -> Self:
        extra: Mapping[str, Any] = changes.pop("_extra_kwargs", None) or {}
        return super()._copy({**changes, **extra})


_OF_CONNECTIONS = ("accept-encoding", "connection")


class CompatClient(CompatVerbs, _Attributes, SyncAPIClient):
    """The synchronous client."""


class AsyncCompatClient(AsyncCompatVerbs, _Attributes, AsyncAPIClient):
    """The asynchronous client."""
