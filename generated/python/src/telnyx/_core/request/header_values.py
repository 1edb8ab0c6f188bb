"""Header and cookie parameters, and the check that no header smuggles in another."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .json_body import encode_json
from .omit import Omit
from .quoting import quote_name, quote_strict
from .scalars import elements_of, is_array, is_mapping, items_of, to_text

if TYPE_CHECKING:
    from ..client.operation import Style

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CLEAN = re.compile(r"[\t\x20-\x7e]*")
_OUTSIDE_ASCII = re.compile(r"[^\x20-\x7e]")


def check_header(name: str, value: str) -> None:
    """Refuse what could end a header early and begin another; the message never holds the value, which may be secret.

    Raises:
        ValueError: The name is no token, or the value holds control or non-ASCII characters.
    """
    if _TOKEN.fullmatch(name) is None:
        raise ValueError(f"{name!r} is no header name")
    if _CLEAN.fullmatch(value) is None:
        raise ValueError(f"the value of header {name!r} holds characters that a header cannot carry")


def header_text(name: str, value: object, style: Style | None = None) -> str:
    """Write a header parameter, by style `simple`, or as JSON, whose strings escape what a header cannot carry."""
    if style is not None and style.content_type is not None:
        return _OUTSIDE_ASCII.sub(lambda found: json.dumps(found[0])[1:-1], encode_json(value).decode())
    if isinstance(value, str):
        return to_text(value)
    if is_mapping(value):
        joiner = "=" if style is not None and style.explode else ","
        return ",".join(f"{key}{joiner}{_flat(name, member)}" for key, member in items_of(value))
    if is_array(value):
        return ",".join(_flat(name, element) for element in elements_of(value))
    return to_text(value)


def _flat(name: str, value: object) -> str:
    if is_mapping(value) or is_array(value):
        raise ValueError(f"{name!r} cannot be sent: a header has no way to write a value nested in another")
    return to_text(value)


def cookie_header(values: Mapping[str, object], styles: Mapping[str, Style]) -> str:
    """Write cookie parameters as one `Cookie` header, by style `form`; what is omitted or None is left out."""
    pairs: list[str] = []
    for name, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        style = styles.get(name)
        if style is not None and style.content_type is not None:
            pairs.append(_cookie(name, encode_json(value).decode()))
        elif is_mapping(value):
            pairs += _object_cookies(name, items_of(value), explode=style is not None and style.explode)
        elif is_array(value):
            texts = [quote_strict(_flat(name, element)) for element in elements_of(value)]
            explode = style is not None and style.explode
            pairs += [
                f"{quote_name(name)}={text}" for text in (texts if explode else [",".join(texts)] if texts else [])
            ]
        else:
            pairs.append(_cookie(name, to_text(value)))
    return "; ".join(pairs)


def _object_cookies(name: str, members: list[tuple[str, object]], *, explode: bool) -> list[str]:
    if explode:
        return [_cookie(key, _flat(name, member)) for key, member in members]
    parts = [quote_strict(part) for key, member in members for part in (key, _flat(name, member))]
    return [f"{quote_name(name)}={','.join(parts)}"] if parts else []


def _cookie(name: str, text: str) -> str:
    return f"{quote_name(name)}={quote_strict(text)}"
