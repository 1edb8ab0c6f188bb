"""The like of an HTTP client, with connections of its own: for a forked process, and for another event loop."""

from __future__ import annotations

from typing import Any, TypeVar, cast

T = TypeVar("T")
_DEEPEST = 6
_SENDS = ("send", "handle_request", "handle_async_request")


def renewed(http: T, *, unless_unused: bool = False) -> T:
    """Return an HTTP client that differs in its connections alone; the same one where it has none that we know of.

    Settings, headers, cookies and hooks are those of the original; its connections are left as they are.

    Args:
        http: The original.
        unless_unused: Return the same one, too, where it has no connection yet.

    Raises:
        RuntimeError: It sends through an `aiohttp.ClientSession` of the caller's own, which cannot be had twice.
    """
    return cast("T", _Renewal(unless_unused).of(http, _DEEPEST))


class _Renewal:
    def __init__(self, unless_unused: bool) -> None:
        self._unless_unused = unless_unused

    def of(self, thing: object, depth: int) -> object:
        """Return a client, transport or pool renewed, or itself where nothing in it has connections."""
        libraries = {base.__module__.partition(".")[0] for base in type(thing).__mro__}
        if not libraries.isdisjoint({"httpcore", "httpcore2"}):
            return self._pool(thing)
        if "httpx_aiohttp" in libraries and hasattr(thing, "get_client"):
            return self._aiohttp(thing)
        if not depth or not hasattr(thing, "__dict__"):
            return thing
        changes: dict[str, object] = {}
        for name, old in vars(thing).items():
            new = self._part(old, depth - 1)
            if new is not old:
                changes[name] = new
        return _twin(thing, **changes) if changes else thing

    def _part(self, value: object, depth: int) -> object:
        """Return an attribute renewed where it can hold connections: what sends, or a dict of such, as of mounts."""
        if isinstance(value, dict):
            members = cast("dict[object, object]", value)
            parts = {key: self._part(member, depth) for key, member in members.items()}
            return parts if any(parts[key] is not member for key, member in members.items()) else members
        return self.of(value, depth) if any(hasattr(type(value), name) for name in _SENDS) else value

    def _pool(self, pool: Any) -> object:
        if not hasattr(pool, "_connections") or (self._unless_unused and not pool._connections):
            return pool
        return _twin(pool, _connections=[], _requests=[], _optional_thread_lock=type(pool._optional_thread_lock)())

    def _aiohttp(self, transport: Any) -> object:
        if transport.client is None:
            return transport if self._unless_unused else _twin(transport)
        if not getattr(transport, "makes_sessions", False):
            raise RuntimeError(
                "http_client has an aiohttp session of another event loop or process; make the client anew in this one"
            )
        return _twin(transport, client=None)


def _twin(thing: object, **changes: object) -> object:
    twin = object.__new__(type(thing))  # what copies itself by its own means may think better of it
    vars(twin).update({**vars(thing), **changes})
    return twin
