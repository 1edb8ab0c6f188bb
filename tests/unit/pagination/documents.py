"""Small documents with one list operation, parsed."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from generator import ir
from generator.config import MethodConfig, PaginationScheme, ResourceConfig, SdkConfig
from generator.pagination import PageScheme, detect
from generator.parse import parse

INTEGER = {"type": "integer"}
STRING = {"type": "string"}
BOOLEAN = {"type": "boolean"}
ITEM = {"type": "object", "properties": {"id": STRING, "name": STRING}}
LIST = {"type": "array", "items": ITEM}


def record(**properties: object) -> dict[str, object]:
    """Return the schema of an object."""
    return {"type": "object", "properties": properties}


META = record(page_number=INTEGER, page_size=INTEGER, total_pages=INTEGER, total_results=INTEGER)


def api_of(query: Mapping[str, object], body: object, method: str = "get", **parameter: object) -> ir.Api:
    """Return an API whose only operation takes these query parameters and returns this body."""
    parameters = [{"name": name, "in": "query", "schema": schema, **parameter} for name, schema in query.items()]
    responses = {"200": {"description": "", "content": {"application/json": {"schema": body}}}}
    operation = {"operationId": "listThings", "parameters": parameters, "responses": responses}
    root: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/things": {method: operation}}}
    return parse(SimpleNamespace(root=root, name="t"))[0]


def config(*schemes: PaginationScheme, paginated: bool | None = None, method: str = "get") -> SdkConfig:
    """Return a design with these schemes, and an entry for the operation where it says whether it pages."""
    entry = MethodConfig(f"{method} /things", "#/", paginated=paginated)
    resources = {("things",): ResourceConfig({"list": entry}, {}, "#/")} if paginated is not None else {}
    return SdkConfig("T", "t", "t", "T", resources=resources, pagination=schemes)


def scheme_of(api: ir.Api, design: SdkConfig | None = None) -> PageScheme | None:
    """Return how the only operation pages."""
    return detect(api, design or config()).get(api.operations[0].id)
