"""Parameters: location, style, schema, and the path that they belong to."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Anything, Choice, JsonValue, ListOf, Location, Parameter
from tests.unit.openapi.build import INTEGER, STRING, Json, Parsed, named, obj, parse_operation, parse_paths, text


def _parameter(parameter: JsonValue) -> tuple[Parameter, Parsed]:
    parsed = parse_operation({"parameters": [parameter], "responses": {}})
    (found,) = parsed.operation().parameters
    return found, parsed


def _query(name: str = "q", **members: JsonValue) -> Json:
    return {"name": name, "in": "query", "schema": text(), **members}


@pytest.mark.parametrize(
    ("style", "explode"),
    [
        ("form", True),
        ("form", False),
        ("spaceDelimited", False),
        ("pipeDelimited", False),
        ("deepObject", True),
        (None, None),
    ],
)
def test_style_and_explode_are_kept_as_written(style: str | None, explode: bool | None) -> None:
    written: Json = {key: value for key, value in (("style", style), ("explode", explode)) if value is not None}
    found, _ = _parameter({**_query(), **written})
    assert (found.style, found.explode) == (style, explode)


@pytest.mark.parametrize("location", ["query", "header", "cookie"])
def test_location(location: str) -> None:
    found, parsed = _parameter({"name": "x", "in": location, "schema": {"type": "integer"}})
    assert (found.location, found.type, found.required) == (Location(location), INTEGER, False)
    assert parsed.codes == []


def test_everything_a_parameter_says() -> None:
    found, _ = _parameter(
        _query(
            description="What to find.",
            required=True,
            deprecated=True,
            allowReserved=True,
            schema={"type": "string", "default": "a", "enum": ["a", "b"]},
            example="b",
            **{"x-stainless-param": "query_text"},
        )
    )
    assert (found.doc, found.required, found.deprecated, found.allow_reserved) == ("What to find.", True, True, True)
    assert (found.type, found.default, found.has_default) == (Choice(("a", "b")), "a", True)
    assert (found.example, found.has_example, found.chosen_name) == ("b", True, "query_text")


def test_schema_fills_in_what_the_parameter_does_not_say() -> None:
    schema: Json = {"type": "string", "description": "From the schema.", "example": "e", "x-stainless-param": "name"}
    found, _ = _parameter(_query(schema=schema))
    assert (found.doc, found.example, found.chosen_name) == ("From the schema.", "e", "name")


def test_first_of_several_examples() -> None:
    found, _ = _parameter(_query(examples={"one": {"value": 1}, "two": {"value": 2}}))
    assert (found.example, found.has_example) == (1, True)


def test_parameter_with_content() -> None:
    found, _ = _parameter({"name": "filter", "in": "query", "content": {"application/json": {"schema": obj(a=text())}}})
    assert found.content_type == "application/json"
    assert found.type == named("#/paths/~1things/get/parameters/0/content/application~1json/schema")


def test_object_parameter_is_a_definition() -> None:
    found, parsed = _parameter(_query("page", style="deepObject", schema=obj(number={"type": "integer"})))
    assert found.type == named("#/paths/~1things/get/parameters/0/schema")
    assert parsed.fields("#/paths/~1things/get/parameters/0/schema") == ["number"]


@pytest.mark.parametrize(
    "name", ["page[number]", "filter[region][in]", "metadata->assistant_id", "sort[]", "or", "a b"]
)
def test_wire_names_are_kept(name: str) -> None:
    assert _parameter(_query(name))[0].wire_name == name


def test_shared_parameter_is_read_once() -> None:
    shared: JsonValue = {"$ref": "#/components/parameters/Limit"}
    chain: JsonValue = {"$ref": "#/components/parameters/Alias"}
    parsed = parse_paths(
        {
            "/a": {"get": {"parameters": [shared], "responses": {}}},
            "/b": {"get": {"parameters": [chain], "responses": {}}},
        },
        components={
            "parameters": {"Limit": _query("limit", schema={"type": "integer", "default": "x"}), "Alias": shared}
        },
    )
    first, second = (operation.parameters[0] for operation in parsed.api.operations)
    assert first == second
    assert first.at == "#/components/parameters/Limit"
    assert parsed.codes == ["default-type"]


def test_path_level_parameters_are_overridden_in_place() -> None:
    parsed = parse_paths(
        {
            "/a/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": text()}, _query("limit")],
                "get": {"parameters": [_query("limit", schema={"type": "integer"}), _query("x")], "responses": {}},
                "post": {"responses": {}},
            }
        }
    )
    get, post = parsed.operation("get /a/{id}"), parsed.operation("post /a/{id}")
    assert [(each.wire_name, each.type) for each in get.parameters] == [
        ("id", STRING),
        ("limit", INTEGER),
        ("x", STRING),
    ]
    assert [each.wire_name for each in post.parameters] == ["id", "limit"]


def test_same_name_in_two_locations() -> None:
    header: JsonValue = {"name": "q", "in": "header", "schema": text()}
    parsed = parse_operation({"parameters": [_query(), header], "responses": {}})
    assert [each.location for each in parsed.operation().parameters] == [Location.QUERY, Location.HEADER]


def test_duplicate_is_reported_and_the_last_counts() -> None:
    parsed = parse_operation({"parameters": [_query(), _query(schema={"type": "integer"})], "responses": {}})
    assert [each.type for each in parsed.operation().parameters] == [INTEGER]
    assert parsed.codes == ["duplicate-parameter"]


def test_undeclared_path_parameter_is_a_text() -> None:
    parsed = parse_operation({"responses": {}}, path="/a/{id}/b/{sid}.json")
    found = parsed.operation("get /a/{id}/b/{sid}.json").parameters
    assert [(each.wire_name, each.location, each.type, each.required) for each in found] == [
        ("id", Location.PATH, STRING, True),
        ("sid", Location.PATH, STRING, True),
    ]
    assert parsed.codes == ["undeclared-path-parameter"] * 2


def test_path_parameter_without_a_place_is_left_out() -> None:
    parsed = parse_operation(
        {"parameters": [{"name": "id", "in": "path", "required": True, "schema": text()}], "responses": {}}
    )
    assert parsed.operation().parameters == ()
    assert parsed.codes == ["unused-path-parameter"]


def test_path_parameter_is_required_whatever_it_says() -> None:
    parsed = parse_operation(
        {"parameters": [{"name": "id", "in": "path", "schema": text()}], "responses": {}}, path="/a/{id}"
    )
    assert parsed.operation("get /a/{id}").parameters[0].required


@pytest.mark.parametrize("name", ["Content-Type", "authorization", "Accept"])
def test_reserved_headers_are_left_out(name: str) -> None:
    parsed = parse_operation({"parameters": [{"name": name, "in": "header", "schema": text()}], "responses": {}})
    assert parsed.operation().parameters == ()
    assert parsed.codes == ["ignored-header"]


def test_accept_that_offers_a_choice_stays() -> None:
    found, parsed = _parameter({"name": "Accept", "in": "header", "schema": text("application/json", "text/csv")})
    assert found.type == Choice(("application/json", "text/csv"))
    assert parsed.codes == []


def test_parameter_without_schema() -> None:
    found, parsed = _parameter({"name": "q", "in": "query"})
    assert found.type == Anything()
    assert parsed.codes == ["no-schema"]


@pytest.mark.parametrize(
    "broken",
    [
        None,
        5,
        [],
        {},
        {"name": "x"},
        {"name": 5, "in": "query"},
        {"name": "x", "in": "body"},
        {"name": "", "in": "header"},
        {"name": "My Key:", "in": "header"},
    ],
)
def test_broken_parameter_costs_itself(broken: JsonValue) -> None:
    parsed = parse_operation(
        {"parameters": [broken, _query("list", schema={"type": "array", "items": text()})], "responses": {}}
    )
    assert [(each.wire_name, each.type) for each in parsed.operation().parameters] == [("list", ListOf(STRING))]
    assert parsed.errors() == ["bad-parameter"]


def test_dangling_parameter_costs_itself() -> None:
    parsed = parse_operation({"parameters": [{"$ref": "#/components/parameters/X"}, _query()], "responses": {}})
    assert [each.wire_name for each in parsed.operation().parameters] == ["q"]
    assert parsed.errors() == ["dangling-ref"]


def test_parameters_that_are_no_array() -> None:
    parsed = parse_operation({"parameters": {"name": "x"}, "responses": {}})
    assert parsed.operation().parameters == ()
    assert parsed.errors() == ["bad-member"]
