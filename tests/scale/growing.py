"""Documents of any size: each grows in one way, by which a careless generator takes ever longer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Document = dict[str, Any]
Schema = dict[str, Any]


def _reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties}


def _operation(id: str, **more: Any) -> Document:
    return {"operationId": id, "tags": ["a"], "responses": {"204": {"description": "Done."}}, **more}


def _document(schemas: Schema, paths: Document | None = None) -> Document:
    answer = {"200": {"description": "Found.", "content": {"application/json": {"schema": _reference("S")}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Growing", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths or {"/a": {"get": _operation("getA", responses=answer)}},
        "components": {"schemas": schemas},
    }


def enum(size: int) -> Document:
    """One enum of many values."""
    return _document({"S": _object({"e": {"type": "string", "enum": [f"value-{index}" for index in range(size)]}})})


def mixed_enum(size: int) -> Document:
    """One enum of numbers and texts, some of them equal."""
    return _document({"S": _object({"e": {"enum": [1, True, 0.5, *range(2, size), *map(str, range(size))]}})})


def properties(size: int) -> Document:
    """One object of many properties."""
    return _document({"S": _object({f"aProperty{index}": {"type": "string"} for index in range(size)})})


def parameters(size: int) -> Document:
    """One operation of many parameters."""
    found = [{"name": f"p{index}", "in": "query", "schema": {"type": "string"}} for index in range(size)]
    return _document({"S": {}}, {"/a": {"get": _operation("getA", parameters=found)}})


def operations(size: int) -> Document:
    """Many operations of one resource."""
    return _document({"S": {}}, {f"/a/x{index}": {"get": _operation(f"op{index}")} for index in range(size)})


def dangling(size: int) -> Document:
    """Many references that lead nowhere, beside names that are nearly right."""
    near = {f"Missong{index}": {"type": "object"} for index in range(size)}
    return _document({"S": _object({f"p{index}": _reference(f"Missing{index}") for index in range(size)}), **near})


def one_enum_for_all(size: int) -> Document:
    """Many properties that are the same long enum."""
    values = {"type": "string", "enum": [f"value-{index}" for index in range(size)]}
    return _document({"S": _object({f"p{index}": _reference("E") for index in range(size)}), "E": values})


def objects_in_a_chain(size: int) -> Document:
    """Objects that each name the next one twice: as many ways to the last one as there are numbers of so many bits."""
    chain = {f"C{index}": _object({"leftSide": _reference(f"C{index + 1}"), "rightSide": _reference(f"C{index + 1}")})
             for index in range(size)}  # fmt: skip
    return _with_body({**chain, f"C{size}": _object({"aName": {"type": "string"}})}, "C0", "application/json")


def descriptions(size: int) -> Document:
    """One description of many lines and marks that nothing answers."""
    lines = "\n".join(f"{'`' * (index % 40 + 1)} [{index} ![ <b {'~' * (index % 30)}\n```" for index in range(size))
    return _document({"S": {}}, {"/a": {"get": _operation("getA", description=f"{lines}\n~~~")}})


def _with_body(schemas: Schema, name: str, media_type: str) -> Document:
    body = {"content": {media_type: {"schema": _reference(name)}}}
    return _document({"S": {}, **schemas}, {"/search": {"post": _operation("search", requestBody=body)}})


Spelling = Callable[[str], Schema]
SPELLINGS: dict[str, Spelling] = {
    "reference": _reference,
    "described": lambda name: {**_reference(name), "description": "One of them."},
    "allOf": lambda name: {"allOf": [_reference(name)], "description": "One of them."},
    "nullable": lambda name: {"oneOf": [_reference(name), {"type": "null"}]},
    "list": lambda name: {"type": "array", "items": _reference(name)},
    "map": lambda name: {"type": "object", "additionalProperties": _reference(name)},
    "union": lambda name: {"oneOf": [_reference(name), {"type": "string"}]},
}
"""How one model may name another."""


def mutual(size: int, spelling: str, media_type: str = "application/json") -> Document:
    """Objects that all name each other, sent as a body: the document grows by the square of their number."""
    others = {f"t{index}": SPELLINGS[spelling](f"T{index}") for index in range(size)}
    own = {"userName": {"type": "string"}, "aFile": {"type": "string", "format": "binary"}}
    found = {f"T{index}": {**_object({**others, **own}), "required": [*others]} for index in range(size)}
    return _with_body(found, "T0", media_type)


def answered(size: int) -> Document:
    """Objects that all name each other, as a response."""
    others = {f"q{index}": _reference(f"M{index}") for index in range(size)}
    return _document({"S": _reference("M0"), **{f"M{index}": _object(others) for index in range(size)}})


GROWING: dict[str, tuple[Callable[[int], Document], int]] = {
    "an enum": (enum, 300),
    "an enum of all kinds": (mixed_enum, 300),
    "properties": (properties, 100),
    "parameters": (parameters, 100),
    "operations": (operations, 40),
    "dangling references": (dangling, 150),
    "one enum in many places": (one_enum_for_all, 80),
    "objects in a chain": (objects_in_a_chain, 20),
    "a description": (descriptions, 300),
    "objects that name each other": (answered, 12),
}
"""What grows, and the size from which growth is measured."""
