"""The table of calls says what the guide and the document say."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tests.spec.facts import Facts
from tests.spec.guide_calls import GUIDE_CALLS


def test_calls_are_those_of_the_guide(guide: list[Mapping[str, Any]]) -> None:
    ours = [(c.number, f"client.{c.call}", c.method, c.route, c.args, dict(c.kwargs)) for c in GUIDE_CALLS]
    theirs = [
        (entry["n"], entry["python_call"], entry["method"], entry["path"], *arguments(entry["python_example_args"]))
        for entry in guide
    ]
    assert ours == theirs


def test_arguments_fill_the_path_and_the_body(facts: Facts) -> None:
    operations = facts.operations()
    for call in GUIDE_CALLS:
        operation = operations[f"{call.method} {call.route}"]
        assert "{" not in call.path
        body = facts.body(operation)
        assert set(body.get("required", [])) <= call.content.keys() <= body.get("properties", {}).keys(), call.number


def arguments(source: str) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Evaluate the guide's example arguments, which are literals and dates."""
    call = ast.parse(f"f({source})", mode="eval").body
    assert isinstance(call, ast.Call)
    return tuple(map(value, call.args)), {keyword.arg or "": value(keyword.value) for keyword in call.keywords}


def value(node: ast.expr) -> Any:
    if isinstance(node, ast.Call):
        return datetime.fromisoformat(ast.literal_eval(node.args[0]))
    return ast.literal_eval(node)
