"""Reads an OpenAPI document the way a reader does: references followed, envelopes looked through."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import ryaml
from jsonschema import Draft202012Validator, FormatChecker

METHODS = ("get", "put", "post", "delete", "patch")

Node = Mapping[str, Any]


def load(path: Path) -> Any:
    """Return the data of a JSON or YAML file; dates stay strings."""
    with path.open(encoding="utf-8") as file:
        return json.load(file) if path.suffix == ".json" else ryaml.load(file)


def members(node: object) -> dict[str, Any]:
    """Return the members of an object, none for anything else."""
    return cast("dict[str, Any]", node) if isinstance(node, dict) else {}


def entries(node: object) -> list[object]:
    """Return the entries of an array, none for anything else."""
    return cast("list[object]", node) if isinstance(node, list) else []


def violations(schema: Node, value: object) -> list[str]:
    """Return what keeps a value from fitting a JSON Schema, formats included."""
    validator: Any = Draft202012Validator(schema, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


class Facts:
    """Answers questions about one document whose references are all local."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def resolve(self, node: Node) -> Node:
        """Return what a node stands for."""
        while "$ref" in node:
            target: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def operations(self) -> dict[str, Node]:
        """Return every operation by `METHOD /path`, the parameters of its path included."""
        return {
            f"{method.upper()} {path}": {**operation, "parameters": parameters}
            for path, item in self.document["paths"].items()
            for method, operation in item.items()
            if method in METHODS
            for parameters in [item.get("parameters", []) + operation.get("parameters", [])]
        }

    def body(self, operation: Node) -> Node:
        """Return the schema of the request body, empty where there is none."""
        for media in operation.get("requestBody", {}).get("content", {}).values():
            return self.resolve(media["schema"])
        return {}

    def contents(self, operation: Node) -> Iterator[tuple[str, str, Node]]:
        """Yield status, media type and media object of every response."""
        for status, response in operation["responses"].items():
            for media_type, media in self.resolve(response).get("content", {}).items():
                yield status, media_type, media

    def returned(self, operation: Node) -> Mapping[str, Node]:
        """Return the fields that a caller is after: those of `data`, of an entry of `data[]`, or of the body."""
        contents = {(status, media_type): media["schema"] for status, media_type, media in self.contents(operation)}
        schema: Node = contents.get(("200", "application/json"), {})
        fields: Mapping[str, Node] = self.resolve(schema).get("properties", {})
        if "data" not in fields or not fields.keys() <= {"data", "meta", "object"}:
            return fields
        data = self.resolve(fields["data"])
        inner: Mapping[str, Node] = self.resolve(data.get("items", data)).get("properties", fields)
        return inner

    def kind(self, schema: Node) -> str:
        """Describe a schema in the guide's words: `uuid`, `string | null`, `array[object]`, `enum: a, b`."""
        schema = self.resolve(schema)
        for members in (schema.get("allOf"), schema.get("oneOf"), schema.get("anyOf")):
            if members:
                return " | ".join(dict.fromkeys(self.kind(member) for member in members))
        if "enum" in schema:
            return "enum: " + ", ".join(schema["enum"])
        if schema["type"] == "array":
            return f"array[{self.kind(schema['items'])}]"
        types: str | list[str] = schema["type"]
        return schema.get("format") or (types if isinstance(types, str) else " | ".join(types))
