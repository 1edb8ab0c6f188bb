"""`example` and `examples` of parameters and media types."""

from __future__ import annotations

from sdkgen.document.resolver import Node
from sdkgen.model.ir import JsonValue
from sdkgen.openapi.context import Context


def example_of(ctx: Context, node: Node) -> tuple[JsonValue, bool]:
    """The first example at `node`, else the first of its schema, and whether there is one."""
    if example := node.child("example"):
        return example.value, True
    examples = node.child("examples")
    for _, named in examples.members() if examples else []:
        target = ctx.follow(named, "the example is left out")
        if target and (value := target.child("value") or target.child("dataValue")):
            return value.value, True
    schema = node.child("schema")
    return _schema_example(schema) if schema else (None, False)


def _schema_example(schema: Node) -> tuple[JsonValue, bool]:
    if example := schema.child("example"):
        return example.value, True
    examples = schema.child("examples")
    found = examples.items() if examples else []
    return (found[0].value, True) if found else (None, False)
