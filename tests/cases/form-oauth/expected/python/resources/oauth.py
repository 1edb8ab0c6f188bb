# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `oauth` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncOAuth", "OAuth"]

_CREATE_TOKEN = Operation(
    id="oauth.create_token", method="POST", path="/oauth/token", body="application/json", security=(("clientAuth",), ())
)


class OAuth(SyncResource):
    """The `oauth` resource."""

    @cached_property
    def with_raw_response(self) -> OAuthWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return OAuthWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OAuthWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return OAuthWithStreamingResponse(self)

    def create_token(
        self,
        *,
        grant_type: Literal["client_credentials", "refresh_token"],
        scope: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.OAuthCreateTokenResponse:
        """Create token.

        `POST /oauth/token`
        """
        return self._call(
            _CREATE_TOKEN,
            root_types.OAuthCreateTokenResponse,
            body={"grant_type": grant_type, "scope": scope},
            options=options,
        )


class AsyncOAuth(AsyncResource):
    """The `oauth` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncOAuthWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncOAuthWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOAuthWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncOAuthWithStreamingResponse(self)

    async def create_token(
        self,
        *,
        grant_type: Literal["client_credentials", "refresh_token"],
        scope: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.OAuthCreateTokenResponse:
        """Create token.

        `POST /oauth/token`
        """
        return await self._call(
            _CREATE_TOKEN,
            root_types.OAuthCreateTokenResponse,
            body={"grant_type": grant_type, "scope": scope},
            options=options,
        )


class _OAuthMethods:
    create_token = wrapped(OAuth.create_token)


class OAuthWithRawResponse(_OAuthMethods, RawMode[OAuth]):
    """`OAuth` with the HTTP response."""


class OAuthWithStreamingResponse(_OAuthMethods, StreamingMode[OAuth]):
    """`OAuth` with a streamed HTTP response."""


class _AsyncOAuthMethods:
    create_token = async_wrapped(AsyncOAuth.create_token)


class AsyncOAuthWithRawResponse(_AsyncOAuthMethods, AsyncRawMode[AsyncOAuth]):
    """`OAuth` with the HTTP response."""


class AsyncOAuthWithStreamingResponse(_AsyncOAuthMethods, AsyncStreamingMode[AsyncOAuth]):
    """`OAuth` with a streamed HTTP response."""
