"""Every example of the JavaScript guide compiles, and does what its operation says against a strict server."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sdkgen.document.inputs import read_inputs
from sdkgen.guides.dialect import Style
from sdkgen.pipeline import Result
from sdkgen.project import understand
from sdkgen.targets.typescript.target import TYPESCRIPT
from tests.spec.facts import load
from tests.targets.python.behaviour.server import ExampleServer
from tests.targets.python.contract import strict
from tests.targets.python.contract.document import Document
from tests.targets.typescript.docs.programs import Page, page
from tests.targets.typescript.golden.kept import below_src
from tests.targets.typescript.golden.tree import add_sources, compiled, write_project
from tests.targets.typescript.node import HERE, require_node, run_node

ROOT = Path(__file__).parents[4]
RUNNER = Path(__file__).with_name("run.mjs")
BUNDLER = HERE / "golden" / "bundle.mjs"
_REFUSED = b'{"errors": [{"code": "1", "title": "No", "detail": "Not so."}]}'


@pytest.fixture(scope="module")
def result() -> Result:
    files = str(ROOT / "spec" / "telnyx-ai.yaml"), str(ROOT / "spec" / "sdk.yml")
    inputs = read_inputs(*files, None, hidden=False, stdin=None)
    return understand(replace(inputs, targets=("typescript",))).generate(lambda _: None)


@pytest.fixture(scope="module")
def pages(result: Result) -> dict[Style, Page]:
    """The examples of the guide in each style."""
    return {style: page(TYPESCRIPT.guide(result.plan, [], style).markdown()) for style in Style}


def test_the_project_has_the_guide_and_examples_of_it_in_its_readme(result: Result) -> None:
    guide = TYPESCRIPT.guide(result.plan, []).markdown()
    shown = re.findall(r"^```ts\n(.*?)^```$", result.files["README.md"].decode(), re.MULTILINE | re.DOTALL)

    assert result.files["docs/guide.md"].decode() == guide
    assert next(source for source in shown if "client.ai.summarize(" in source) in guide
    assert next(source for source in shown if source.startswith("// Automatically")) in guide


@pytest.fixture(scope="module")
def project(result: Result, pages: dict[Style, Page], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SDK, and its examples beside it."""
    require_node()
    root = tmp_path_factory.mktemp("guide")
    types = str(HERE / "node_modules" / "@types")
    write_project(root, types=["node"], typeRoots=[types], declaration=False, isolatedDeclarations=False)
    add_sources(root, "sdk", below_src(result.files))
    (root / "complete.ts").write_text(pages[Style.COMPLETE].module("./sdk/index.js"), encoding="utf-8")
    return root


def test_all_examples_compile_in_one_strict_project(project: Path) -> None:
    assert compiled(project, "typescript") == []


@pytest.fixture(scope="module")
def run(project: Path, pages: dict[Style, Page]) -> Callable[[Style, str], dict[str, Any]]:
    """Runs the examples of a style against a server."""
    bundles: dict[Style, Path] = {}

    def run(style: Style, url: str) -> dict[str, Any]:
        if style not in bundles:
            bundles[style] = project / f"{style.value}.mjs"
            source = project / f"{style.value}.ts"
            source.write_text(pages[style].module("./sdk/index.js"), encoding="utf-8")
            run_node(BUNDLER, source, bundles[style])
        found: dict[str, Any] = json.loads(run_node(RUNNER, bundles[style], url))
        return found

    return run


@pytest.mark.parametrize("style", Style)
def test_every_example_sends_what_its_operation_takes(
    run: Callable[[Style, str], dict[str, Any]], pages: dict[Style, Page], result: Result, style: Style
) -> None:
    with strict.serving(Document(load(ROOT / "spec/telnyx-ai.yaml"))) as (url, server):
        outcomes = run(style, url)["outcomes"]
    heard = list(server.heard)
    programs = {item.name: item for item in pages[style].programs}

    assert [item.wrong for item in heard if item.wrong] == []
    assert {item.route for item in programs.values()} == {_written(call.key) for call in result.plan.calls}
    for name, outcome in outcomes.items():
        assert outcome["failure"] is None, name
        sent, heard = heard[: outcome["requests"]], heard[outcome["requests"] :]
        assert sent
        if name in programs:
            assert {_route(item.operation) for item in sent} == {programs[name].route}
            assert bool(outcome["printed"]) == ("console.log" in programs[name].source), name
    assert heard == []


def _written(operation: str) -> str:
    method, path = operation.split(" ", 1)
    return f"{method.upper()} {path}"


def _route(pointer: str) -> str:
    *_, path, method = pointer.split("/")
    return _written(f"{method} {path.replace('~1', '/').replace('~0', '~')}")


class Refusing(ExampleServer):
    """Refuses everything in one way."""

    refusal: tuple[int, dict[str, str], bytes] = (
        429,
        {"retry-after": "7", "content-type": "application/json"},
        _REFUSED,
    )

    def answer(self, request: Any) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body for a request."""
        return self.refusal


@pytest.mark.parametrize("style", Style)
def test_the_example_of_errors_waits_as_long_as_the_api_asks(
    run: Callable[[Style, str], dict[str, Any]], style: Style
) -> None:
    with Refusing(load(ROOT / "spec/telnyx-ai.yaml")) as server:
        found = run(style, server.url)
    assert found["outcomes"]["failing"] == {"requests": 1, "printed": [], "failure": None}
    assert 7000 in found["waits"]
    assert "429" in found["outcomes"]["example1"]["failure"]


def test_the_example_of_errors_tells_what_is_wrong(run: Callable[[Style, str], dict[str, Any]]) -> None:
    refusing = Refusing(load(ROOT / "spec/telnyx-ai.yaml"))
    refusing.refusal = 422, {"content-type": "application/json"}, _REFUSED
    with refusing as server:
        invalid = run(Style.COMPLETE, server.url)["outcomes"]["failing"]["printed"]
        url = server.url
    unreachable = run(Style.COMPLETE, url)["outcomes"]["failing"]["printed"]

    assert [line.split(":")[0] for line in invalid] == ["API error 422", "Invalid"]
    assert [line.split(":")[0] for line in unreachable] == ["No answer"]
