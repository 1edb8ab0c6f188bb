"""`resources` of `sdk.yml`: methods, models and what lies below."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.design.methods import NOTHING_INHERITED, Inherited, read_methods
from sdkgen.design.model import CLIENT, SHARED, CustomCode, Path, ResourceConfig
from sdkgen.design.reader import Node, Reader
from sdkgen.model import ir
from sdkgen.model.pointers import escape
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid

_SPECIAL = {"$shared": SHARED, "$client": CLIENT}


def resources(
    reader: Reader, value: ir.JsonValue, at: str, parent: Path = (), above: Inherited = NOTHING_INHERITED
) -> Iterator[tuple[Path, ResourceConfig]]:
    """Yield resources by their path, those below after those above."""
    for name, item in reader.node(value, at).items():
        place = f"{at}/{escape(name)}"
        path = _SPECIAL.get(name) if not parent else None
        if path is None:
            path = (*parent, avoid(snake(name)))
        node = reader.node(item, place, "resource")
        own = above.below(reader, node, place)
        methods = dict(read_methods(reader, node, place, own))
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
        yield from resources(reader, node.get("subresources"), f"{place}/subresources", path, own)


def _unwraps(node: Node) -> bool:
    methods = node.get("methods")
    found = methods.values() if isinstance(methods, dict) else ()
    return any(isinstance(item, dict) and item.get("type") == "webhook_unwrap" for item in found)


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
