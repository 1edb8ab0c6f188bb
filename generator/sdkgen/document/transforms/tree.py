"""Changes to a document that leave the document alone: only what lies on the way to a change is copied."""

from __future__ import annotations

from typing import TypeAlias

from sdkgen.model.ir import JsonValue

Location: TypeAlias = tuple[str | int, ...]
"""Keys and indices from the root to a value."""
Container: TypeAlias = dict[str, JsonValue] | list[JsonValue]


class Tree:
    """A document to be changed. What it was made from, and what is put into it, is never mutated."""

    def __init__(self, root: dict[str, JsonValue]) -> None:
        self.root = root
        self._own: dict[int, Container] = {}
        """Containers made here, by identity; kept alive so that no identity is given twice."""

    def get(self, location: Location) -> JsonValue:
        """Return the value at a location.

        Raises:
            LookupError: There is none.
        """
        value: JsonValue = self.root
        for key in location:
            value = item(value, key)
        return value

    def put(self, location: Location, value: JsonValue) -> None:
        """Put a value in: a new or existing member of an object, an existing entry of an array, or the whole.

        Raises:
            LookupError: There is nothing to put it into.
        """
        if location:
            _put(self._open(location[:-1]), location[-1], value)
        elif isinstance(value, dict):
            self.root = value
        else:
            raise LookupError

    def remove(self, location: Location) -> None:
        """Take a value out.

        Raises:
            LookupError: There is none, or it is the whole.
        """
        if not location:
            raise LookupError
        parent, key = self._open(location[:-1]), location[-1]
        item(parent, key)
        if isinstance(parent, dict):
            parent.pop(str(key))
        else:
            parent.pop(int(key))

    def _open(self, location: Location) -> Container:
        """Return the container at a location; it and all above it are our own from now on."""
        container: Container = self._owned(self.root)
        if isinstance(container, dict):
            self.root = container
        for key in location:
            inner = item(container, key)
            if not isinstance(inner, dict | list):
                raise LookupError
            owned = self._owned(inner)
            if owned is not inner:
                _put(container, key, owned)
            container = owned
        return container

    def _owned(self, value: Container) -> Container:
        if id(value) in self._own:
            return value
        copied: Container = dict(value) if isinstance(value, dict) else list(value)
        self._own[id(copied)] = copied
        return copied


def item(value: JsonValue, key: str | int) -> JsonValue:
    """Return a member of an object, or an entry of an array.

    Raises:
        LookupError: There is none.
    """
    match value, key:
        case dict(), str():
            return value[key]
        case list(), int():
            return value[key]
        case _:
            raise LookupError


def _put(container: Container, key: str | int, value: JsonValue) -> None:
    match container, key:
        case dict(), str():
            container[key] = value
        case list(), int():
            container[key] = value
        case _:
            raise LookupError
