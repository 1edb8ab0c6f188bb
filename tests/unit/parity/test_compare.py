"""What is lost between two packages, and that nothing is between equal ones."""

from __future__ import annotations

import pytest

from sdkgen.parity.compare import compare
from sdkgen.published.read import package_of
from sdkgen.targets.findings import Finding
from tests.unit.parity.ferry import DESIGN, DOCUMENT, generated, package

Change = tuple[str, str, str]
"""A file, a text in it, and what stands in its place."""
TRIPS, CLIENT, PARAMS = "resources/trips.py", "_client.py", "types/trip_book_params.py"


def _losses(*changes: Change) -> list[Finding]:
    new = package({file: (before, after) for file, before, after in changes})
    return [item for section in compare(package(), new) for item in section.losses]


def _codes(*changes: Change) -> set[str]:
    return {item.code for item in _losses(*changes)}


def test_equal_packages_lose_nothing() -> None:
    sections = compare(package(), package())
    assert [item for section in sections for item in (*section.losses, *section.added)] == []
    assert {section.name: section.of for section in sections} == {
        "resources": 1,
        "methods": 3,
        "operations": 3,
        "arguments": 7,
        "results": 3,
        "constructor": 6,
        "environment variables": 1,
        "base URLs": 1,
        "credentials": 4,
        "exports": 5,
        "exceptions": 2,
        "types": 2,
        "types by module": 3,
        "fields": 7,
        "pages": 2,
        "resource classes": 2,
    }


def test_a_package_of_ours_loses_the_names_of_resource_classes_alone() -> None:
    sections = compare(package(), package_of(generated()))
    assert {item.code for section in sections for item in section.losses} == {"resource-class-removed"}
    assert any(section.added for section in sections)


def test_a_compatible_package_of_ours_loses_nothing() -> None:
    sections = compare(package(), package_of(generated(design=f"compatibility: stainless\n{DESIGN}")))
    assert [item.message for section in sections for item in section.losses] == []
    assert {section.name: section.equal for section in sections}["methods"] == 3


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("resource-removed", (CLIENT, "def trips(", "def journeys(")),
        ("method-removed", (TRIPS, "def book(", "def reserve(")),
        ("operation-changed", (TRIPS, '"/trips/{trip_id}"', '"/journeys/{trip_id}"')),
        ("operation-changed", (TRIPS, "self._post(", "self._put(")),
        ("argument-removed", (TRIPS, "state: Literal", "status: Literal")),
        ("argument-keyword-only", (TRIPS, "(self, trip_id: str) ->", "(self, *, trip_id: str) ->")),
        ("argument-moved", (TRIPS, "(self, trip_id: str) ->", "(self, line: str, trip_id: str) ->")),
        ("argument-required", (TRIPS, "page: int | Omit = omit", "page: int")),
        ("argument-added-required", (TRIPS, "*, seats: int", "*, line: str, seats: int")),
        ("result-changed", (TRIPS, "-> SyncShore[Trip]", "-> List[Trip]")),
        ("client-renamed", (CLIENT, "class Ferry(", "class FerryLine(")),
        ("option-removed", (CLIENT, "max_retries: int = 2", "retries: int = 2")),
        ("option-required", (CLIENT, "token: str | None = None", "token: str")),
        ("option-added-required", (CLIENT, "max_retries: int = 2", "line: str, max_retries: int = 2")),
        ("option-variable-changed", (CLIENT, "FERRY_TOKEN", "FERRY_KEY")),
        ("variable-unread", (CLIENT, "FERRY_TOKEN", "FERRY_KEY")),
        ("base-url-changed", (CLIENT, "ferry.example/v1", "ferry.example/v2")),
        ("credential-removed", (CLIENT, '"Authorization"', '"X-Token"')),
        ("export-removed", ("__init__.py", "AsyncFerry", "Ferry")),
        ("exception-removed", ("_exceptions.py", "class APIError(", "class HTTPError(")),
        ("exception-base-removed", ("_exceptions.py", "APIError(FerryError)", "APIError(Exception)")),
        ("type-removed", ("types/__init__.py", "from .trip import Trip as Trip\n", "")),
        ("type-module-removed", (PARAMS, "Car", "Vehicle")),
        ("type-kind-changed", ("types/trip.py", "(BaseModel)", "(TypedDict)")),
        ("field-removed", ("types/trip.py", "state: str", "status: str")),
        ("field-removed", (PARAMS, "length: float", "size: float")),
        ("field-required", (PARAMS, "length: float", "length: Required[float]")),
        ("field-added-required", (PARAMS, "length: float", "length: float\n            width: Required[float]")),
        ("page-removed", ("pagination.py", "SyncShore", "SyncCoast")),
        ("page-field-removed", ("pagination.py", "pages: Optional[int]", "count: Optional[int]")),
        ("resource-class-removed", (TRIPS, "TripsResource", "Trips")),
    ],
)
def test_each_kind_of_loss_is_found(code: str, change: Change) -> None:
    assert code in _codes(change)


@pytest.mark.parametrize(
    "change",
    [
        (TRIPS, "page: int | Omit = omit", "page: int | Omit = omit, harbour: str | Omit = omit"),
        (TRIPS, "*, seats: int", "seats: int"),
        (TRIPS, "    def book(", "    def count(self) -> int: ...\n\n        def book("),
        (TRIPS, "-> Trip:", "-> Optional[Trip]:"),
        (CLIENT, "max_retries: int = 2", "max_retries: int = 2, retries: int = 0"),
        (PARAMS, "plate: Required[str]", "plate: str"),
        ("types/trip.py", "state: str", "state: str\n    line: str"),
        ("pagination.py", "pages: Optional[int]", "next: Optional[str]\n            pages: Optional[int]"),
    ],
)
def test_additions_are_no_loss(change: Change) -> None:
    assert _losses(change) == []


def test_a_loss_says_what_the_operation_is_called_now() -> None:
    found = next(item for item in _losses((TRIPS, "def book(", "def reserve(")) if item.code == "method-removed")
    assert (found.subject, found.before, found.after) == (
        "trips.book",
        "client.trips.book(...)",
        "client.trips.reserve(...)",
    )
    assert "POST /trips/{trip_id}/bookings is `trips.reserve`" in found.message


def test_an_operation_that_sends_no_credentials_is_a_loss() -> None:
    document = DOCUMENT.replace("    get:\n      parameters:\n", "    get:\n      security: []\n      parameters:\n")
    sections = compare(package(), package_of(generated(document, DESIGN)))
    assert [item.subject for section in sections for item in section.losses if item.code == "operation-unsigned"] == [
        "trips.list"
    ]


def test_an_argument_is_required_only_where_every_overload_needs_it() -> None:
    overloads = """
        @overload
        def list(self, *, page: int) -> SyncShore[Trip]: ...
        @overload
        def list(self, *, state: str, page: int | Omit = omit) -> SyncShore[Trip]: ...
        def list("""
    change = (TRIPS, "\n        def list(", overloads)
    assert _codes(change) == set()
    assert _codes((TRIPS, "\n        def list(", overloads.replace("page: int | Omit = omit", "page: int"))) == {
        "argument-required"
    }


ALIASED = """
openapi: 3.1.0
info: {title: Ferry, version: "1"}
servers: [{url: https://ferry.example/v1}]
paths:
  /berth: {get: {responses: {"200": {description: It., content: {application/json: {schema: {type: string}}}}}}}
  /trip: {get: {responses: {"200": &trip {description: It., content: {application/json: {schema: {
    type: object, properties: {id: {type: string}}}}}}}}, put: {responses: {"200": *trip}}}
"""
NAMED = """
organization: {name: ferry}
resources: {trips: {methods: {berth: get /berth, retrieve: get /trip, update: put /trip}}}
"""


def test_results_are_compared_by_what_their_names_stand_for() -> None:
    new = package_of(generated(ALIASED, f"conventions: stainless\n{NAMED}"))
    old = package_of(generated(ALIASED, NAMED))
    assert new.methods["trips.berth"].signature.result != old.methods["trips.berth"].signature.result
    results = {section.name: section for section in compare(old, new)}["results"]
    assert [item.message for item in results.losses if "berth" in item.message] == []
