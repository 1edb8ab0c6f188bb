"""Every call that was recorded with Python sends the same bytes from TypeScript, and gives what was answered."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import httpx
import pytest

from sdkgen.document.inputs import read_inputs
from sdkgen.pipeline import Result
from sdkgen.plan.call import Call
from sdkgen.project import understand
from sdkgen.targets.typescript.files import context_of
from sdkgen.targets.typescript.inspection import call_of
from sdkgen.targets.typescript.views.types import Context
from tests.spec.guide_calls import GuideCall
from tests.targets.python.recorded.calls import CALLS
from tests.targets.python.recorded.exchange import scrub_request
from tests.targets.python.recorded.wire import Request, bytes_of, load, request_of
from tests.targets.typescript.node import require_node, run_node

ROOT = Path(__file__).parents[4]
ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
}
OTHERWISE = {"accept-language", "sec-fetch-mode", "cache-control", "pragma"}
"""Headers that a `Request` made for the test adds, and no SDK."""


@pytest.fixture(scope="module")
def context() -> Context:
    files = str(ROOT / "spec" / "telnyx-ai.yaml"), str(ROOT / "spec" / "sdk.yml"), ROOT / "spec" / "names.lock"
    inputs = read_inputs(*files, hidden=False, stdin=None)
    result: Result = understand(replace(inputs, targets=("typescript",))).generate(lambda _: None)
    return context_of(result.plan)


@pytest.fixture(scope="module")
def replayed(context: Context, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, dict[str, Any]]:
    """What each call sent and gave, by the name of its recording."""
    require_node()
    folder = tmp_path_factory.mktemp("replay")
    methods = {call.dotted: call for call in context.plan.calls}
    calls: list[dict[str, Any]] = []
    for name, call in CALLS.items():
        answer = load(name)["response"]
        content = base64.b64encode(bytes_of(answer["body"])).decode() if answer["body"] else None
        method = methods[call.call]
        response = {"status": answer["status"], "headers": answer["headers"], "body": content}
        calls.append(
            {"call": call_of(method, context), "args": _arguments(call, method, context), "response": response}
        )
    (folder / "calls.json").write_text(json.dumps(calls), encoding="utf-8")
    program = Path(__file__).with_name("replay.mjs")
    said = json.loads(
        run_node(program, ROOT / "generated/typescript/src/index.ts", folder / "calls.json", folder / "out.mjs")
    )
    return dict(zip(CALLS, said, strict=True))


def _arguments(call: GuideCall, method: Call, context: Context) -> list[object]:
    """Return the arguments of a call of Python as TypeScript takes them."""
    found = context.signatures[method.key]
    by_name = {name: key for key, name in method.names.items()}
    given = dict(call.kwargs)
    headers = given.pop("extra_headers", None)
    positional = [item for item in method.arguments if item in method.positional]
    given |= {item.name: value for item, value in zip(positional, call.args, strict=False)}
    values = {by_name[name]: _plain(value) for name, value in given.items()}
    arguments: list[object] = []
    if found.positional is not None:
        argument = found.positional[1]
        arguments.append(values.pop((argument.place, argument.wire_name)))
    bag = {item.name: values.pop(key) for item in found.bag if (key := (item.place, item.wire_name)) in values}
    assert values == {}, call
    if found.bag:
        arguments.append(bag)
    return [*arguments, {"headers": headers}] if headers else arguments


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        name, content, kind = cast("tuple[str, bytes, str]", value)
        return {"$file": base64.b64encode(content).decode(), "name": name, "type": kind}
    return value.isoformat() if isinstance(value, datetime) else value


def _sent(found: Mapping[str, Any]) -> Request:
    """Return a request as recordings have it."""
    headers = {name: value for name, value in found["headers"].items() if name not in OTHERWISE}
    content = base64.b64decode(found["body"])
    return scrub_request(
        request_of(httpx.Request(found["method"], found["url"], headers=headers, content=content), "/v2")
    )


@pytest.mark.parametrize("name", sorted(CALLS))
def test_the_request_is_the_same_bytes(name: str, replayed: Mapping[str, dict[str, Any]]) -> None:
    (request,) = replayed[name]["requests"]
    assert _sent(request) == load(name)["request"]


@pytest.mark.parametrize("name", sorted(CALLS))
def test_the_result_is_what_was_answered(name: str, replayed: Mapping[str, dict[str, Any]]) -> None:
    found, answer = replayed[name], load(name)["response"]
    body = answer["body"]
    if answer["status"] >= 400:
        error = found["error"]
        assert (error["kind"], error["isStatic"]) == (ERRORS[answer["status"]], True)
        assert (error["status"], error["body"]) == (answer["status"], body["json"])
        assert str(answer["status"]) in error["message"]
        return
    assert "error" not in found, found
    if load(name)["returns"] == "Stream":
        lines = body["text"].splitlines()
        assert found["chunks"] == [json.loads(line[6:]) for line in lines if line.startswith("data: {")]
    elif "json" in body:
        assert found["value"] == body["json"]
    elif body:
        assert base64.b64decode(found["bytes"]) == bytes_of(body)
    else:
        assert found["value"] is None


def test_urls_are_below_the_base(replayed: Mapping[str, dict[str, Any]]) -> None:
    urls = [urlsplit(str(item["url"])) for found in replayed.values() for item in found["requests"]]
    assert {(each.scheme, each.netloc) for each in urls} == {("https", "api.test")}
    assert len(urls) == len(CALLS)
