"""Arguments that no method has: an error in Python's own words, in place of silence.

Methods take the options of a request as `**options`, which accepts whatever is passed by keyword.
"""

from __future__ import annotations

import inspect
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..support.types import RequestOptions
from .omit import Omit

if TYPE_CHECKING:
    from ..client.operation import Operation

OPTIONS = frozenset(RequestOptions.__optional_keys__)
_SECRET = ("extra_headers", "extra_query")


class _Concealed(dict[str, Any]):
    """Headers or parameters of the caller's, which may be credentials: in no dump of variables."""

    def __repr__(self) -> str:
        return "{...}"


def checked(options: RequestOptions, owner: object, op: Operation) -> RequestOptions:
    """Return the options of a call under their usual names if all of them exist; what is `omit` was left out.

    Their headers and parameters are in no `repr` from now on.

    Args:
        options: What the caller passed by keyword beside the parameters of the method.
        owner: The object whose method was called.
        op: The operation; the last part of its id is the method's name.

    Raises:
        TypeError: One of them does not; the message names the argument it is likely to stand for.
    """
    if options:
        given = cast("dict[str, Any]", options)
        names = op.option_names
        for name, value in given.items():
            if names.get(name, name) in _SECRET and isinstance(value, Mapping):
                given[name] = _Concealed(cast("Mapping[str, Any]", value))
        known = OPTIONS if not names else OPTIONS.difference(names.values()).union(names)
        if not given.keys() <= known:
            method = op.id.rpartition(".")[2]
            raise unexpected(method, "keyword argument", given, [*_parameters(owner, method), *sorted(known)])
        named = {names.get(name, name): value for name, value in given.items() if not isinstance(value, Omit)}
        return cast("RequestOptions", named)
    return options


def wants_events(stream: bool | Omit | None, op: Operation) -> bool:
    """Return whether a call asks for events. Raises `TypeError` for None, which decides nothing."""
    if stream is None:
        method = op.id.rpartition(".")[2]
        raise TypeError(f"{method}() takes stream=True or stream=False, not None: leave it out for the API's default")
    return bool(stream)


def require(op: Operation, *sets: Mapping[str, object]) -> None:
    """Refuse a call that passes none of several sets of arguments as a whole.

    Raises:
        TypeError: Of each set something is left out.
    """
    if not any(all(not isinstance(value, Omit) for value in needed.values()) for needed in sets):
        shown = "; ".join(", ".join(f"'{name}'" for name in needed) for needed in sets)
        raise TypeError(f"{op.id.rpartition('.')[2]}() missing required arguments, one of these sets: {shown}")


def unexpected(method: str, what: str, given: Iterable[str], known: Collection[str]) -> TypeError:
    """Return the error for the first name that is not known."""
    from difflib import get_close_matches

    name = next(name for name in given if name not in known)
    near = get_close_matches(name, known, 1)
    hint = f". Did you mean '{near[0]}'?" if near else ""
    return TypeError(f"{method}() got an unexpected {what} '{name}'{hint}")


def _parameters(owner: object, method: str) -> list[str]:
    function = getattr(type(owner), method, None)
    return [*inspect.signature(function).parameters][1:-1] if callable(function) else []
