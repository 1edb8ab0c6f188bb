"""What the texts of a request stand for, read as the document's schemas ask."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator, Sequence
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, cast
from urllib.parse import parse_qsl

from tests.targets.python.contract.document import Document
from tests.targets.python.contract.values import is_array, is_object

Raw = Any
"""A text, or lists and objects of texts."""


def typed(document: Document, pointer: str, raw: Raw, *, commas: bool = False) -> Any:
    """Return the first reading of a text that fits a schema; the text as it is if none does.

    Args:
        document: What the schema is in.
        pointer: Its place.
        raw: The text, or the texts in their structure.
        commas: Whether the items of an array may be one text, with commas.
    """
    readings = list(_readings(document, pointer, raw, commas))
    return next((each for each in readings if document.fits(pointer, each)), readings[0])


def _readings(document: Document, pointer: str, raw: Raw, commas: bool) -> Iterator[Any]:
    if is_object(raw):
        yield {key: _part(document, pointer, key, item, commas) for key, item in raw.items()}
    elif is_array(raw):
        yield [_part(document, pointer, "0", item, commas) for item in raw]
    else:
        yield raw
        if isinstance(raw, str):
            yield from _of_text(document, pointer, raw, commas)
        yield [_part(document, pointer, "0", raw, commas)]


def _of_text(document: Document, pointer: str, text: str, commas: bool) -> Iterator[Any]:
    try:
        value = json.loads(text)
    except ValueError:
        pass
    else:
        if not isinstance(value, str | list | dict):
            yield value
    if commas and "," in text:
        yield [_part(document, pointer, "0", each, commas) for each in text.split(",")]


def _part(document: Document, pointer: str, key: str, raw: Raw, commas: bool) -> Any:
    """Read an item or a property, by whichever schema it fits."""
    value = raw
    for found in document.located(pointer, [key]):
        value = typed(document, found.pointer, raw, commas=commas)
        if document.fits(found.pointer, value):
            break
    return value


def tree(pairs: Sequence[tuple[str, Raw]], literal: Container[str] = ()) -> dict[str, Raw]:
    """Unfold names in brackets: `a[b]=1&a[c][]=2` is `{"a": {"b": "1", "c": ["2"]}}`. A name that repeats is a list.

    Names that are `literal` stay as they are.
    """
    whole: dict[str, Raw] = {}
    for name, value in pairs:
        first, *others = [name] if name in literal else name.replace("]", "").split("[")
        node, keys = whole, [first, *others]
        listed = keys[-1] == "" and len(keys) > 1
        for key in keys[: -2 if listed else -1]:
            inner: object = node.setdefault(key, {})
            node = cast("dict[str, Raw]", inner) if isinstance(inner, dict) else {}
        last = keys[-2] if listed else keys[-1]
        before = node.get(last)
        if is_array(before):
            before.append(value)
        elif last in node:
            node[last] = [before, value]
        else:
            node[last] = [value] if listed else value
    return {key: _lists(item) for key, item in whole.items()}


def _lists(node: Raw) -> Raw:
    """Turn objects whose keys are 0, 1, 2 into lists."""
    if not is_object(node):
        return node
    if node and list(node) == [str(number) for number in range(len(node))]:
        return [_lists(item) for item in node.values()]
    return {key: _lists(item) for key, item in node.items()}


def _form(data: bytes) -> list[tuple[str, Raw]]:
    return list(parse_qsl(data.decode(), keep_blank_values=True, strict_parsing=bool(data)))


def _multipart(data: bytes, content_type: str) -> list[tuple[str, Raw]]:
    """Read parts; files are text here, and parts of JSON are what they say."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + data)
    pairs: list[tuple[str, Raw]] = []
    for part in message.iter_parts():
        content = part.get_payload(decode=True)
        text = content.decode() if isinstance(content, bytes) else ""
        name = str(part.get_param("name", header="content-disposition"))
        pairs.append((name, json.loads(text) if part.get_content_type() == "application/json" else text))
    return pairs


def body(document: Document, schema: str | None, data: bytes, content_type: str) -> Any:
    """Read a body of any media type.

    Raises:
        ValueError: It is not what its media type says.
    """
    plain = content_type.partition(";")[0].strip().lower()
    if plain == "application/json" or plain.endswith("+json"):
        return json.loads(data)
    if plain not in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return data.decode()
    pairs = _multipart(data, content_type) if plain == "multipart/form-data" else _form(data)
    if schema is None:
        return tree(pairs)
    literal = {name for found in document.located(schema, ()) for name in found.schema.get("properties", {})}
    return typed(document, schema, tree(pairs, literal))
