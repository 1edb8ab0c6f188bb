"""Modules that import each other in long chains."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sdkgen.design.model import SdkConfig
from sdkgen.document.load import read_document
from sdkgen.model.ir import JsonValue
from sdkgen.pipeline import generate
from sdkgen.targets.python.views.chains import STEP, Place, first_loaded


def _depths(imports: dict[Place, frozenset[Place]], start: Place) -> int:
    """How many modules are in the middle of their imports at once, at most, when one is imported first of all."""
    first = first_loaded(imports)
    loaded: set[Place] = set()
    deepest = 0

    def load(place: Place, depth: int) -> None:
        nonlocal deepest
        if place in loaded:
            return
        loaded.add(place)
        deepest = max(deepest, depth)
        for other in (*first.get(place, ()), *sorted(imports[place])):
            load(other, depth + 1)

    load(start, 1)
    return deepest


def _chain(length: int) -> dict[Place, frozenset[Place]]:
    return {(f"t{index}",): frozenset({(f"t{index + 1}",)} if index + 1 < length else set()) for index in range(length)}


@pytest.mark.parametrize("length", [1, STEP, STEP + 1, 300])
def test_no_module_is_loaded_deep_inside_others(length: int) -> None:
    imports = _chain(length)

    assert all(_depths(imports, start) <= STEP + 1 for start in imports)


def test_a_ladder_of_modules_is_not_loaded_deep_either() -> None:
    imports: dict[Place, frozenset[Place]] = {
        (f"{side}{index}",): frozenset({(f"a{index + 1}",), (f"b{index + 1}",)} if index < 149 else set[Place]())
        for side in "ab"
        for index in range(150)
    }

    assert _depths(imports, ("a0",)) <= STEP + 1


def test_short_chains_and_circles_load_nothing_first() -> None:
    assert first_loaded(_chain(STEP)) == {}
    assert first_loaded({("a",): frozenset({("b",)}), ("b",): frozenset({("a",)})}) == {}


_READ = """
import asyncio, json, sys
from deep import AsyncDeep, Deep
import httpx

text = sys.stdin.read()
kinds = {"/things": '{"data": [%s], "page": 1, "total_pages": 1}' % text, "/things/1": text}

def handle(request):
    if request.headers["accept"] == "text/event-stream":
        return httpx.Response(200, text=f"data: {text}\\n\\n", headers={"content-type": "text/event-stream"})
    return httpx.Response(200, text=kinds[request.url.path], headers={"content-type": "application/json"})

def inmost(thing):
    depth = 1
    while getattr(thing, "next", None) is not None:
        thing, depth = thing.next, depth + 1
    return f"{type(thing).__name__} {depth} {thing.kind} {type(thing.since).__name__}"

async def read():
    client = AsyncDeep(http_client=httpx.AsyncClient(transport=httpx.MockTransport(handle)))
    yield await client.things.retrieve("1")
    async for thing in client.things.list():
        yield thing
    async for thing in await client.things.retrieve("1", stream=True):
        yield thing

async def run():
    return [inmost(thing) async for thing in read()]

client = Deep(http_client=httpx.Client(transport=httpx.MockTransport(handle)))
thing = client.things.retrieve("1")
built = type(thing).construct(**json.loads(text))
things = [thing, *client.things.list(), *client.things.retrieve("1", stream=True), built]
print({inmost(thing) for thing in things} | set(asyncio.run(run())), len(things))
print([other.to_dict() == json.loads(text) for other in (thing, built)])
print([json.loads(thing.to_json(indent=indent)) == json.loads(text) for indent in (None, 2)])
"""


@pytest.mark.parametrize("tagged", [False, True])
def test_five_hundred_types_in_a_chain_are_read_built_and_written(tagged: bool, tmp_path: Path) -> None:
    schemas: dict[str, JsonValue] = {"Other": _schema("other", {})}
    sent: dict[str, JsonValue] = {}
    for index in reversed(range(500)):
        inner: JsonValue = {"$ref": f"#/components/schemas/T{index + 1}"}
        if tagged:
            inner = {
                "oneOf": [inner, {"$ref": "#/components/schemas/Other"}],
                "discriminator": {"propertyName": "kind"},
            }
        schemas[f"T{index}"] = _schema(f"t{index}", {"next": inner} if index < 499 else {})
        sent = {"kind": f"t{index}", "since": "2024-01-01T00:00:00Z", **({"next": sent} if sent else {})}
    done = _run(_READ, schemas, json.dumps(sent), tmp_path)

    assert done.stderr == ""
    assert done.stdout.splitlines() == ["{'T499 500 t499 datetime'} 4", "[True, True]", "[True, True]"]


_READ_PARTS = """
import sys
import httpx
from deep import Deep

text = sys.stdin.read()
answer = httpx.Response(200, text=text, headers={"content-type": "application/json"})
thing = Deep(http_client=httpx.Client(transport=httpx.MockTransport(lambda _: answer))).things.retrieve("1")
depth = 1
while getattr(thing, "next", None) is not None:
    thing, depth = (thing.next["k"] if isinstance(thing.next, dict) else thing.next[0]), depth + 1
print(type(thing).__name__, depth, thing.kind, type(thing.since).__name__)
"""


def test_five_hundred_types_in_a_chain_through_lists_and_maps_are_read(tmp_path: Path) -> None:
    schemas: dict[str, JsonValue] = {}
    # Python's own reader of JSON takes less than a thousand values inside each other.
    sent, length = "", 450
    for index in reversed(range(500)):
        inner: JsonValue = {"$ref": f"#/components/schemas/T{index + 1}"}
        parts: JsonValue = {"type": "object", "additionalProperties": inner}
        parts = {"type": "array", "items": inner} if index % 2 else parts
        schemas[f"T{index}"] = _schema(f"t{index}", {"next": parts} if index < 499 else {})
        around = f"[{sent}]" if index % 2 else f'{{"k": {sent}}}'
        if index < length:
            more = f', "next": {around}' if sent else ""
            sent = f'{{"kind": "t{index}", "since": "2024-01-01T00:00:00Z"{more}}}'

    done = _run(_READ_PARTS, schemas, sent, tmp_path)

    assert (done.stdout, done.stderr) == ("T449 450 t449 datetime\n", "")


def _run(script: str, schemas: dict[str, JsonValue], text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a script that has the SDK of some schemas at hand, and a text as its input."""
    config = SdkConfig(organization="deep", package="deep", project="deep", client_name="Deep")
    result = generate(read_document(json.dumps(_document(schemas)).encode(), "deep.json"), config)
    for path, data in result.files.items():
        if path.startswith("src/"):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder / "src",
        input=text,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def _schema(kind: str, more: dict[str, JsonValue]) -> JsonValue:
    properties: dict[str, JsonValue] = {"kind": {"type": "string", "enum": [kind]}}
    return {"type": "object", "properties": {**properties, "since": {"type": "string", "format": "date-time"}, **more}}


def _document(schemas: dict[str, JsonValue]) -> JsonValue:
    first: JsonValue = {"schema": {"$ref": "#/components/schemas/T0"}}
    items: JsonValue = {"type": "array", "items": {"$ref": "#/components/schemas/T0"}}
    number: JsonValue = {"type": "integer"}
    page: JsonValue = {"type": "object", "properties": {"data": items, "page": number, "total_pages": number}}

    def get(parameter: JsonValue, content: JsonValue) -> JsonValue:
        return {"get": {"parameters": [parameter], "responses": {"200": {"description": "Done.", "content": content}}}}

    return {
        "openapi": "3.1.0",
        "info": {"title": "Deep", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/things/{id}": get(
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                {"application/json": first, "text/event-stream": first},
            ),
            "/things": get({"name": "page", "in": "query", "schema": number}, {"application/json": {"schema": page}}),
        },
        "components": {"schemas": schemas},
    }
