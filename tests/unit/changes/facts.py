"""Small documents around one construct, and what has to be found between two of them."""

from __future__ import annotations

from typing import Any

import yaml

from sdkgen.targets.findings import Level, Side
from tests.unit.changes.support import between

Root = dict[str, Any]
Found = tuple[str, Level, str, str]
"""Code, level, subject and sentence."""
BREAKING, MINOR, PATCH = Level.BREAKING, Level.MINOR, Level.PATCH


def read(text: str) -> Any:
    """Return YAML as JSON values."""
    return yaml.safe_load(text)


def api(paths: Root, *, version: str = "3.1.0", **more: Any) -> Root:
    """Return a document with some paths."""
    servers = [{"url": "https://api.example.com"}]
    return {"openapi": version, "info": {"title": "Shelf", "version": "1"}, "servers": servers, "paths": paths, **more}


def sent(schema: str, *, media: str = "application/json", version: str = "3.1.0", **more: Any) -> Root:
    """Return a document that takes a body of a schema."""
    body = {"required": True, "content": {media: {"schema": read(schema), **more.pop("content", {})}}}
    operation = {"requestBody": body, "responses": {"204": {"description": "Done"}}}
    return api({"/a": {"post": operation}}, version=version, **more)


def answered(schema: str, *, version: str = "3.1.0", **more: Any) -> Root:
    """Return a document that answers a schema."""
    response = {"description": "Fine", "content": {"application/json": {"schema": read(schema)}}}
    return api({"/a": {"get": {"responses": {"200": response}}}}, version=version, **more)


def with_parameters(parameters: str, path: str = "/a", **more: Any) -> Root:
    """Return a document with an operation that takes parameters."""
    operation = {"parameters": read(parameters), "responses": {"204": {"description": "Done"}}}
    return api({path: {"get": operation}}, **more)


def wire(old: Root, new: Root) -> list[Found]:
    """Return what changed on the wire, in order."""
    found = (item for item in between(old, new) if item.side is Side.WIRE)
    return sorted((item.code, item.level, item.subject, item.message) for item in found)


def brief(old: Root, new: Root) -> list[tuple[str, Level]]:
    """Return code and level of what changed, on the wire or in Python, in order."""
    return sorted((item.code, item.level) for item in between(old, new))
