"""How parameters are written, what they may hold, and where that is no change at all."""

from __future__ import annotations

import pytest

from sdkgen.targets.findings import Level
from tests.unit.changes.facts import BREAKING, MINOR, wire, with_parameters
from tests.unit.changes.support import between

TEXT, WORD, LIST = "schema: {type: string}", "schema: {type: integer}", "schema: {type: array, items: {type: string}}"
MAP = "schema: {type: object, properties: {a: {type: string}}}"
JSON = "content: {application/json: {schema: {type: string, maxLength: 9}}}"
Q = "GET /a > query q"


def query(more: str) -> str:
    return f"[{{name: q, in: query, {more}}}]"


def path(more: str) -> str:
    return f"[{{name: q, in: path, required: true, {more}}}]"


ROWS: tuple[tuple[str, str, str, Level, str], ...] = (
    (
        "schema: {type: string, maxLength: 9}",
        JSON,
        "style",
        BREAKING,
        f"`{Q}` is written as application/json now, was form exploded",
    ),
    (
        JSON,
        "schema: {type: string, maxLength: 9}",
        "style",
        BREAKING,
        f"`{Q}` is written as form exploded now, was application/json",
    ),
    (MAP, f"style: deepObject, {MAP}", "style", BREAKING, f"`{Q}` is written as deepObject now, was form exploded"),
    (LIST, f"explode: false, {LIST}", "style", BREAKING, f"`{Q}` is written as form now, was form exploded"),
    (
        LIST,
        f"style: spaceDelimited, explode: false, {LIST}",
        "style",
        BREAKING,
        f"`{Q}` is written as spaceDelimited now, was form exploded",
    ),
    (
        f"allowReserved: true, {TEXT}",
        TEXT,
        "reserved-encoded",
        BREAKING,
        f"reserved characters of `{Q}` are percent-encoded now",
    ),
    (
        TEXT,
        f"allowReserved: true, {TEXT}",
        "reserved-allowed",
        MINOR,
        f"reserved characters of `{Q}` may travel as they are now",
    ),
    (f"allowEmptyValue: true, {TEXT}", TEXT, "empty-refused", BREAKING, f"`{Q}` may not be sent without a value now"),
    (TEXT, f"allowEmptyValue: true, {TEXT}", "empty-allowed", MINOR, f"`{Q}` may be sent without a value now"),
)


@pytest.mark.parametrize(("before", "after", "code", "level", "sentence"), ROWS)
def test_a_query_parameter_is_written_otherwise(
    before: str, after: str, code: str, level: Level, sentence: str
) -> None:
    found = wire(with_parameters(query(before)), with_parameters(query(after)))
    assert found == [(f"request-parameter-{code}", level, Q, sentence)]


SAME = (
    (TEXT, f"style: form, explode: true, {TEXT}"),
    (TEXT, f"explode: false, {TEXT}"),
    (TEXT, "content: {text/plain: {schema: {type: string}}}"),
    (WORD, "content: {application/json: {schema: {type: integer}}}"),
    (WORD, f"allowReserved: true, {WORD}"),
    ("schema: {enum: [a, b]}", "allowReserved: true, schema: {enum: [a, b]}"),
    (f"style: deepObject, {MAP}", f"style: deepObject, explode: true, {MAP}"),
    (LIST, f"style: form, {LIST}"),
    (TEXT, f"allowEmptyValue: false, allowReserved: false, {TEXT}"),
    (JSON, "content: {'application/json; charset=utf-8': {schema: {type: string, maxLength: 9}}}"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_travels_alike_is_silent(one: str, other: str) -> None:
    assert between(with_parameters(query(one)), with_parameters(query(other))) == ()
    assert between(with_parameters(query(other)), with_parameters(query(one))) == ()


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        (TEXT, f"style: label, {TEXT}", True),
        (TEXT, f"style: matrix, {TEXT}", True),
        (LIST, f"style: label, explode: true, {LIST}", True),
        (LIST, f"explode: true, {LIST}", False),
        (MAP, f"explode: true, {MAP}", True),
        (TEXT, f"allowReserved: true, {TEXT}", False),
    ],
)
def test_a_path_parameter_is_written_otherwise(before: str, after: str, changes: bool) -> None:
    found = wire(with_parameters(path(before), "/a/{q}"), with_parameters(path(after), "/a/{q}"))
    assert [item[:2] for item in found] == [("request-parameter-style", BREAKING)] * changes


def test_limits_inside_the_content_of_a_parameter_are_found() -> None:
    tighter = JSON.replace("9", "5")
    found = wire(with_parameters(query(JSON)), with_parameters(query(tighter)))
    assert [item[:3] for item in found] == [("request-constraint-tightened", BREAKING, f"{Q} (maxLength)")]


def test_names_in_queries_have_a_case_and_names_of_headers_have_none() -> None:
    old, new = query(TEXT), query(TEXT).replace("name: q", "name: Q")
    assert [item[:2] for item in wire(with_parameters(old), with_parameters(new))] == [
        ("request-parameter-added", MINOR),
        ("request-parameter-removed", BREAKING),
    ]
    old, new = (item.replace("query", "header") for item in (old, new))
    assert wire(with_parameters(old), with_parameters(new)) == []
