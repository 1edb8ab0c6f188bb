"""`resources` of `sdk.yml`: methods, models and what lies below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkgen.design.model import CLIENT, SHARED, CustomCode, MethodConfig, Path, ResourceConfig, Streaming
from sdkgen.design.reader import Node, Reader
from sdkgen.diagnostics.diagnostic import Severity
from sdkgen.model import ir
from sdkgen.model.pointers import escape
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid

ENDPOINT = re.compile(r"^(get|put|post|delete|patch|head|options|trace)\s+(/\S*)$", re.IGNORECASE)
_SPECIAL = {"$shared": SHARED, "$client": CLIENT}
_HELPERS = frozenset({"webhook_unwrap", "websocket", "alias"})


def resources(
    reader: Reader, value: ir.JsonValue, at: str, parent: Path, *, skipped: bool = False
) -> Iterator[tuple[Path, ResourceConfig]]:
    """Yield resources by their path, those below after those above."""
    for name, item in reader.node(value, at).items():
        place = f"{at}/{escape(name)}"
        path = _SPECIAL.get(name) if not parent else None
        if path is None:
            path = (*parent, avoid(snake(name)))
        node = reader.node(item, place, "resource")
        without = skipped or _is_skipped(node)
        methods = dict(_methods(reader, node, place, skipped=without))
        models = dict(_models(reader, node, place))
        yield (
            path,
            ResourceConfig(
                methods=methods,
                models=models,
                at=place,
                description=reader.text(node, "description", place),
                mixin=reader.custom(node, "mixin", place),
                async_mixin=reader.custom(node, "async_mixin", place),
                model_mixins=dict(_model_mixins(reader, node, place)),
                unwraps=_unwraps(node),
            ),
        )
        yield from resources(reader, node.get("subresources"), f"{place}/subresources", path, skipped=without)


def _unwraps(node: Node) -> bool:
    methods = node.get("methods")
    found = methods.values() if isinstance(methods, dict) else ()
    return any(isinstance(item, dict) and item.get("type") == "webhook_unwrap" for item in found)


def _is_skipped(node: Node) -> bool:
    """Whether Python does without: `skip: true`, `skip: [python]`, or `only` others."""
    skip, only = node.get("skip"), node.get("only")
    return (
        skip is True
        or (isinstance(skip, list) and "python" in skip)
        or (isinstance(only, list) and "python" not in only)
    )


def _methods(reader: Reader, owner: Node, at: str, *, skipped: bool) -> Iterator[tuple[str, MethodConfig]]:
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
        yield (
            avoid(snake(name)),
            MethodConfig(
                endpoint=f"{matched[1].lower()} {matched[2]}",
                at=place,
                paginated=_paginated(reader, node, place),
                skip=skipped or _is_skipped(node),
                deprecated=_deprecated(reader, node, place),
                param_names=dict(reader.texts(node, "param_names", place)),
                streaming=_streaming(reader, node, place),
            ),
        )


def _paginated(reader: Reader, node: Node, at: str) -> bool | str | None:
    value = node.get("paginated")
    if value is None or isinstance(value, bool | str):
        return value
    help = "write `true`, `false`, or the name of a scheme"
    reader.wrong(f"{at}/paginated", "expected `true`, `false` or a name", help)
    return None


def _deprecated(reader: Reader, node: Node, at: str) -> str | None:
    """Return why a method is deprecated: a text, or one for Python, or nothing but the fact."""
    value = node.get("deprecated")
    if isinstance(value, dict):
        return reader.text(value, "python", f"{at}/deprecated") or reader.text(value, "default", f"{at}/deprecated")
    if isinstance(value, bool):
        return "it is deprecated" if value else None
    return reader.text(node, "deprecated", at)


def _streaming(reader: Reader, owner: Node, at: str) -> Streaming | None:
    if owner.get("streaming") is None:
        return None
    place = f"{at}/streaming"
    node = reader.node(owner["streaming"], place, "streaming")
    model, switch = (reader.text(node, key, place) for key in ("stream_event_model", "param_discriminator"))
    return Streaming(place, model, switch if "param_discriminator" in node else "stream")


def _model_mixins(reader: Reader, owner: Node, at: str) -> Iterator[tuple[str, CustomCode]]:
    models = owner.get("models")
    for name, item in models.items() if isinstance(models, dict) else ():
        found = reader.custom(item, "mixin", f"{at}/models/{escape(name)}") if isinstance(item, dict) else None
        if found is not None:
            yield name, found


def _models(reader: Reader, owner: Node, at: str) -> Iterator[tuple[str, str]]:
    for name, item in reader.child(owner, "models", at).items():
        place = f"{at}/models/{escape(name)}"
        node: Node = {"openapi_uri": item} if isinstance(item, str) else reader.node(item, place, "model")
        pointer = reader.text(node, "openapi_uri", place)
        if pointer is None and isinstance(item, dict):
            help = "write for example `#/components/schemas/Call`"
            reader.report("wrong-model", place, "there is no schema", "the model is ignored", help)
        elif pointer is not None and pointer.startswith("#/"):
            yield name, pointer
        elif pointer is not None:
            yield name, f"#/components/schemas/{escape(pointer)}"
