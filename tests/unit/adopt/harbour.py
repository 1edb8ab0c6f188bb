"""A harbour: its document, and a package of it whose names differ from all that the rules would give."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from sdkgen.adopt.adopt import Adoption, adopt
from sdkgen.design.read import read_config
from sdkgen.document.load import read_document
from sdkgen.model.ir import JsonValue
from sdkgen.pipeline import Result, generate
from sdkgen.published.model import Package
from sdkgen.published.read import package_of
from sdkgen.published.sources import Sources
from tests.unit.published.packages import MADE, OPTIONS, files


def schema(**properties: JsonValue) -> dict[str, JsonValue]:
    return {"type": "object", "properties": properties}


STRING: dict[str, JsonValue] = {"type": "string"}
BOAT: dict[str, JsonValue] = {
    "type": "object",
    "required": ["id", "homePort"],
    "properties": {
        "id": STRING,
        "homePort": STRING,
        "masts": {"type": "array", "items": {**schema(height={"type": "number"}), "required": ["height"]}},
        "schema": STRING,
    },
}


def answer(schema: JsonValue) -> dict[str, JsonValue]:
    return {"200": {"description": "Done.", "content": {"application/json": {"schema": schema}}}}


REF: dict[str, JsonValue] = {"$ref": "#/components/schemas/Vessel"}
PAGE = schema(rows={"type": "array", "items": REF}, info=schema(number={"type": "integer"}))
DOCUMENT: dict[str, JsonValue] = {
    "openapi": "3.1.0",
    "info": {"title": "Harbour", "version": "1"},
    "servers": [{"url": "https://harbour.example/v1"}],
    "security": [{"tokenAuth": []}],
    "components": {
        "securitySchemes": {"tokenAuth": {"type": "http", "scheme": "bearer"}},
        "schemas": {"Vessel": BOAT, "Lighthouse": schema(range={"type": "number"})},
    },
    "paths": {
        "/vessels": {
            "get": {
                "parameters": [
                    {"name": "page[number]", "in": "query", "schema": {"type": "integer"}},
                    {"name": "sortBy", "in": "query", "required": True, "schema": STRING},
                ],
                "responses": answer(PAGE),
            },
            "post": {
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {**schema(homePort=STRING), "required": ["homePort"]}}},
                },
                "responses": answer(REF),
            },
        },
        "/vessels/{vessel_id}": {
            "parameters": [{"name": "vessel_id", "in": "path", "required": True, "schema": STRING}],
            "get": {"responses": answer(REF)},
        },
        "/vessels/all": {"get": {"responses": answer(PAGE)}},
    },
}
METHODS = f"""
def enumerate(self, *, sort: str, page_number: int | Omit = omit, {OPTIONS}) -> SyncTidePage[Boat]:
    return self._get_api_list(
        "/vessels",
        page=SyncTidePage[Boat],
        options=make_request_options(
            extra_headers=extra_headers,
            timeout=timeout,
            query=maybe_transform({{"page_number": page_number, "sort": sort}}, boat_list_params.BoatListParams),
        ),
        model=Boat,
    )

def launch(self, *, home_port: str, {OPTIONS}) -> Boat:
    return self._post("/vessels", body={{"homePort": home_port}}, {MADE}, cast_to=Boat)

def look(self, boat: str, *, {OPTIONS}) -> Boat:
    return self._get(path_template("/vessels/{{boat}}", boat=boat), {MADE}, cast_to=Boat)

def all_at_once(self, *, {OPTIONS}) -> BoatAllResponse:
    return self._get("/vessels/all", {MADE}, cast_to=BoatAllResponse)

def sink(self, *, {OPTIONS}) -> Boat:
    return self._delete("/vessels", {MADE}, cast_to=Boat)

def wait(self) -> None: ...
"""
EXTRA = {
    "pagination.py": """
        from typing import Generic, List, Optional, TypeVar
        from ._models import BaseModel
        from ._base_client import BasePage, PageInfo, BaseSyncPage

        _T = TypeVar("_T")

        class TidePageInfo(BaseModel):
            number: Optional[int] = None

        class SyncTidePage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
            rows: List[_T]
            info: Optional[TidePageInfo] = None

            def _get_page_items(self) -> List[_T]:
                return self.rows or []

            def next_page_info(self) -> Optional[PageInfo]:
                last = self._options.params.get("page[number]") or 1
                return PageInfo(params={"page[number]": last + 1})
        """,
    "types/boat_create_params.py": "",
    "types/boat_event.py": "",
    "types/lighthouse.py": """
        from .._models import BaseModel

        class Lighthouse(BaseModel):
            range: float
        """,
    "types/boat_all_response.py": """
        from typing import List, Optional
        from .._models import BaseModel
        from .boat import Boat

        class Info(BaseModel):
            number: Optional[int] = None

        class BoatAllResponse(BaseModel):
            rows: Optional[List[Boat]] = None
            info: Optional[Info] = None
        """,
}


def harbour(extra: Mapping[str, str] | None = None, methods: str = METHODS) -> Package:
    """Return the package."""
    text = "from ..types.boat_all_response import BoatAllResponse\n"
    content = files(methods, {**EXTRA, **(extra or {})})
    content["resources/boats.py"] = content["resources/boats.py"].replace(
        b"import httpx\n", b"import httpx\n" + text.encode()
    )
    return package_of(Sources("harbour", content, "harbour-sdk", "1.2.3"))


def adopted(package: Package, document: Mapping[str, JsonValue] = DOCUMENT) -> Adoption:
    """Return what is recovered of a package."""
    return adopt(package, read_document(json.dumps(document).encode(), "harbour.json"))


def generated(found: Adoption, document: Mapping[str, JsonValue] = DOCUMENT) -> Result:
    """Return the SDK that a recovered design gives."""
    config, said = read_config(found.design.content, "sdk.yml", title="Harbour")
    assert [item for item in said if item.severity.value == "error"] == []
    return generate(read_document(json.dumps(document).encode(), "harbour.json"), config, found.lock)


def written(root: Path) -> Path:
    """Write the package as a folder, and return it."""
    content = files(METHODS, EXTRA)
    for name, data in content.items():
        file = root / "harbour" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return root
