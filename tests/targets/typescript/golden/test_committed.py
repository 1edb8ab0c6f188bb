"""The SDK of the committed document: it compiles, and every call sends what the document says."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from sdkgen.cli import main
from sdkgen.document.inputs import read_inputs
from sdkgen.model import ir
from sdkgen.pipeline import Result
from sdkgen.plan.call import Argument, Place
from sdkgen.project import understand
from sdkgen.targets import TARGETS
from sdkgen.targets.typescript.files import context_of
from sdkgen.targets.typescript.inspection import call_of
from tests.targets.typescript.golden.kept import below_src
from tests.targets.typescript.golden.tree import COMPILERS, add_sources, compiled, write_project
from tests.targets.typescript.node import HERE, require_node, run_node

ROOT = Path(__file__).parents[4]
SEED = ROOT.parent / "shared" / "seed" / "ai-inference-operations.json"
_VALUES: dict[ir.ScalarKind, ir.JsonValue] = {
    ir.ScalarKind.INTEGER: 3,
    ir.ScalarKind.NUMBER: 1.5,
    ir.ScalarKind.BOOLEAN: True,
}


def test_the_committed_sdk_is_what_the_generator_gives(capsys: pytest.CaptureFixture[str]) -> None:
    files = ["spec/telnyx-ai.yaml", "--config", "spec/sdk.yml"]
    arguments = ["--target", "typescript", "--out", "generated/typescript"]
    with contextlib.chdir(ROOT):
        assert main(["check", *files, *arguments]) == 0, capsys.readouterr().out


def test_the_makefile_makes_and_checks_the_sdk_of_every_language() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in ("generate", "check"):
        for language in TARGETS:
            assert re.search(rf"\$\(SDKGEN\) {command} \S+ \S+ --target {language} ", text), (command, language)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_committed_sdk_compiles_as_it_is(compiler: str) -> None:
    project = ROOT / "generated" / "typescript"
    program = HERE / "node_modules" / compiler / "bin" / "tsc"
    assert run_node(program, "--noEmit", "--pretty", "false", "-p", project, check=False) == ""


@pytest.fixture(scope="module")
def result() -> Result:
    files = str(ROOT / "spec" / "telnyx-ai.yaml"), str(ROOT / "spec" / "sdk.yml")
    inputs = read_inputs(*files, None, hidden=False, stdin=None)
    return understand(replace(inputs, targets=("typescript",))).generate(lambda _: None)


@pytest.fixture(scope="module")
def project(result: Result, tmp_path_factory: pytest.TempPathFactory) -> Path:
    require_node()
    root = tmp_path_factory.mktemp("committed")
    write_project(root)
    add_sources(root, "sdk", below_src(result.files))
    return root


@pytest.mark.parametrize("compiler", COMPILERS)
def test_it_compiles(project: Path, compiler: str) -> None:
    assert compiled(project, compiler) == []


def test_every_operation_is_sent_where_the_document_says(project: Path, result: Result) -> None:
    wanted = list(_calls(result))
    (project / "calls.json").write_text(json.dumps([call for call, _ in wanted]), encoding="utf-8")
    caller = Path(__file__).with_name("call.mjs")
    said: list[dict[str, Any]] = json.loads(
        run_node(caller, project / "sdk" / "index.ts", project / "calls.json", project / "bundle.mjs")
    )

    assert len(said) == len(wanted) == len(result.plan.calls)
    for found, (call, request) in zip(said, wanted, strict=True):
        (seen,) = found["seen"]
        assert (seen["method"], urlsplit(str(seen["url"])).path) == (request["method"], request["path"]), call
        assert seen["headers"]["authorization"] == "Bearer secret"
        if request["body"] is not None:
            assert json.loads(seen["body"]) == request["body"], call
        assert found["failure"] is None, call


def _calls(result: Result) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield each call with its required arguments, and the request that it has to make."""
    context = context_of(result.plan)
    for call in result.plan.calls:
        found = context.signatures[call.key]
        bag = {item.name: _value(item.type, result.api) for item in found.bag if item.required}
        arguments: list[object] = []
        if found.positional is not None:
            arguments.append("a/b")
        if found.bag:
            arguments.append(bag)
        path = call.operation.path
        for name in re.findall(r"\{([^}]+)\}", path):
            path = path.replace(f"{{{name}}}", _sent(name, found.positional, bag))
        body = None
        if call.body is not None and call.body.kind.value == "json" and found.whole is None:
            names = {item.name for item in found.bag if item.place is Place.BODY}
            body = {name: value for name, value in bag.items() if name in names}
        sent = {"method": call.operation.method.upper(), "path": f"/v2{path}", "body": body}
        yield {"call": call_of(call, context), "args": arguments, "options": {"apiKey": "secret"}}, sent


def _sent(name: str, positional: tuple[str, Argument] | None, bag: dict[str, ir.JsonValue]) -> str:
    return "a%2Fb" if positional is not None and positional[1].wire_name == name else str(bag[name])


def _value(ref: ir.TypeRef, api: ir.Api) -> ir.JsonValue:
    match ref:
        case ir.Scalar(kind):
            return _VALUES.get(kind, "text")
        case ir.Choice(values):
            return values[0]
        case ir.ListOf(item):
            return [_value(item, api)]
        case ir.UnionOf(variants):
            return _value(variants[0], api)
        case ir.Named(id):
            found = api.types[id]
            if isinstance(found, ir.AliasDef):
                return _value(found.type, api)
            return {field.wire_name: _value(field.type, api) for field in found.fields if field.required}
        case _:
            return {}


def test_calls_are_those_of_the_published_guide(result: Result) -> None:
    if not SEED.is_file():
        pytest.skip("the published guide is not here")
    context = context_of(result.plan)
    calls = {call.key: call_of(call, context) for call in result.plan.calls}
    published: list[dict[str, str]] = json.loads(SEED.read_text(encoding="utf-8"))

    assert len(published) == 45
    for entry in published:
        assert calls[f"{entry['method'].lower()} {entry['path']}"] == entry["javascript_call"]
