"""Examples of calls in JavaScript, one construct each."""

from __future__ import annotations

from typing import Any

import pytest

from sdkgen.guides.dialect import Style
from sdkgen.targets.typescript.docs.samples import Writer
from sdkgen.targets.typescript.files import context_of
from tests.unit.changes.support import release

TEXT = {"type": "string"}
ID = {"name": "id", "in": "path", "required": True, "schema": TEXT}


def sample(
    method: str,
    path: str,
    *,
    result: Any = None,
    media: str = "application/json",
    style: Style = Style.COMPLETE,
    design: str | None = None,
    **operation: Any,
) -> str:
    """Return the example of the only operation of a document."""
    content: dict[str, Any] = {"content": {media: {"schema": result}}} if result is not None else {}
    found = {"responses": {"200": {"description": "Done.", **content}}, **operation}
    document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": {path: {method: found}}}
    plan = release(document, design=design).plan
    (only,) = Writer.of(context_of(plan), style).samples(plan.calls).values()
    return only.source


def book(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("result", "shown"),
    [
        (book(title=TEXT, id=TEXT), "console.log(book.id);"),
        (book(title=TEXT, data=TEXT, id=TEXT), "console.log(book.data);"),
        (book(title=TEXT), "console.log(book.title);"),
        (book(**{"a-b": TEXT}), "console.log(book['a-b']);"),
        ({"anyOf": [book(id=TEXT), {"type": "null"}]}, "console.log(book?.id);"),
        ({"type": "array", "items": TEXT}, "console.log(book);"),
        ({}, "console.log(book);"),
    ],
)
def test_what_is_printed(result: Any, shown: str) -> None:
    source = sample("get", "/books/{id}", result=result, parameters=[ID])
    assert source == f"const book = await client.books.retrieve('id');\n\n{shown}"


def test_files_and_events() -> None:
    binary = sample("get", "/books/{id}", result={}, media="image/png", parameters=[ID])
    assert binary.endswith("const content = await book.blob();\nconsole.log(content);")
    events = sample("get", "/books/{id}", result=book(id=TEXT), media="text/event-stream", parameters=[ID])
    assert events.startswith("const stream = await client.books.retrieve('id');")
    assert "for await (const event of stream) {\n  console.log(event);\n}" in events


def test_no_variable_hides_what_the_example_uses() -> None:
    source = sample("get", "/clients/{id}", result=book(id=TEXT), parameters=[ID])
    assert source == "const client_ = await client.clients.retrieve('id');\n\nconsole.log(client_.id);"


def test_a_raw_body_is_passed_where_something_comes_after_it() -> None:
    body = {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
    query = {"name": "lang", "in": "query", "required": True, "schema": {"enum": ["en"]}}
    source = sample("post", "/books", requestBody=body, parameters=[query])
    assert source == "await client.books.create(new Blob(['content']), { lang: 'en' });"


DESIGN = "readme: {examples: {title: A title that is longer than the line which it would have to be on}}"


@pytest.mark.parametrize("style", Style)
def test_values_of_the_design(style: Style) -> None:
    """Published guides had them put in after the lines were laid out."""
    schema = {**book(title=TEXT, kind={"enum": ["title"]}, id=TEXT), "required": ["title", "kind", "id"]}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    source = sample("post", "/books", requestBody=body, style=style, design=DESIGN)
    assert "title: 'A title that is longer than the line which it would have to be on'" in source
    assert "kind: 'title'" in source
    assert (len(source.splitlines()) == 1) is (style is Style.PUBLISHED)
