"""The comparison with a published SDK reads a package of that kind and counts what differs."""

from pathlib import Path

import pytest

from tests.bench.naming_agreement import main
from tests.bench.official_calls import calls

CLIENT = """
class Shop(SyncAPIClient):
    @cached_property
    def pets(self) -> PetsResource:
        from .resources.pets import PetsResource
        return PetsResource(self)

    @cached_property
    def with_raw_response(self) -> ShopWithRawResponse:
        return ShopWithRawResponse(self)
"""
PETS = """
from .toys import ToysResource

class PetsResource(SyncAPIResource):
    @cached_property
    def toys(self) -> ToysResource:
        return ToysResource(self._client)

    def list(self, *, page_number: int | Omit = omit, kind: str | Omit = omit, timeout: float | None = None):
        return self._get_api_list("/pets", page=SyncPage[Pet])

    def retrieve(self, pet_id: str, *, extra_headers: Headers | None = None):
        return self._get(path_template("/pets/{pet_id}", pet_id=pet_id), cast_to=Pet)
"""
TOYS = """
class ToysResource(SyncAPIResource):
    def give(self, pet_id: str, *, name: str):
        return self._post(f"/pets/{pet_id}/toys" if self else "/never", body={"name": name})
"""
DOCUMENT = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      parameters:
        - {name: "page[number]", in: query, schema: {type: integer}}
        - {name: sort, in: query, schema: {type: string}}
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {type: array, items: {type: string}}}}
  /pets/{pet_id}:
    get:
      parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Nothing.}}
  /pets/{pet_id}/toys:
    post:
      parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Nothing.}}
    get:
      parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Nothing.}}
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return the folder of a small package of the Stainless kind."""
    root = tmp_path / "shop"
    (root / "resources" / "pets").mkdir(parents=True)
    (root / "_client.py").write_text(CLIENT, encoding="utf-8")
    (root / "resources" / "pets" / "__init__.py").write_text("from .pets import PetsResource\n", encoding="utf-8")
    (root / "resources" / "pets" / "pets.py").write_text(PETS, encoding="utf-8")
    (root / "resources" / "pets" / "toys.py").write_text(TOYS, encoding="utf-8")
    return root


def test_calls_are_read_from_the_source(package: Path) -> None:
    found = {call.dotted: (call.http_method, call.path, call.arguments, call.paged) for call in calls(package, "Shop")}
    assert found == {
        "pets.toys.give": ("post", "/never", ("pet_id", "name"), False),
        "pets.list": ("get", "/pets", ("page_number", "kind"), True),
        "pets.retrieve": ("get", "/pets/{pet_id}", ("pet_id",), False),
    }


def test_the_report(package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "shop.yaml"
    document.write_text(DOCUMENT, encoding="utf-8")
    toys = package / "resources" / "pets" / "toys.py"
    toys.write_text(TOYS.replace(' if self else "/never"', ""), encoding="utf-8")
    assert main([str(document), str(package), "Shop", "--misses"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines[:3]] == [
        ["calls", "2", "of", "3", "66.7", "%"],
        ["arguments", "3", "of", "5", "60.0", "%"],
        ["pages", "1", "of", "1", "100.0", "%"],
    ]
    assert lines[-3:] == [
        "post /pets/{pet_id}/toys: pets.toys.create, not pets.toys.give [crud]",
        "argument of get /pets kind (sort)",
        "argument of post /pets/{pet_id}/toys name ()",
    ]
