# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `trees` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    OneOf,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import RequestOptions

__all__ = ["AsyncTrees", "Trees"]

_CREATE = Operation(
    id="trees.create",
    method="POST",
    path="/trees",
    body="application/json",
    shape=OneOf(
        ({}, ("sub_trees",), ("tree_name",), {"sub_trees": ("subTrees", "shape1"), "tree_name": "treeName"}),
        ({}, ("leaf_size",), ("tree_name",), {"leaf_size": "leafSize"}),
    ),
    shapes={
        "shape1": OneOf(
            ({}, ("sub_trees",), ("tree_name",), {"sub_trees": ("subTrees", "shape1"), "tree_name": "treeName"}),
            ({}, ("leaf_size",), ("tree_name",), {"leaf_size": "leafSize"}),
        )
    },
    accept="*/*",
)


class Trees(SyncResource):
    """The `trees` resource."""

    @cached_property
    def with_raw_response(self) -> TreesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TreesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TreesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TreesWithStreamingResponse(self)

    def create(self, *, tree: root_types.TreeParam, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /trees`
        """
        self._call(_CREATE, NoneType, body=tree, options=options)


class AsyncTrees(AsyncResource):
    """The `trees` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncTreesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTreesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTreesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTreesWithStreamingResponse(self)

    async def create(self, *, tree: root_types.TreeParam, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /trees`
        """
        await self._call(_CREATE, NoneType, body=tree, options=options)


class _TreesMethods:
    create = wrapped(Trees.create)


class TreesWithRawResponse(_TreesMethods, RawMode[Trees]):
    """`Trees` with the HTTP response."""


class TreesWithStreamingResponse(_TreesMethods, StreamingMode[Trees]):
    """`Trees` with a streamed HTTP response."""


class _AsyncTreesMethods:
    create = async_wrapped(AsyncTrees.create)


class AsyncTreesWithRawResponse(_AsyncTreesMethods, AsyncRawMode[AsyncTrees]):
    """`Trees` with the HTTP response."""


class AsyncTreesWithStreamingResponse(_AsyncTreesMethods, AsyncStreamingMode[AsyncTrees]):
    """`Trees` with a streamed HTTP response."""
