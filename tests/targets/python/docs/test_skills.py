"""Every example of the skills in Python runs against a server, and those in JavaScript are those of the guide."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdkgen.document.inputs import read_inputs
from sdkgen.guides.dialect import Dialect
from sdkgen.guides.skills import Product, skills
from sdkgen.plan.plan import Plan
from sdkgen.project import understand
from sdkgen.targets.python.target import PYTHON
from sdkgen.targets.typescript.target import TYPESCRIPT
from tests.targets.python.behaviour.server import ExampleServer

ROOT = Path(__file__).parents[4]


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The committed document, with the names of its SDK."""
    names = (str(ROOT / "spec/telnyx-ai.yaml"), str(ROOT / "spec/sdk.yml"), ROOT / "spec/names.lock")
    return understand(read_inputs(*names, hidden=False, stdin=None)).decide(lambda _: None)[0][0].plan


def blocks(plan: Plan, dialect: Dialect) -> Iterator[str]:
    """Yield the examples of a skill with everything: what makes the client, a failure, and each call."""
    files = skills(plan, [Product("all", plan.calls)], [dialect])
    head = next(text for path, text in files.items() if path.endswith("/SKILL.md"))
    for text in (head, *(text for text in files.values() if text != head)):
        yield from re.findall(rf"^```{dialect.fence}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_example_in_python_runs(
    plan: Plan, server: ExampleServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", server.url)
    setup, *examples = blocks(plan, PYTHON.dialect(plan))
    for source in examples:
        server.received.clear()
        exec(compile(f"{setup}\n{source}", "example", "exec"), {"__name__": "__main__"})
        assert server.received, source
    assert len(examples) == len(plan.calls) + 1


def test_the_example_of_errors_waits_as_long_as_the_api_asks(
    plan: Plan, server: ExampleServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", server.url)
    setup, failing, *_ = blocks(plan, PYTHON.dialect(plan))
    patient = setup.replace("Telnyx(\n", "Telnyx(\n    max_retries=0,\n")
    for status in (429, 422):
        headers = {"retry-after": "7", "content-type": "application/json"}
        server.replies.append((status, headers, b'{"errors": []}'))
        exec(compile(f"{patient}\n{failing}", "example", "exec"), {"__name__": "__main__"})
    assert waits == [7]
    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == ["API error 422", "Invalid"]


def test_examples_in_javascript_are_those_of_the_guide(plan: Plan) -> None:
    guide = TYPESCRIPT.guide(plan, []).markdown()
    examples = list(blocks(plan, TYPESCRIPT.dialect(plan)))
    assert [source for source in examples if f"```javascript\n{source}```" not in guide] == []
    assert len(examples) == len(plan.calls) + 2
