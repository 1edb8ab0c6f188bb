"""Shapes of requests: however types name each other, keys become wire names at every depth."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest

from sdkgen.targets.python.views.operation_spec import facts
from sdkgen.targets.python.views.types import context
from templates.python.runtime.request.shapes import rename
from tests.scale.growing import SPELLINGS, Document, mutual, objects_in_a_chain
from tests.unit.changes.support import release


def _operation(root: Document) -> dict[str, Any]:
    """Return the keyword arguments of the only operation."""
    plan = release(root).plan
    call = next(call for call in plan.calls if call.body is not None)
    text, _ = facts(call, context(plan))
    made = ast.parse(text, mode="eval").body
    assert isinstance(made, ast.Call)
    return {
        str(item.arg): ast.literal_eval(item.value) for item in made.keywords if "Style" not in ast.dump(item.value)
    }


def _nested(steps: list[str], key: str, wrap: str) -> Any:
    value: Any = {key: "x"}
    for step in reversed(steps):
        value = {step: {"list": [value], "map": {"any": value}}.get(wrap, value)}
    return value


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_types_that_name_each_other_are_renamed_at_every_depth(spelling: str) -> None:
    found = _operation(mutual(30, spelling))
    for steps in (
        ["t1"],
        ["t0", "t0"],
        [f"t{index}" for index in range(30)],
        [f"t{index}" for index in range(29, 0, -1)],
    ):
        value = _nested(steps, "user_name", spelling)
        assert rename(value, found["shape"], found["shapes"]) == _nested(steps, "userName", spelling)


def test_a_long_chain_is_renamed_at_its_end() -> None:
    found = _operation(objects_in_a_chain(60))
    wire = [f"{'left' if index % 3 else 'right'}Side" for index in range(60)]
    steps = [wire[0], *(step.replace("Side", "_side") for step in wire[1:])]
    assert rename(_nested(steps, "a_name", ""), found["shape"], found["shapes"]) == _nested(wire, "aName", "")
    assert len(json.dumps(found)) < 60 * 1_000


def test_a_body_that_is_a_recursive_list_has_a_shape_of_its_own() -> None:
    root = mutual(2, "reference")
    body = root["paths"]["/search"]["post"]["requestBody"]["content"]["application/json"]
    body["schema"] = {"type": "array", "items": body["schema"]}
    found = _operation(root)
    assert rename([{"t1": {"user_name": "x"}}], found["shape"], found["shapes"]) == [{"t1": {"userName": "x"}}]


def test_where_nothing_is_renamed_there_is_no_shape() -> None:
    root = mutual(3, "reference")
    for schema in root["components"]["schemas"].values():
        schema.get("properties", {}).pop("userName", None)
        schema.get("properties", {}).pop("aFile", None)
    assert not {"shape", "shapes"} & _operation(root).keys()
