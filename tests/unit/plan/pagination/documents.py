"""Small documents with one list operation, parsed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.design.model import MethodConfig, PaginationScheme, Path, ResourceConfig, SdkConfig
from sdkgen.model import ir
from sdkgen.openapi import parse
from sdkgen.plan.pagination import Paging, detect

Schema: TypeAlias = dict[str, ir.JsonValue]

INTEGER: Schema = {"type": "integer"}
STRING: Schema = {"type": "string"}
BOOLEAN: Schema = {"type": "boolean"}
ITEM: Schema = {"type": "object", "properties": {"id": STRING, "name": STRING}}
LIST: Schema = {"type": "array", "items": ITEM}


@dataclass(frozen=True, slots=True)
class Document:
    """A document as the parser takes it."""

    root: Schema
    name: str = "t"


def record(**properties: ir.JsonValue) -> Schema:
    """Return the schema of an object."""
    return {"type": "object", "properties": properties}


META = record(page_number=INTEGER, page_size=INTEGER, total_pages=INTEGER, total_results=INTEGER)


def api_of(
    query: Mapping[str, ir.JsonValue],
    body: ir.JsonValue,
    method: str = "get",
    style: str | None = None,
    sent: Schema | None = None,
) -> ir.Api:
    """Return an API whose only operation takes these query parameters, and sends and returns these bodies."""
    more: Schema = {"style": style} if style else {}
    about: Schema = {"in": "query", "description": "What it is.", **more}
    parameters: list[ir.JsonValue] = [{"name": name, "schema": query[name], **about} for name in query]
    responses: Schema = {"200": {"description": "", "content": {"application/json": {"schema": body}}}}
    operation: Schema = {"operationId": "listThings", "parameters": parameters, "responses": responses}
    if sent is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": sent}}}
    paths: Schema = {"/things": {method: operation}}
    return parse(Document({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}))[0]


def config(*schemes: PaginationScheme, paginated: bool | str | None = None, method: str = "get") -> SdkConfig:
    """Return a design with these schemes, and an entry for the operation where it says whether it pages."""
    resources: dict[Path, ResourceConfig] = {}
    if paginated is not None:
        resources["things",] = ResourceConfig({"list": MethodConfig(f"{method} /things", "#/", paginated)}, {}, "#/")
    return SdkConfig("T", "t", "t", "T", resources=resources, pagination=schemes)


def scheme_of(api: ir.Api, design: SdkConfig | None = None) -> Paging | None:
    """Return how the only operation pages."""
    return detect(api, design or config()).get(api.operations[0].id)
