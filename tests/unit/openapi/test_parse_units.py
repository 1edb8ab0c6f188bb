"""Parts of parsing that need no document: pointers, references, reading one node, building unions."""

from __future__ import annotations

import pytest
from openapi_pydantic.v3.v3_1 import Parameter, Tag

from sdkgen.document.resolver import Node, Problem, Resolver, Unresolved
from sdkgen.model.construct import nullable, unite
from sdkgen.model.ir import Anything, Choice, JsonValue, Never, Nullable, Pointer, TypeRef, UnionOf
from sdkgen.model.media import essence, is_binary, is_json, may_be_json
from sdkgen.model.pointers import escape, join, tokens_of, unescape
from sdkgen.openapi.log import Log
from sdkgen.openapi.read import read, short
from tests.unit.openapi.build import INTEGER, NULL, STRING, named

AT = Pointer("#/x")


@pytest.mark.parametrize("token", ["", "a", "/", "~", "~1", "a/b~c", "~01", "{id}", "a b", "é"])
def test_escaping_is_undone(token: str) -> None:
    assert unescape(escape(token)) == token
    assert tokens_of(join("#", "a", token)) == ["a", token]


ROOT: JsonValue = {"a": {"b/c": [10, 20], "d e": {"$ref": "#/a"}, "100%": 5}, "loop": {"$ref": "#/loop/x"}}


@pytest.mark.parametrize(
    ("ref", "value", "at"),
    [
        ("#", ROOT, "#"),
        ("#/a/b~1c/1", 20, "#/a/b~1c/1"),
        ("#/a/d%20e/b~1c/0", 10, "#/a/b~1c/0"),
        ("#/a/100%", 5, "#/a/100%"),
        ("#/a/100%25", 5, "#/a/100%"),
    ],
)
def test_resolve(ref: str, value: JsonValue, at: str) -> None:
    assert Resolver(ROOT).resolve(ref) == Node(value, Pointer(at))


@pytest.mark.parametrize(
    ("ref", "problem"),
    [
        ("", Problem.REMOTE),
        ("x.yaml#/a", Problem.REMOTE),
        ("#a", Problem.DANGLING),
        ("#/nope", Problem.DANGLING),
        ("#/a/b~1c/2", Problem.DANGLING),
        ("#/a/b~1c/-1", Problem.DANGLING),
        ("#/a/b~1c/x", Problem.DANGLING),
        ("#/loop/x", Problem.CIRCULAR),
    ],
)
def test_unresolved(ref: str, problem: Problem) -> None:
    found = Resolver(ROOT).resolve(ref)
    assert isinstance(found, Unresolved)
    assert found.problem is problem


def test_reading_drops_and_reports_only_what_is_wrong() -> None:
    log = Log()
    node = Node({"name": "n", "in": "query", "description": 5, "style": [], "explode": True}, AT)
    model = read(Parameter, node, ("name", "in", "description", "style", "explode"), log)
    assert model is not None
    assert (model.name, model.description, model.style, model.explode) == ("n", None, None, True)
    assert [finding.at for finding in log.found()] == ["#/x/description", "#/x/style"]


@pytest.mark.parametrize("value", [{}, {"name": 5}, {"name": None}, [], None, 5])
def test_reading_without_a_required_member(value: JsonValue) -> None:
    assert read(Tag, Node(value, AT), ("name",), Log()) is None


def test_reading_with_a_fallback() -> None:
    model = read(Tag, Node({"name": 5}, AT), ("name",), Log(), {"name": "other"})
    assert model is not None
    assert model.name == "other"


def test_a_finding_is_recorded_once() -> None:
    log = Log()
    for _ in range(2):
        log.warn("code", AT, "fact", "so")
    log.warn("code", AT, "another fact", "so")
    assert len(log.found()) == 2


@pytest.mark.parametrize("value", ["x" * 500, ["x"] * 500, {"a": "b"}, 10**400, 1.5, None, True, "\ud800", "\x00\n"])
def test_short_values_are_one_short_line(value: JsonValue) -> None:
    text = short(value)
    assert len(text) <= 60
    assert text.isascii()
    assert text.isprintable()


@pytest.mark.parametrize(
    ("variants", "expected"),
    [
        ([], Never()),
        ([STRING], STRING),
        ([STRING, STRING], STRING),
        ([STRING, NULL], Nullable(STRING)),
        ([NULL, NULL], NULL),
        ([Nullable(STRING), INTEGER], Nullable(UnionOf((STRING, INTEGER)))),
        ([UnionOf((STRING, INTEGER)), named("A")], UnionOf((STRING, INTEGER, named("A")))),
        ([STRING, Anything(), NULL], Anything()),
        ([STRING, Never()], STRING),
        ([Choice((1,)), STRING, Choice((True, 1))], UnionOf((Choice((1, True)), STRING))),
    ],
)
def test_unite(variants: list[TypeRef], expected: TypeRef) -> None:
    assert repr(unite(variants)) == repr(expected)


@pytest.mark.parametrize("ref", [Nullable(STRING), Anything(), NULL])
def test_nullable_is_never_nested(ref: TypeRef) -> None:
    assert nullable(ref) == ref


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", "json"),
        ("Application/JSON; charset=utf-8", "json"),
        ("application/problem+json", "json"),
        ("text/json", "json"),
        ("application/octet-stream", "binary"),
        ("image/png", "binary"),
        ("audio/wav", "binary"),
        ("*", "range"),
        ("*/*", "range"),
        ("application/*", "range"),
        ("image/*", "binary"),
        ("text/csv", ""),
        ("image/svg+xml", ""),
        ("multipart/form-data", ""),
    ],
)
def test_media_types(media_type: str, kind: str) -> None:
    assert is_json(media_type) == (kind == "json")
    assert may_be_json(media_type) == (kind in ("json", "range"))
    assert is_binary(media_type) == (kind == "binary")
    assert essence(media_type) == media_type.split(";")[0].lower()
