# pyright: reportPrivateUsage=false
# Resources and clients belong together, and callers see nothing of what passes between them.
"""Bases of resources, generated or written by hand, that call paths through `self._get`, `self._post` and so on."""

from __future__ import annotations

import time
from typing import Any, Generic, TypeVar

from ..client.resource import AsyncResource, SyncResource
from .client import AsyncCompatVerbs, CompatVerbs

__all__ = ["AsyncAPIResource", "SyncAPIResource"]

F = TypeVar("F")
_VERBS, _ASYNC_VERBS = CompatVerbs(), AsyncCompatVerbs()


class _Through(Generic[F]):
    """A call by path, sent by whatever sends the calls of the resource: its client, unless in raw mode."""

    def __init__(self, verb: F) -> None:
        self._verb: Any = verb

    def __get__(self, resource: Any, owner: type[Any] | None = None) -> F:
        verbs: Any = type(self._verb.__self__)()
        if resource is not None:
            verbs._sender = resource._sender
        found: F = getattr(verbs, self._verb.__name__)
        return found


class SyncAPIResource(SyncResource):
    """A part of a synchronous client."""

    _get = _Through(_VERBS.get)
    _post = _Through(_VERBS.post)
    _patch = _Through(_VERBS.patch)
    _put = _Through(_VERBS.put)
    _delete = _Through(_VERBS.delete)
    _get_api_list = _Through(_VERBS.get_api_list)

    def _sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class AsyncAPIResource(AsyncResource):
    """A part of an asynchronous client."""

    _get = _Through(_ASYNC_VERBS.get)
    _post = _Through(_ASYNC_VERBS.post)
    _patch = _Through(_ASYNC_VERBS.patch)
    _put = _Through(_ASYNC_VERBS.put)
    _delete = _Through(_ASYNC_VERBS.delete)
    _get_api_list = _Through(_ASYNC_VERBS.get_api_list)

    async def _sleep(self, seconds: float) -> None:
        from anyio import sleep

        await sleep(seconds)
