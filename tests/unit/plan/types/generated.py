"""Small SDKs from texts: what their packages of types offer, and whether all of them imports."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkgen.design.lock import Lock
from sdkgen.design.read import read_config
from sdkgen.document.load import Document
from sdkgen.model import ir
from sdkgen.pipeline import Decision, Result, decide, generate
from sdkgen.targets.python.views.facades import facades

Json = dict[str, ir.JsonValue]
_IMPORT_ALL = """
import importlib, json, pathlib, sys
sys.path.insert(0, sys.argv[1])
root = pathlib.Path(sys.argv[1]) / "acme"
for path in sorted(root.glob("types/**/*.py")):
    name = ".".join(("acme", *path.relative_to(root).with_suffix("").parts)).removesuffix(".__init__")
    module = importlib.import_module(name)
    for each in module.__all__:
        getattr(module, each)
for path in json.loads(sys.argv[2]):
    package, _, name = path.rpartition(".")
    getattr(importlib.import_module(f"acme.types.{package}"), name)
"""


@dataclass(frozen=True)
class Api:
    """A document with its design."""

    schemas: Json
    paths: Json
    design: Json

    @property
    def document(self) -> Document:
        """The document as it is read."""
        about: Json = {"title": "Acme", "version": "1"}
        root: Json = {"openapi": "3.1.0", "info": about, "servers": [{"url": "https://a.example"}]}
        root |= {"paths": self.paths, "components": {"schemas": self.schemas}}
        return Document(root, "acme", json.dumps(root))

    def decided(self, lock: Lock | None = None) -> Decision:
        """Decide all names."""
        config, _ = read_config(self.design, "sdk.yml", title="Acme")
        return decide(self.document, config, lock or Lock())

    def generated(self, lock: Lock | None = None) -> Result:
        """Generate the SDK."""
        config, _ = read_config(self.design, "sdk.yml", title="Acme")
        return generate(self.document, config, lock)


def offered(decision: Decision) -> set[str]:
    """Return what can be imported from the packages of types, such as `shelves.Book`."""
    views = facades(decision.plan.table, {})
    return {".".join((*view.package, item.name)) for view in views for item in view.exports}


def import_all(result: Result, folder: Path, *paths: str) -> None:
    """Write an SDK, import every module of types with all that it offers, and these names from their modules."""
    for path, data in result.files.items():
        if path.startswith("src/"):
            file = folder / path.removeprefix("src/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
    command = [sys.executable, "-c", _IMPORT_ALL, str(folder), json.dumps(paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""


def call(result: ir.JsonValue, body: ir.JsonValue = None) -> Json:
    """Return an operation with a JSON result, and perhaps a body."""
    content: Json = {"application/json": {"schema": result}}
    found: Json = {"responses": {"200": {"description": "Done.", "content": content}}}
    if body is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return found


def ref(name: str) -> Json:
    """Return a reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(**properties: ir.JsonValue) -> Json:
    """Return the schema of an object."""
    return {"type": "object", "properties": properties}


TEXT: Json = {"type": "string"}


def api(schemas: Mapping[str, ir.JsonValue], paths: Mapping[str, ir.JsonValue], **design: ir.JsonValue) -> Api:
    """Return an API called Acme."""
    return Api(dict(schemas), dict(paths), {"organization": {"name": "Acme"}, **design})
