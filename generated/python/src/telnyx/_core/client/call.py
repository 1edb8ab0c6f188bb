"""One call as the caller made it, before anything of it is written for the wire."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from ..request.omit import omit
from ..request.shapes import rename

if TYPE_CHECKING:
    from ..support.types import RequestOptions
    from .operation import Operation

EMPTY: Mapping[str, object] = MappingProxyType({})


def _renamed(values: Mapping[str, object], op: Operation, place: str) -> Mapping[str, object]:
    shape = op.parameter_shapes.get(place)
    return values if shape is None else cast("Mapping[str, object]", rename(values, shape, op.shapes))


def as_mapping(value: object) -> Mapping[str, object]:
    """Return a value that is a mapping, and an empty mapping for any other."""
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else EMPTY


class Call:
    """An operation, its arguments under their wire names, and the caller's options. Treated as immutable."""

    __slots__ = ("body", "cookies", "headers", "op", "options", "path", "query", "url")

    def __init__(
        self,
        op: Operation,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions | None = None,
        url: str | None = None,
    ) -> None:
        self.op = op
        shapes = op.parameter_shapes
        self.path = _renamed(path, op, "path") if shapes else path
        self.query = query
        self.headers = _renamed(headers, op, "header") if shapes else headers
        self.cookies = _renamed(cookies, op, "cookie") if shapes else cookies
        self.body = body
        self.options: RequestOptions = options if options is not None else {}
        self.url = url

    def with_url(self, url: str, body: Mapping[str, object] = EMPTY) -> Call:
        """Return the same call to another address, which replaces path and query, with these properties of its body."""
        options = self.options
        if body:
            options = cast(
                "RequestOptions", {**options, "extra_body": {**as_mapping(options.get("extra_body")), **body}}
            )
        return Call(self.op, self.path, self.query, self.headers, self.cookies, self.body, options, url)

    @property
    def sent(self) -> Mapping[str, object]:
        """The properties of the body; none where it is no object."""
        return {**as_mapping(self.body), **as_mapping(self.options.get("extra_body"))}
