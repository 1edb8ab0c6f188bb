"""Small helpers that custom code imports."""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast
from urllib.parse import quote as quote_text

from typing_extensions import ParamSpec

from ..request.omit import NotGiven, Omit

if TYPE_CHECKING:
    from ..support.types import FileTypes
    from .types import HeadersLike

__all__ = [
    "asyncify",
    "coerce_boolean",
    "coerce_float",
    "coerce_integer",
    "file_from_path",
    "flatten",
    "get_async_library",
    "get_required_header",
    "human_join",
    "is_dict",
    "is_given",
    "is_iterable",
    "is_list",
    "is_mapping",
    "is_mapping_t",
    "is_sequence",
    "is_sequence_t",
    "is_tuple",
    "is_tuple_t",
    "json_safe",
    "lru_cache",
    "maybe_coerce_boolean",
    "maybe_coerce_float",
    "maybe_coerce_integer",
    "parse_date",
    "parse_datetime",
    "path_template",
    "quote",
    "removeprefix",
    "removesuffix",
    "required_args",
    "strip_not_given",
]

T = TypeVar("T")
P = ParamSpec("P")
CallableT = TypeVar("CallableT", bound=Callable[..., Any])
lru_cache = functools.lru_cache


def is_given(obj: T | NotGiven | Omit) -> TypeGuard[T]:
    """Whether an argument was passed."""
    return not isinstance(obj, Omit)


def strip_not_given(obj: Any) -> Any:
    """Return a mapping without what was not given; anything else as it is."""
    if not isinstance(obj, Mapping):
        return obj
    members = cast("Mapping[object, object]", obj).items()
    return {key: value for key, value in members if not isinstance(value, NotGiven)}


def flatten(t: Iterable[Iterable[T]]) -> list[T]:
    """Return the items of all inner iterables in one list."""
    return [item for inner in t for item in inner]


def is_tuple(obj: object) -> TypeGuard[tuple[object, ...]]:
    """Whether a value is a tuple."""
    return isinstance(obj, tuple)


def is_sequence(obj: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is a sequence, strings included."""
    return isinstance(obj, Sequence)


def is_mapping(obj: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is a mapping."""
    return isinstance(obj, Mapping)


def is_dict(obj: object) -> TypeGuard[dict[object, object]]:
    """Whether a value is a dict."""
    return isinstance(obj, dict)


def is_list(obj: object) -> TypeGuard[list[object]]:
    """Whether a value is a list."""
    return isinstance(obj, list)


def is_iterable(obj: object) -> TypeGuard[Iterable[object]]:
    """Whether a value can be iterated over."""
    return isinstance(obj, Iterable)


is_tuple_t, is_sequence_t, is_mapping_t = is_tuple, is_sequence, is_mapping


def coerce_integer(val: str) -> int:
    """Return the whole number that a text is."""
    return int(val, base=10)


def coerce_float(val: str) -> float:
    """Return the number that a text is."""
    return float(val)


def coerce_boolean(val: str) -> bool:
    """Whether a text is `true`, `1` or `on`."""
    return val in {"true", "1", "on"}


def maybe_coerce_integer(val: str | None) -> int | None:
    """Return the whole number that a text is; None for None."""
    return None if val is None else coerce_integer(val)


def maybe_coerce_float(val: str | None) -> float | None:
    """Return the number that a text is; None for None."""
    return None if val is None else coerce_float(val)


def maybe_coerce_boolean(val: str | None) -> bool | None:
    """Whether a text is `true`, `1` or `on`; None for None."""
    return None if val is None else coerce_boolean(val)


def removeprefix(string: str, prefix: str) -> str:
    """Return a text without what it begins with."""
    return string.removeprefix(prefix)


def removesuffix(string: str, suffix: str) -> str:
    """Return a text without what it ends with."""
    return string.removesuffix(suffix)


def file_from_path(path: str) -> FileTypes:
    """Read a file to be sent: its name and its bytes."""
    return os.path.basename(path), Path(path).read_bytes()


def get_required_header(headers: HeadersLike, header: str) -> str:
    """Return the value of a header, whatever its case. Raises `ValueError` where it is missing."""
    if isinstance(headers, Mapping):
        pairs = cast("Mapping[str, object]", headers).items()
        found = next((value for name, value in pairs if name.lower() == header.lower()), None)
    else:
        spellings = (header, header.lower(), header.upper(), header.title())
        found = next((value for value in map(headers.get, spellings) if value), None)
    if not isinstance(found, str):
        raise ValueError(f"the header {header} is missing")
    return found


def get_async_library() -> str:
    """Return what runs the present task, `asyncio` or `trio`; `false` outside of both."""
    from ..transport.shared import running_loop

    loop = running_loop()
    return "false" if loop is None else "trio" if type(loop).__module__.startswith("trio") else "asyncio"


def json_safe(data: object) -> object:
    """Return a value with text in place of dates and lists in place of other iterables, all the way down."""
    if isinstance(data, Mapping):
        return {json_safe(key): json_safe(value) for key, value in cast("Mapping[object, object]", data).items()}
    if isinstance(data, Iterable) and not isinstance(data, (str, bytes, bytearray)):
        return [json_safe(item) for item in cast("Iterable[object]", data)]
    return data.isoformat() if isinstance(data, date) else data


def parse_date(value: Any) -> date:
    """Return the date that a text, or a number of seconds, says."""
    import pydantic

    return pydantic.TypeAdapter(date).validate_python(value)


def parse_datetime(value: Any) -> datetime:
    """Return the time that a text, or a number of seconds, says."""
    import pydantic

    return pydantic.TypeAdapter(datetime).validate_python(value)


def path_template(template: str, /, **kwargs: Any) -> str:
    """Return a path whose placeholders, such as `{call_id}`, are filled in and quoted."""
    values = {name: quote_text(str(value), safe="") for name, value in kwargs.items()}
    try:
        path = template.format_map(values)
    except KeyError as error:
        raise KeyError(f"the path {template!r} needs a value for {{{error.args[0]}}}") from None
    for part in path.partition("?")[0].split("/"):
        if part.lower().replace("%2e", ".") in {".", ".."}:
            raise ValueError(f"the path {path!r} has the segment {part!r}, which would lead elsewhere")
    return path


def required_args(*variants: Sequence[str]) -> Callable[[CallableT], CallableT]:
    """Return a decorator for functions that need one of some sets of arguments."""

    def mark(func: CallableT) -> CallableT:
        names = list(inspect.signature(func).parameters)

        @functools.wraps(func)
        def call(*args: Any, **kwargs: Any) -> Any:
            given = {*names[: len(args)], *kwargs}
            if not any(given.issuperset(variant) for variant in variants):
                raise TypeError(f"{func.__name__}() missing {_missing(variants, given)}")
            return func(*args, **kwargs)

        return cast("CallableT", call)

    return mark


def _missing(variants: Sequence[Sequence[str]], given: set[str]) -> str:
    if len(variants) > 1:
        sets = "; ".join(", ".join(map(quote, variant)) for variant in variants)
        return f"required arguments, one of these sets: {sets}"
    names = [quote(name) for name in variants[0] if name not in given]
    return f"required argument{'s' if len(names) > 1 else ''}: {human_join(names, final='and')}"


def human_join(seq: Sequence[str], *, delim: str = ", ", final: str = "or") -> str:
    """Return words as prose has them: `a, b or c`."""
    *most, last = seq or [""]
    return f"{delim.join(most)} {final} {last}" if most else last


def quote(string: str) -> str:
    """Return a text in single quotes."""
    return f"'{string}'"


def asyncify(function: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    """Return a function as an asynchronous one that runs it in a thread."""

    @functools.wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        from anyio import to_thread

        return await to_thread.run_sync(functools.partial(function, *args, **kwargs))

    return call
