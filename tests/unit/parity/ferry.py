"""A ferry line, twice: a package in Stainless's form that runs, in our own words, and a document that gives ours."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from pathlib import Path

import yaml

from sdkgen.design.read import read_config
from sdkgen.document.load import read_document
from sdkgen.pipeline import generate
from sdkgen.published.model import Package
from sdkgen.published.read import package_of
from sdkgen.published.sources import Sources, sources_among

BASE = """
    import json
    import httpx

    class Omit: ...

    omit = Omit()

    class cached_property:
        def __init__(self, function): self.function = function
        def __get__(self, instance, owner): return self.function(instance)

    class BasePage: ...
    class BaseSyncPage: ...
    class BaseAsyncPage: ...

    class SyncAPIClient:
        def __init__(self, base_url, http_client, max_retries):
            self.base_url, self.http = base_url, http_client or httpx.Client()

        def send(self, method, path, query=None, body=None):
            query = {name: value for name, value in (query or {}).items() if value is not omit}
            body = {name: value for name, value in body.items() if value is not omit} if body is not None else None
            headers = {"Accept": "application/json", **self.auth_headers}
            answer = self.http.request(method, self.base_url + path, params=query, json=body, headers=headers)
            return answer.json()

    class AsyncAPIClient: ...

    class SyncAPIResource:
        def __init__(self, client): self._client = client
        def _get(self, path, *, options, cast_to=None): return self._client.send("GET", path, **options)
        def _get_api_list(self, path, *, page, options, model): return self._client.send("GET", path, **options)
        def _post(self, path, *, body, options, cast_to): return self._client.send("POST", path, body=body, **options)

    def make_request_options(query=None): return {"query": query}
    def maybe_transform(data, _): return data
    def path_template(text, **names): return text.format(**names)
    """
CLIENT = """
    import os
    import httpx
    from ._base_client import AsyncAPIClient, SyncAPIClient, cached_property
    from .resources.trips import TripsResource

    class Ferry(SyncAPIClient):
        def __init__(self, *, token: str | None = None, base_url: str | None = None, max_retries: int = 2,
                     http_client: httpx.Client | None = None) -> None:
            if token is None:
                token = os.environ.get("FERRY_TOKEN")
            self.token = token
            if base_url is None:
                base_url = f"https://ferry.example/v1"
            super().__init__(base_url, http_client, max_retries)

        @cached_property
        def trips(self) -> TripsResource:
            return TripsResource(self)

        @property
        def auth_headers(self) -> dict[str, str]:
            token = self.token
            return {"Authorization": f"Bearer {token}"}

    class AsyncFerry(AsyncAPIClient): ...
    """
TRIPS = """
    from __future__ import annotations
    from typing import Iterable
    from typing_extensions import Literal
    from .._base_client import *
    from .._base_client import Omit, SyncAPIResource, make_request_options, maybe_transform, omit, path_template
    from ..pagination import SyncShore
    from ..types import trip_book_params
    from ..types.trip import Trip

    class TripsResource(SyncAPIResource):
        def retrieve(self, trip_id: str) -> Trip:
            return self._get(path_template("/trips/{trip_id}", trip_id=trip_id), options=make_request_options(),
                             cast_to=Trip)

        def list(self, *, page: int | Omit = omit, state: Literal["open", "full"] | Omit = omit) -> SyncShore[Trip]:
            return self._get_api_list("/trips", page=SyncShore[Trip], model=Trip, options=make_request_options(
                query=maybe_transform({"page": page, "state": state}, object)))

        def book(self, trip_id: str, *, seats: int, cars: Iterable[trip_book_params.Car] | Omit = omit,
                 note: str | Omit = omit) -> Trip:
            return self._post(path_template("/trips/{trip_id}/bookings", trip_id=trip_id), cast_to=Trip,
                              body=maybe_transform({"seats": seats, "cars": cars, "note": note},
                                                   trip_book_params.TripBookParams), options=make_request_options())
    """
FILES = {
    "__init__.py": """
        from . import types
        from ._client import AsyncFerry, Ferry
        from ._exceptions import APIError, FerryError

        __all__ = ["types", "Ferry", "AsyncFerry", "FerryError", "APIError"]
        """,
    "_base_client.py": BASE,
    "_client.py": CLIENT,
    "_exceptions.py": "class FerryError(Exception): ...\nclass APIError(FerryError): ...\n",
    "pagination.py": """
        from typing import Generic, List, Optional, TypeVar
        from ._base_client import BaseAsyncPage, BasePage, BaseSyncPage

        _T = TypeVar("_T")

        class SyncShore(BaseSyncPage, BasePage, Generic[_T]):
            trips: List[_T]
            pages: Optional[int] = None

        class AsyncShore(BaseAsyncPage, BasePage, Generic[_T]):
            trips: List[_T]
            pages: Optional[int] = None
        """,
    "resources/__init__.py": "from .trips import TripsResource\n",
    "resources/trips.py": TRIPS,
    "types/__init__.py": "from .trip import Trip as Trip\nfrom .trip_book_params import TripBookParams\n",
    "_models.py": "class BaseModel: ...\n",
    "types/trip.py": "from .._models import BaseModel\n\nclass Trip(BaseModel):\n    id: str\n    state: str\n",
    "types/trip_book_params.py": """
        from __future__ import annotations
        from typing import Iterable
        from typing_extensions import Required, TypedDict

        class Car(TypedDict, total=False):
            plate: Required[str]
            length: float

        class TripBookParams(TypedDict, total=False):
            seats: Required[int]
            cars: Iterable[Car]
            note: str
        """,
}
DOCUMENT = """
openapi: 3.1.0
info: {title: Ferry, version: "1"}
servers: [{url: https://ferry.example/v1}]
security: [{token: []}]
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    Trip: {type: object, required: [id, state], properties: {id: {type: string}, state: {type: string}}}
paths:
  /trips:
    get:
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: state, in: query, schema: {type: string, enum: [open, full]}}
      responses:
        "200": {description: Trips., content: {application/json: {schema: {type: object, properties: {
          trips: {type: array, items: {$ref: "#/components/schemas/Trip"}}, pages: {type: integer}}}}}}
  /trips/{trip_id}:
    get: &trip
      parameters: [{name: trip_id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: It., content: {application/json: {schema: {
        $ref: "#/components/schemas/Trip"}}}}}
  /trips/{trip_id}/bookings:
    post:
      <<: *trip
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [seats], properties: {
        seats: {type: integer}, note: {type: string},
        cars: {type: array, items: {type: object, required: [plate], properties: {
          plate: {type: string}, length: {type: number}}}}}}}}}
"""
DESIGN = """
organization: {name: ferry}
client_settings:
  opts: {token: {type: string, nullable: true, read_env: FERRY_TOKEN, auth: {security_scheme: token, role: value}}}
pagination:
  - name: shore
    type: page_number
    request: {page: {type: integer}}
    response: {trips: {type: array, items: {}}, pages: {type: integer}}
resources:
  trips:
    models: {trip: "#/components/schemas/Trip"}
    methods: {retrieve: "get /trips/{trip_id}", list: get /trips, book: "post /trips/{trip_id}/bookings"}
"""


def sources(changes: Mapping[str, tuple[str, str]] | None = None) -> Sources:
    """Return the package in Stainless's form.

    Args:
        changes: For some files a text in them, and what stands in its place.
    """
    texts = dict(FILES)
    for name, (before, after) in (changes or {}).items():
        assert before in texts[name], (name, before)
        texts[name] = texts[name].replace(before, after)
    return Sources("ferry", {name: textwrap.dedent(text).encode() for name, text in texts.items()}, "ferry", "1.0.0")


def package(changes: Mapping[str, tuple[str, str]] | None = None) -> Package:
    """Return what that package offers."""
    return package_of(sources(changes))


def generated(document: str = DOCUMENT, design: str = DESIGN) -> Sources:
    """Return the package that is generated from the document."""
    config, said = read_config(yaml.safe_load(design), "sdk.yml", title="Ferry")
    assert [item.message for item in said if item.severity.value == "error"] == []
    return sources_among(generate(read_document(document.encode(), "ferry.yml"), config).files, "ferry.yml")


def written(root: Path, content: Sources) -> Path:
    """Write a package below a folder, and return the folder."""
    for name, data in content.files.items():
        file = root / content.package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return root
