# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `letters` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Omit,
    OneOf,
    Operation,
    RawMode,
    StreamingMode,
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import RequestOptions
    from ..types import letter_create_params, letter_list_params

__all__ = ["AsyncLetters", "Letters"]

_CREATE = Operation(
    id="letters.create",
    method="POST",
    path="/letters",
    body="application/json",
    shape={
        "target": (
            "target",
            OneOf(
                (
                    {"kind": ("person",)},
                    ("kind", "user_id"),
                    ("home",),
                    {"kind": "@kind", "user_id": "userId", "home": ("home", {"street_name": "streetName"})},
                ),
                (
                    {"kind": ("shop",)},
                    ("kind", "user_id"),
                    ("home", "open_until"),
                    {"kind": "@kind", "open_until": "openUntil"},
                ),
            ),
        ),
        "copies": (
            "copies",
            OneOf(
                ({}, ("kind", "user_id"), ("home", "open_until"), {"kind": "@kind", "open_until": "openUntil"}),
                (
                    {},
                    ("kind", "user_id"),
                    ("home",),
                    {"kind": "@kind", "user_id": "userId", "home": ("home", {"street_name": "streetName"})},
                ),
            ),
        ),
        "labels": ("labels", {"colour_name": "colourName", "*": ("*", {"colour_name": "colourName"})}),
    },
    accept="*/*",
)
_LIST = Operation(
    id="letters.list",
    method="GET",
    path="/letters",
    query_styles={"filter": Style("deepObject")},
    query_shape={
        "filter": ("filter", OneOf(({}, ("sent_at",), (), {"sent_at": "sentAt"}), ({}, ("sent_at", "zone"), (), {})))
    },
    accept="*/*",
)


class Letters(SyncResource):
    """The `letters` resource."""

    @cached_property
    def with_raw_response(self) -> LettersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LettersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LettersWithStreamingResponse(self)

    def create(
        self,
        *,
        target: root_types.PersonParam | root_types.ShopParam,
        copies: Iterable[root_types.ShopParam | root_types.PersonParam] | Omit = omit,
        labels: letter_create_params.Labels | Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /letters`
        """
        self._call(_CREATE, NoneType, body={"target": target, "copies": copies, "labels": labels}, options=options)

    def list(
        self,
        *,
        filter: letter_list_params.FilterVariant1 | letter_list_params.FilterVariant2 | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /letters`
        """
        self._call(_LIST, NoneType, query={"filter": filter}, options=options)


class AsyncLetters(AsyncResource):
    """The `letters` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncLettersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLettersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLettersWithStreamingResponse(self)

    async def create(
        self,
        *,
        target: root_types.PersonParam | root_types.ShopParam,
        copies: Iterable[root_types.ShopParam | root_types.PersonParam] | Omit = omit,
        labels: letter_create_params.Labels | Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /letters`
        """
        await self._call(
            _CREATE, NoneType, body={"target": target, "copies": copies, "labels": labels}, options=options
        )

    async def list(
        self,
        *,
        filter: letter_list_params.FilterVariant1 | letter_list_params.FilterVariant2 | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /letters`
        """
        await self._call(_LIST, NoneType, query={"filter": filter}, options=options)


class _LettersMethods:
    create = wrapped(Letters.create)
    list = wrapped(Letters.list)


class LettersWithRawResponse(_LettersMethods, RawMode[Letters]):
    """`Letters` with the HTTP response."""


class LettersWithStreamingResponse(_LettersMethods, StreamingMode[Letters]):
    """`Letters` with a streamed HTTP response."""


class _AsyncLettersMethods:
    create = async_wrapped(AsyncLetters.create)
    list = async_wrapped(AsyncLetters.list)


class AsyncLettersWithRawResponse(_AsyncLettersMethods, AsyncRawMode[AsyncLetters]):
    """`Letters` with the HTTP response."""


class AsyncLettersWithStreamingResponse(_AsyncLettersMethods, AsyncStreamingMode[AsyncLetters]):
    """`Letters` with a streamed HTTP response."""
