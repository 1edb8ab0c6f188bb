"""One call as the caller made it, before anything of it is written for the wire."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from .omit import omit

if TYPE_CHECKING:
    from .operation import Operation
    from .types import RequestOptions

EMPTY: Mapping[str, object] = MappingProxyType({})


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
        self.path = path
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body = body
        self.options: RequestOptions = options if options is not None else {}
        self.url = url

    def with_url(self, url: str) -> Call:
        """Return the same call to another address, which replaces path and query."""
        return Call(self.op, self.path, self.query, self.headers, self.cookies, self.body, self.options, url)
