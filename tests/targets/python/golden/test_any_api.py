"""For random small APIs: the request is what an independent reading of the document says, and what the document says of
an answer is what the caller gets.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.targets.python.golden.any_api import as_written, documents, operations_of
from tests.targets.python.golden.any_calls import AWKWARD, Call, calls, values
from tests.targets.python.golden.any_schemas import NAMES, Json, Schema, kind
from tests.targets.python.golden.any_types import arguments, assert_declared
from tests.targets.python.golden.body_reading import read_body
from tests.targets.python.golden.cases import Case
from tests.targets.python.golden.tree import write_tree
from tests.targets.python.golden.wire import connect
from tests.targets.python.golden.wire_reading import read_parameters

SIZE = 5
"""Operations of each document."""
CALLS = 3
"""Calls of each operation."""


class Generated:
    """Packages of documents, each generated once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._count = 0

    def package(self, document: Schema) -> Any:
        """Generate and import the package of a document."""
        self._count += 1
        case = Case(self._root / "cases" / f"any-{self._count}")
        case.folder.mkdir(parents=True)
        case.document.write_text(as_written(document), encoding="utf-8")
        found = enumerate(operations_of(document))
        calls = {f"call_{index}": f"{method} {path}" for index, (path, method, _) in found}
        design = {"resources": {"things": {"methods": calls}}}
        (case.folder / "sdk.yml").write_text(json.dumps(design), encoding="utf-8")
        write_tree(self._root / "packages", [case])
        importlib.invalidate_caches()
        return importlib.import_module(case.module)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    root = tmp_path_factory.mktemp("any")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(root / "packages"), *sys.path])
        yield Generated(root)


@settings(
    derandomize=True,
    max_examples=10,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(document=documents(SIZE), data=st.data())
def test_any_api_sends_and_reads_what_its_document_says(
    document: Schema, data: st.DataObject, generated: Generated
) -> None:
    package = generated.package(document)
    components = document["components"]["schemas"]
    for index, (path, method, operation) in enumerate(operations_of(document)):
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        for _ in range(CALLS):
            call = data.draw(calls(operation, components))
            answer = data.draw(values(schema, components, AWKWARD))
            given = arguments(operation, components, call, data.draw(st.sampled_from([NAMES, {}])))
            for result, request in _asked(package, f"call_{index}", given, answer):
                assert request.method == method.upper()
                read = Call(read_parameters(path, operation, request), read_body(operation, components, request))
                assert _text(_visible(operation, read)) == _text(_visible(operation, call))
                assert_declared(result, schema, answer, components)


def _asked(package: Any, method: str, given: Mapping[str, object], answer: Json) -> list[tuple[Any, httpx.Request]]:
    """What a call gives and asks for, synchronously and asynchronously."""
    client, asked = connect(package, httpx.Response(200, json=answer))
    result = getattr(client.things, method)(**given)

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json=answer)

    async def ask() -> Any:
        http = httpx.AsyncClient(transport=httpx.MockTransport(handle))
        async with package.AsyncClient(http_client=http, max_retries=0) as client:
            return await getattr(client.things, method)(**given)

    results = [result, asyncio.run(ask())]
    return list(zip(results, asked, strict=True))


def _visible(operation: Schema, call: Call) -> Call:
    """What of a call can be seen on the wire: outside JSON, what is null or empty is nothing."""
    written = {
        (item["in"], item["name"]): value
        for item in operation["parameters"]
        if (value := call.parameters.get((item["in"], item["name"]))) is not None
        if "content" in item or value not in ([], {})
    }
    if call.body is ... or (call.body == {} and not operation["requestBody"]["required"]):
        return Call(written, ...)
    ((media_type, media),) = operation["requestBody"]["content"].items()
    if not media_type.endswith(("form-data", "urlencoded")):
        return Call(written, call.body)
    as_json = {
        name for name, encoding in media.get("encoding", {}).items() if "json" in encoding.get("contentType", "")
    }
    if media_type.startswith("multipart/"):
        as_json |= {name for name, member in media["schema"]["properties"].items() if kind(member) == "object"}
    body = {name: value for name, value in call.body.items() if name in as_json or value not in ([], {})}
    return Call(written, body or ...)


def _text(call: Call) -> str:
    """A call in one notation; equal texts are equal in every type and digit."""
    parameters = {f"{place} {name}": value for (place, name), value in call.parameters.items()}
    return json.dumps([parameters, None if call.body is ... else [call.body]], sort_keys=True, default=repr, indent=1)
