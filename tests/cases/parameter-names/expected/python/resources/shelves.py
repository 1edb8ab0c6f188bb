# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `shelves` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Omit,
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
    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import RequestOptions

__all__ = ["AsyncShelves", "Shelves"]

_RETRIEVE = Operation(
    id="shelves.retrieve",
    method="GET",
    path="/shelves/{place}",
    query_styles={"nextPlace": Style("deepObject", explode=True)},
    header_styles={"X-Place": Style("simple", explode=True), "X-Tree": Style(content_type="application/json")},
    cookie_styles={"tree": Style(content_type="application/json")},
    query_shape={"nextPlace": ("nextPlace", {"row_number": "rowNumber", "from_": "from"})},
    parameter_shapes={
        "path": {"place": ("place", {"row_number": "rowNumber", "from_": "from"})},
        "header": {
            "X-Place": ("X-Place", {"row_number": "rowNumber", "from_": "from"}),
            "X-Tree": ("X-Tree", "shape1"),
        },
        "cookie": {
            "lastPlace": ("lastPlace", {"row_number": "rowNumber", "from_": "from"}),
            "tree": ("tree", "shape1"),
        },
    },
    shapes={"shape1": {"leaf_name": "leafName", "sub_trees": ("subTrees", "shape1")}},
    accept="*/*",
)


class Shelves(SyncResource):
    """The `shelves` resource."""

    @cached_property
    def with_raw_response(self) -> ShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ShelvesWithStreamingResponse(self)

    def retrieve(
        self,
        place: root_types.PlaceParam,
        *,
        x_place: root_types.PlaceParam | Omit = omit,
        x_tree: root_types.TreeParam | Omit = omit,
        last_place: root_types.PlaceParam | Omit = omit,
        tree: root_types.TreeParam | Omit = omit,
        next_place: root_types.PlaceParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /shelves/{place}`
        """
        return self._call(
            _RETRIEVE,
            NoneType,
            path={"place": place},
            query={"nextPlace": next_place},
            headers={"X-Place": x_place, "X-Tree": x_tree},
            cookies={"lastPlace": last_place, "tree": tree},
            options=options,
        )


class AsyncShelves(AsyncResource):
    """The `shelves` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncShelvesWithStreamingResponse(self)

    async def retrieve(
        self,
        place: root_types.PlaceParam,
        *,
        x_place: root_types.PlaceParam | Omit = omit,
        x_tree: root_types.TreeParam | Omit = omit,
        last_place: root_types.PlaceParam | Omit = omit,
        tree: root_types.TreeParam | Omit = omit,
        next_place: root_types.PlaceParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /shelves/{place}`
        """
        return await self._call(
            _RETRIEVE,
            NoneType,
            path={"place": place},
            query={"nextPlace": next_place},
            headers={"X-Place": x_place, "X-Tree": x_tree},
            cookies={"lastPlace": last_place, "tree": tree},
            options=options,
        )


class _ShelvesMethods:
    retrieve = wrapped(Shelves.retrieve)


class ShelvesWithRawResponse(_ShelvesMethods, RawMode[Shelves]):
    """`Shelves` with the HTTP response."""


class ShelvesWithStreamingResponse(_ShelvesMethods, StreamingMode[Shelves]):
    """`Shelves` with a streamed HTTP response."""


class _AsyncShelvesMethods:
    retrieve = async_wrapped(AsyncShelves.retrieve)


class AsyncShelvesWithRawResponse(_AsyncShelvesMethods, AsyncRawMode[AsyncShelves]):
    """`Shelves` with the HTTP response."""


class AsyncShelvesWithStreamingResponse(_AsyncShelvesMethods, AsyncStreamingMode[AsyncShelves]):
    """`Shelves` with a streamed HTTP response."""
