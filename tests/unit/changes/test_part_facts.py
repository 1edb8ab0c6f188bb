"""How the parts of forms and multipart bodies are written."""

from __future__ import annotations

import pytest

from sdkgen.targets.findings import Level
from tests.unit.changes.facts import BREAKING, MINOR, PATCH, Found, Root, api, read, wire
from tests.unit.changes.support import between

FIELDS = """
{type: object, properties: {
  file: {type: string, format: binary}, note: {type: string}, pages: {type: integer},
  meta: {type: object, properties: {a: {type: string}}}, tags: {type: array, items: {type: string}}}}
"""
MULTIPART, FORM = "multipart/form-data", "application/x-www-form-urlencoded"


def upload(encoding: str, media: str = MULTIPART) -> Root:
    content = {media: {"schema": read(FIELDS), **({"encoding": read(encoding)} if encoding else {})}}
    return api({"/up": {"post": {"requestBody": {"content": content}, "responses": {"204": {"description": "Done"}}}}})


def at(name: str) -> str:
    return f"POST /up > body > {name}"


def now(name: str, after: str, before: str) -> str:
    return f"`{at(name)}` is written as {after} now, was {before}"


def says(verb: str, name: str) -> str:
    return f"the document {verb} that `{at(name)}` is written as application/json, which it is by default"


X_A = "{file: {headers: {X-A: {schema: {type: string}}}}}"
ROWS: tuple[tuple[str, str, str, str, Level, str, str], ...] = (
    # media type, before, after, code, level, part, sentence
    (
        MULTIPART,
        "{meta: {contentType: application/json}}",
        "{meta: {contentType: application/xml}}",
        "changed",
        BREAKING,
        "meta",
        now("meta", "application/xml", "application/json"),
    ),
    (
        MULTIPART,
        "{meta: {contentType: application/xml}}",
        "",
        "changed",
        BREAKING,
        "meta",
        now("meta", "application/json", "application/xml"),
    ),
    (MULTIPART, "{meta: {contentType: application/json}}", "", "unsaid", MINOR, "meta", says("no longer says", "meta")),
    (MULTIPART, "", "{meta: {contentType: application/json}}", "said", PATCH, "meta", says("says now", "meta")),
    (
        MULTIPART,
        "",
        "{file: {contentType: image/png}}",
        "changed",
        BREAKING,
        "file",
        now("file", "image/png", "application/octet-stream"),
    ),
    (
        MULTIPART,
        "{file: {contentType: 'image/png, image/jpeg'}}",
        "{file: {contentType: image/png}}",
        "narrowed",
        BREAKING,
        "file",
        f"`{at('file')}` is taken as image/png alone now, was image/jpeg or image/png",
    ),
    (
        MULTIPART,
        "{file: {contentType: image/png}}",
        "{file: {contentType: image/*}}",
        "widened",
        MINOR,
        "file",
        f"`{at('file')}` is taken as image/* now, was image/png",
    ),
    (
        MULTIPART,
        "",
        "{note: {contentType: application/json}}",
        "changed",
        BREAKING,
        "note",
        now("note", "application/json", "text/plain"),
    ),
    (
        MULTIPART,
        "",
        "{meta: {style: deepObject}}",
        "changed",
        BREAKING,
        "meta",
        now("meta", "deepObject", "application/json"),
    ),
    (
        FORM,
        "",
        "{tags: {style: spaceDelimited}}",
        "changed",
        BREAKING,
        "tags",
        now("tags", "spaceDelimited", "form exploded"),
    ),
    (
        FORM,
        "{tags: {explode: false}}",
        "{tags: {explode: true}}",
        "changed",
        BREAKING,
        "tags",
        now("tags", "form exploded", "form"),
    ),
    (FORM, "{meta: {style: deepObject}}", "", "changed", BREAKING, "meta", now("meta", "form exploded", "deepObject")),
    (
        FORM,
        "{note: {allowReserved: true}}",
        "",
        "reserved-encoded",
        BREAKING,
        "note",
        f"reserved characters of `{at('note')}` are percent-encoded now",
    ),
    (
        FORM,
        "",
        "{note: {allowReserved: true}}",
        "reserved-allowed",
        MINOR,
        "note",
        f"reserved characters of `{at('note')}` may travel as they are now",
    ),
    (
        MULTIPART,
        "",
        "{file: {headers: {X-A: {required: true, schema: {type: string}}}}}",
        "header-added-required",
        BREAKING,
        "file > header x-a",
        f"`{at('file')} > header x-a` is new and must be sent",
    ),
    (
        MULTIPART,
        "",
        X_A,
        "header-added",
        MINOR,
        "file > header x-a",
        f"`{at('file')} > header x-a` is new: it can be sent",
    ),
    (
        MULTIPART,
        X_A,
        "{file: {}}",
        "header-removed",
        BREAKING,
        "file > header x-a",
        f"`{at('file')} > header x-a` is no longer taken",
    ),
    (
        MULTIPART,
        X_A,
        "{file: {headers: {x-a: {schema: {type: integer}}}}}",
        "header-changed",
        BREAKING,
        "file > header x-a",
        f"`{at('file')} > header x-a` has another kind of value now",
    ),
)


@pytest.mark.parametrize(("media", "before", "after", "code", "level", "part", "sentence"), ROWS)
def test_a_part_is_written_otherwise(
    media: str, before: str, after: str, code: str, level: Level, part: str, sentence: str
) -> None:
    expected: list[Found] = [(f"request-part-{code}", level, at(part), sentence)]
    assert wire(upload(before, media), upload(after, media)) == expected


SAME = (
    (MULTIPART, "", "{file: {contentType: application/octet-stream}, note: {contentType: text/plain}}"),
    (MULTIPART, "{file: {contentType: 'image/png,image/jpeg'}}", "{file: {contentType: 'image/jpeg, image/png'}}"),
    (MULTIPART, "", "{nothing: {contentType: application/xml}}"),
    (MULTIPART, "", "{file: {headers: {Content-Type: {schema: {type: string}}}}}"),
    (FORM, "{tags: {style: spaceDelimited}}", "{tags: {style: spaceDelimited, explode: false}}"),
    (FORM, "", "{pages: {contentType: application/json}}"),
    (FORM, "", "{note: {style: form}}"),
    ("application/json", "", "{meta: {contentType: application/xml}}"),
)


@pytest.mark.parametrize(("media", "one", "other"), SAME)
def test_what_travels_alike_is_silent(media: str, one: str, other: str) -> None:
    assert between(upload(one, media), upload(other, media)) == ()
    assert between(upload(other, media), upload(one, media)) == ()


def test_a_shared_body_is_one_finding() -> None:
    def shared(kind: str) -> Root:
        content = {MULTIPART: {"schema": read(FIELDS), "encoding": {"note": {"contentType": kind}}}}
        use = {"requestBody": {"$ref": "#/components/requestBodies/Up"}, "responses": {"204": {"description": "Done"}}}
        return api({"/up": {"post": use, "put": use}}, components={"requestBodies": {"Up": {"content": content}}})

    ((code, level, subject, _),) = wire(shared("text/plain"), shared("text/csv"))
    assert (code, level, subject) == ("request-part-changed", BREAKING, "body Up > note")
