"""A shop over several releases: each is generated with the lock that the one before left."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from sdkgen.cli import main

_OPERATIONS = {
    "get /books": "list of Book",
    "post /books": "Book",
    "get /books/{id}": "Book",
    "delete /books/{id}": "",
    "get /status": "Status",
}
BOOKS = {
    "list": "get /books",
    "create": "post /books",
    "retrieve": "get /books/{id}",
    "delete": "delete /books/{id}",
}
_SCHEMAS = {
    "Book": {
        "type": "object",
        "required": ["title"],
        "properties": {
            "title": {"type": "string"},
            "cover": {"type": "object", "properties": {"url": {"type": "string"}}},
        },
    },
    "Status": {"type": "object", "properties": {"ok": {"type": "boolean"}}},
}


class Shop:
    """A folder with the document, its design, the lock and the generated project."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def source(self) -> Path:
        """The folder of the generated package."""
        return self._folder / "sdk" / "src"

    @property
    def lock(self) -> Mapping[str, object]:
        """What `names.lock` says of retired names."""
        found = json.loads((self._folder / "names.lock").read_text(encoding="utf-8"))
        return cast("Mapping[str, object]", found.get("retired", {}))

    def file(self, path: str) -> str:
        """A generated module."""
        return (self.source / "bookshop" / path).read_text(encoding="utf-8")

    def release(self, version: str, resources: Mapping[str, object], *, without: tuple[str, ...] = ()) -> Shop:
        """Generate a release from a design; some operations may be gone."""
        paths: dict[str, dict[str, object]] = {}
        for endpoint, result in _OPERATIONS.items():
            method, path = endpoint.split()
            if endpoint not in without:
                paths.setdefault(path, {})[method] = _operation(path, result)
        api: dict[str, object] = {"openapi": "3.1.0", "info": {"title": "Bookshop", "version": "1"}, "paths": paths}
        api |= {"servers": [{"url": "https://api.bookshop.example"}], "components": {"schemas": _SCHEMAS}}
        target = {"python": {"version": version}}
        design = {"organization": {"name": "Bookshop"}, "targets": target, "resources": resources}
        for name, content in (("openapi.json", api), ("sdk.yml", design)):
            (self._folder / name).write_text(json.dumps(content), encoding="utf-8")
        spec, config, out = (str(self._folder / name) for name in ("openapi.json", "sdk.yml", "sdk"))
        assert main(["generate", spec, "--config", config, "--out", out, "--fail-on", "never"]) == 0
        return self


def _operation(path: str, result: str) -> dict[str, object]:
    name = result.removeprefix("list of ")
    schema: dict[str, object] = {"$ref": f"#/components/schemas/{name}"}
    schema = {"type": "array", "items": schema} if name != result else schema
    content = {"content": {"application/json": {"schema": schema}}} if result else {}
    found: dict[str, object] = {"responses": {"200": {"description": "ok", **content}}}
    if "{id}" in path:
        found["parameters"] = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    return found
