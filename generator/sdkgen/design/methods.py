"""The methods of a resource in `sdk.yml`, and what they inherit from the resource."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sdkgen.design.model import MethodConfig, Streaming
from sdkgen.design.reader import Node, Reader
from sdkgen.design.targets import KEYS
from sdkgen.diagnostics.diagnostic import Severity
from sdkgen.model.pointers import escape
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid

ENDPOINT = re.compile(r"^(get|put|post|delete|patch|head|options|trace)\s+(/\S*)$", re.IGNORECASE)
_HELPERS = frozenset({"webhook_unwrap", "websocket"})
_ARGUMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MEDIA_TYPE = re.compile(r"[\w.+*-]+/[\w.+*-]+(?:\s*;[^\x00-\x1f\x7f]*)?")
_WIRE_NAME = re.compile(r"[^\x00-\x1f\x7f]{1,200}")


class Inherited(NamedTuple):
    """What holds for all that is below a resource."""

    skipped: bool = False
    deprecated: str | None = None
    """Why one should do without."""

    def below(self, reader: Reader, node: Node, at: str) -> Inherited:
        """Return what holds for an entry and all below it."""
        said = _deprecated(reader, node, at)
        return Inherited(
            self.skipped or _is_skipped(node, reader.language), said if said is not None else self.deprecated
        )


NOTHING_INHERITED = Inherited()


def _is_skipped(node: Node, language: str) -> bool:
    """Whether a language does without: `skip: true`, `skip: [python]`, or `only` others."""
    skip, only, keys = node.get("skip"), node.get("only"), KEYS[language]
    return (
        skip is True
        or (isinstance(skip, list) and any(key in skip for key in keys))
        or (isinstance(only, list) and not any(key in only for key in keys))
    )


def read_methods(reader: Reader, owner: Node, at: str, above: Inherited) -> Iterator[tuple[str, MethodConfig]]:
    """Yield the methods of a resource by their names."""
    for name, item in reader.child(owner, "methods", at).items():
        place = f"{at}/methods/{escape(name)}"
        node: Node = {"endpoint": item} if isinstance(item, str) else reader.node(item, place, "method")
        kind = node.get("type")
        if isinstance(kind, str) and kind in _HELPERS:
            message = f"a method of the type {kind} is not made from the design"
            reader.report("unsupported-config", place, message, "there is no such method", "remove it", Severity.INFO)
            continue
        matched = ENDPOINT.match(reader.text(node, "endpoint", place) or "")
        if matched is None:
            message = "expected the endpoint as `method /path`"
            reader.report("wrong-endpoint", place, message, "the method is ignored", "write for example `get /calls`")
            continue
        yield _method_name(name), _method(reader, node, place, f"{matched[1].lower()} {matched[2]}", above)


def _method(reader: Reader, node: Node, at: str, endpoint: str, above: Inherited) -> MethodConfig:
    options = reader.child(node, "default_request_options", at, "request_options")
    place = f"{at}/default_request_options"
    retries = reader.number(options, "max_retries", place, -1)
    timeout = reader.seconds(options, "timeout", place, -1)
    own = above.below(reader, node, at)
    return MethodConfig(
        endpoint=endpoint,
        at=at,
        paginated=_paginated(reader, node, at),
        skip=own.skipped,
        deprecated=own.deprecated,
        param_names=dict(reader.texts(node, "param_names", at)),
        streaming=_streaming(reader, node, at),
        body_param_name=_argument(reader, node, "body_param_name", at),
        media_type=reader.text(node, "media_type", at, _MEDIA_TYPE),
        timeout=timeout if timeout >= 0 else None,
        max_retries=int(retries) if retries >= 0 else None,
        repeatable=reader.flag(node, "repeatable", at, default=False) if "repeatable" in node else None,
        positional=_wire_names(reader, node, "positional_params", at),
        required=_wire_names(reader, node, "required_params", at),
        wrappers=_wire_names(reader, node, "unwrap_response_fields", at),
        overloads=tuple(_overloads(reader, node, at)),
        security=reader.requirements(node, "security", at),
    )


def _method_name(written: str) -> str:
    """Return the name of a method; an underscore in front of it, which says that it is not for everybody, stays."""
    name = avoid(snake(written))
    return f"_{name}" if written.startswith("_") else name


def _argument(reader: Reader, node: Node, key: str, at: str) -> str | None:
    written = reader.text(node, key, at, _ARGUMENT)
    return avoid(snake(written)) if written is not None else None


def _wire_names(reader: Reader, node: Node, key: str, at: str) -> tuple[str, ...] | None:
    found = tuple(reader.names(node, key, at, _WIRE_NAME))
    return found if node.get(key) is not None else None


def _overloads(reader: Reader, node: Node, at: str) -> Iterator[tuple[str, ...]]:
    for index, item in enumerate(reader.items(node, "overloads", at)):
        yield tuple(reader.names({str(index): item}, str(index), f"{at}/overloads", _WIRE_NAME))


def _paginated(reader: Reader, node: Node, at: str) -> bool | str | None:
    value = node.get("paginated")
    if value is None or isinstance(value, bool | str):
        return value
    help = "write `true`, `false`, or the name of a scheme"
    reader.wrong(f"{at}/paginated", "expected `true`, `false` or a name", help)
    return None


def _deprecated(reader: Reader, node: Node, at: str) -> str | None:
    """Return why an entry is deprecated: a text, or one for the language; empty where nothing but the fact is said."""
    value = node.get("deprecated")
    if isinstance(value, dict):
        found = (
            reader.text(value, key, f"{at}/deprecated") for key in (*KEYS[reader.language], "default") if key in value
        )
        return next(found, None)
    if isinstance(value, bool):
        return "" if value else None
    return reader.text(node, "deprecated", at)


def _streaming(reader: Reader, owner: Node, at: str) -> Streaming | None:
    place, written = f"{at}/streaming", owner.get("streaming")
    if written is None:
        return None
    if written is False or written == "none":
        return Streaming(place, streams=False)
    node = reader.node(owner["streaming"], place, "streaming")
    model, switch = (reader.text(node, key, place) for key in ("stream_event_model", "param_discriminator"))
    return Streaming(place, model, switch if "param_discriminator" in node else "stream")
