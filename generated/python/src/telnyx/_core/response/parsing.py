"""From the bytes of a response to what a method returns."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import NoneType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import from_json

from .lenient import build, construct_model
from .mismatches import Mismatch, Mismatches
from .readers import OPTIONS, is_deep, is_model, reader_of, value_reader_of

if TYPE_CHECKING:
    import httpx

__all__ = ["BodyError", "Mismatch", "OnMismatch", "decode", "parse_body"]

T = TypeVar("T")
OnMismatch = Callable[[Mismatch], None]


class BodyError(ValueError):
    """A body that cannot be read as what was promised. `body` is what is there, decoded as far as it can be."""

    def __init__(self, message: str, body: object) -> None:
        super().__init__(message)
        self.message = message
        self.body = body


def parse_body(
    content: bytes,
    returns: type[T],
    *,
    response: httpx.Response,
    strict: bool = False,
    on_mismatch: OnMismatch | None = None,
) -> T:
    """Return the body of a successful response as what the method promises.

    Args:
        content: The whole body, decompressed.
        returns: A model, `list[X]`, `dict[str, X]`, a union, `str` (the text), `NoneType` (nothing, whatever came), or
            `object` (decoded JSON, otherwise text, otherwise bytes).
        response: Where the body comes from: its content type and charset matter, and the error carries it.
        strict: Whether a body that does not fit is an error.
        on_mismatch: Told once about each property that does not fit its type.

    Raises:
        APIResponseValidationError: The body is not JSON, or it is cut off, or `strict` and it does not fit.
    """
    try:
        if returns is str:
            return cast("T", content.decode(response.encoding or "utf-8", "replace"))
        return decode(content, returns, strict=strict, on_mismatch=on_mismatch)
    except BodyError as error:
        from ..errors.errors import APIResponseValidationError

        kind = response.headers.get("content-type", "").partition(";")[0].strip() or "no content type"
        message = f"{error.message} (status {response.status_code}, {kind}, {len(content)} bytes)"
        raise APIResponseValidationError(response, error.body, message=message) from None


def decode(content: bytes | str, returns: type[T], *, strict: bool = False, on_mismatch: OnMismatch | None = None) -> T:
    """Return JSON text as a type. For the arguments see `parse_body`. Raises `BodyError`."""
    if returns is NoneType:
        return cast("T", None)
    if returns is object:
        return cast("T", _decode_anything(content))
    try:
        return cast("T", reader_of(returns)(content, **OPTIONS))
    except ValidationError as error:
        try:
            if is_deep(error):
                return cast("T", value_reader_of(returns)(_loads(content, returns), **OPTIONS))
        except ValidationError:
            pass
        return cast("T", _decode_misfit(content, returns, strict, on_mismatch))


def _decode_misfit(content: bytes | str, returns: Any, strict: bool, on_mismatch: OnMismatch | None) -> object:
    misfits = Mismatches()
    if not content.strip():
        built = _build_from_nothing(returns, misfits)
    else:
        try:
            built = build(returns, _loads(content, returns), (), misfits)
        except RecursionError:
            _fail("the response is JSON nested too deeply", content)
    found = list(misfits)
    if strict and found:
        lines = [str(mismatch) for mismatch in found[:5]] + ([f"and {len(found) - 5} more"] if len(found) > 5 else [])
        raise BodyError(f"the response does not have the promised form: {'; '.join(lines)}", _text(content))
    if on_mismatch is not None:
        for mismatch in found:
            on_mismatch(mismatch)
    return built


def _build_from_nothing(returns: Any, misfits: Mismatches) -> object:
    misfits.add((), returns, None, missing=True)
    if is_model(returns):
        return construct_model(returns, {})
    empty: dict[Any, Any] = {list: [], dict: {}}
    return empty.get(get_origin(returns))


def _loads(content: bytes | str, returns: Any) -> object:
    try:
        return json.loads(content)
    except RecursionError:
        _fail("the response is JSON nested too deeply", content)
    except UnicodeDecodeError:
        _fail("the response is neither JSON nor UTF-8 text", content)
    except ValueError as error:
        if str in get_args(returns):
            return _text(content)
        if isinstance(error, json.JSONDecodeError) and _opens_json(content):
            _fail(f"the response is JSON that is cut off or broken at position {error.pos}", content)
        _fail("the response is not JSON", content)


def _decode_anything(content: bytes | str) -> object:
    if not content.strip():
        return None
    try:
        return from_json(content)
    except ValueError:
        pass  # `json` reads other encodings and deeper nesting too
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return _text(content)


def _opens_json(content: bytes | str) -> bool:
    return _text(content[:64]).lstrip("\ufeff \t\r\n")[:1] in ("{", "[", '"')


def _text(content: bytes | str) -> str:
    return content if isinstance(content, str) else content.decode("utf-8", "replace")


def _fail(message: str, content: bytes | str) -> NoReturn:
    raise BodyError(message, _text(content)) from None
