"""Tiny documents for the tests of parsing, and what comes out of them."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model.construct import bare
from sdkgen.model.ir import (
    AliasDef,
    Api,
    Field,
    JsonValue,
    Named,
    ObjectDef,
    Operation,
    Scalar,
    ScalarKind,
    TypeId,
    TypeRef,
    UnionOf,
)
from sdkgen.openapi import parse

Json = dict[str, JsonValue]

STRING = Scalar(ScalarKind.STRING)
INTEGER = Scalar(ScalarKind.INTEGER)
NUMBER = Scalar(ScalarKind.NUMBER)
BOOLEAN = Scalar(ScalarKind.BOOLEAN)
NULL = Scalar(ScalarKind.NULL)
DATE = Scalar(ScalarKind.DATE)
DATETIME = Scalar(ScalarKind.DATETIME)
BYTES = Scalar(ScalarKind.BYTES)


@dataclass(frozen=True)
class Document:
    """A document that has been loaded."""

    root: Json
    name: str = "api.yaml"


@dataclass(frozen=True)
class Parsed:
    """The result of parsing, with shortcuts to its parts."""

    api: Api
    diagnostics: list[Diagnostic]

    @property
    def codes(self) -> list[str]:
        """The codes of all findings."""
        return [finding.code for finding in self.diagnostics]

    def finding(self, code: str) -> Diagnostic:
        """The only finding with this code."""
        (found,) = [finding for finding in self.diagnostics if finding.code == code]
        return found

    def errors(self) -> list[str]:
        """The codes of the findings that cost a part of the API."""
        return [finding.code for finding in self.diagnostics if finding.severity is Severity.ERROR]

    def object(self, name: str) -> ObjectDef:
        """The object with this component name or pointer."""
        found = self.api.types[id_of(name)]
        assert isinstance(found, ObjectDef), found
        return found

    def alias(self, name: str) -> TypeRef:
        """What the component with this name stands for."""
        found = self.api.types[id_of(name)]
        assert isinstance(found, AliasDef), found
        return found.type

    def union(self, name: str) -> UnionOf:
        """The union that the component with this name stands for."""
        found = bare(self.alias(name))
        assert isinstance(found, UnionOf), found
        return found

    def field(self, name: str, wire_name: str) -> Field:
        """One field of an object."""
        (found,) = [field for field in self.object(name).fields if field.wire_name == wire_name]
        return found

    def fields(self, name: str) -> list[str]:
        """The names of an object's fields; those that must be present end in `!`."""
        return [field.wire_name + "!" * field.required for field in self.object(name).fields]

    def operation(self, id: str = "get /things") -> Operation:
        """The operation with this id."""
        (found,) = [operation for operation in self.api.operations if operation.id == id]
        return found

    def tag(self, name: str) -> tuple[tuple[str, ...], dict[str, TypeRef], bool]:
        """The tag of a union component: path, mapping, and whether it was declared."""
        tag = self.union(name).tag
        assert tag is not None
        return tag.path, dict(tag.mapping), tag.declared


def id_of(name: str) -> TypeId:
    """The id of a component; a pointer stays as it is."""
    return TypeId(name if name.startswith("#") else f"#/components/schemas/{name}")


def named(name: str) -> Named:
    """A reference to a component in the intermediate model."""
    return Named(id_of(name))


def ref(name: str) -> Json:
    """A reference to a component in the document."""
    return {"$ref": f"#/components/schemas/{name}"}


def parse_root(root: Json) -> Parsed:
    """Parse a whole document."""
    return Parsed(*parse(Document(root)))


def parse_schemas(schemas: Json, **members: JsonValue) -> Parsed:
    """Parse a document that has these components, and perhaps more."""
    base: Json = {"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "components": {"schemas": schemas}}
    return parse_root({**base, **members})


def type_of(schema: JsonValue, **others: JsonValue) -> TypeRef:
    """The type of a property with this schema, in a document that has `others` as components."""
    return parse_schemas({"It": {"properties": {"x": schema}}, **others}).field("It", "x").type


def parse_operation(operation: Json, path: str = "/things", method: str = "get", **members: JsonValue) -> Parsed:
    """Parse a document with one operation."""
    return parse_paths({path: {method: operation}}, **members)


def parse_paths(paths: Json, **members: JsonValue) -> Parsed:
    """Parse a document with these paths."""
    return parse_root({"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "paths": paths, **members})


def obj(required: list[JsonValue] | None = None, /, **properties: JsonValue) -> Json:
    """An object schema."""
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def text(*values: JsonValue) -> Json:
    """A string schema, with an enum if there are values."""
    return {"type": "string", **({"enum": list(values)} if values else {})}
