"""Documents that carry one text in every place that holds a text or a name."""

from __future__ import annotations

from typing import Any

TEXT_PLACES = ("schema", "property", "parameter", "summary", "body")


def marked(place: str, text: str) -> str:
    """A text that can be found again: the place where it stands, around it."""
    return f"start-{place} {text} end-{place}"


def with_text(text: str) -> dict[str, Any]:
    """A document with `text` in every description, literal, default and example."""
    reference = {"$ref": "#/components/schemas/Book"}
    found = {
        "200": {"description": text, "content": {"application/json": {"schema": reference, "example": {"a": text}}}}
    }
    operation = {
        "operationId": "updateBook",
        "tags": ["books"],
        "summary": marked("summary", " ".join(text.split())),
        "description": text,
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}, "example": text},
            {
                "name": "q",
                "in": "query",
                "description": marked("parameter", text),
                "schema": {"type": "string", "default": text},
            },
        ],
        "requestBody": {"required": True, "description": text, "content": {"application/json": {"schema": reference}}},
        "responses": found | {"404": {"description": text}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": f"Books {text}", "version": text, "description": text, "license": {"name": text}},
        "servers": [{"url": "https://api.example.com", "description": text}],
        "tags": [{"name": "books", "description": marked("tag", text)}],
        "paths": {"/books/{id}": {"put": operation}},
        "components": {"schemas": {"Book": _book(text)}},
    }


def _book(text: str) -> dict[str, Any]:
    return {
        "type": "object",
        "title": text,
        "description": marked("schema", text),
        "required": ["status", "kind"],
        "properties": {
            "status": {"type": "string", "enum": ["plain", text], "description": marked("property", text)},
            "kind": {"const": text},
            "author": {"type": "string", "default": text, "examples": [text], "description": marked("body", text)},
        },
    }


def with_name(name: str) -> dict[str, Any]:
    """A document with `name` in every place that names something."""
    pointer = name.replace("~", "~0").replace("/", "~1")
    reference = {"$ref": f"#/components/schemas/{pointer}"}
    content = {"application/json": {"schema": reference}}
    operation: dict[str, Any] = {
        "operationId": name,
        "tags": [name],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": name, "in": "query", "schema": {"type": "string"}, "x-stainless-param": name},
            {"name": name, "in": "header", "schema": {"type": "string"}},
            {"name": name, "in": "cookie", "schema": {"type": "string"}},
        ],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "Done.", "content": content}},
        "security": [{name: []}],
    }
    form = {"multipart/form-data": {"schema": _object(name, {"type": "string", "format": "binary"})}}
    event = {"requestBody": {"content": content}, "responses": {"200": {"description": "Taken."}}}
    upload = {
        "operationId": f"{name} upload",
        "requestBody": {"content": form},
        "responses": {"200": {"description": "Done.", "content": {name: {"schema": {"type": "string"}}}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": name, "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "tags": [{"name": name}],
        "paths": {f"/{name}/{{id}}": {"put": operation}, f"/{name}/{name}": {"post": upload}},
        "webhooks": {name: {"post": event}},
        "components": {
            "securitySchemes": {name: {"type": "apiKey", "in": "header", "name": name}},
            "schemas": {name: _object(name, {"oneOf": [reference, _object(name, {"type": "null"})]})},
        },
    }


def _object(name: str, value: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [name],
        "properties": {name: {"type": "string", "enum": [name, "other"]}, f"{name}s": value},
        "discriminator": {"propertyName": name, "mapping": {name: f"#/components/schemas/{name}"}},
    }
