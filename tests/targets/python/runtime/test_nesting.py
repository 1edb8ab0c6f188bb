"""Models that hold models that hold models, and so on: more than Python can go deep."""

from __future__ import annotations

import json
from typing import Annotated, Any

import pytest

from templates.python.runtime import Operation, Shape
from templates.python.runtime.models.models import Model
from templates.python.runtime.models.nesting import DEEPEST
from templates.python.runtime.models.unions import UnknownVariant, tagged
from templates.python.runtime.response.parsing import BodyError, decode
from tests.targets.python.runtime.acme import sent


def model(name: str, /, **fields: Any) -> Any:
    """A model whose properties are all optional."""
    annotations = {field: kind | None for field, kind in fields.items()}
    return type(name, (Model,), {"__annotations__": annotations, "__module__": __name__, **dict.fromkeys(fields)})


def chain(length: int, innermost: Any = int) -> list[Any]:
    """Models each of which holds the next; the last holds a value."""
    found = [model(f"T{length - 1}", value=innermost)]
    for index in reversed(range(length - 1)):
        found.append(model(f"T{index}", name=str, next=found[-1]))
    return found[::-1]


def value(depth: int, innermost: object = 1) -> dict[str, Any]:
    """What the models of a chain are read from."""
    found: dict[str, Any] = {"value": innermost}
    for _ in range(depth - 1):
        found = {"name": "a", "next": found}
    return found


def inmost(found: Any) -> Any:
    """The model at the end of a chain."""
    while isinstance(getattr(found, "next", None), Model):
        found = found.next
    return found


@pytest.mark.parametrize("length", [2, DEEPEST, DEEPEST + 1, 100, 500])
def test_each_level_is_read_as_its_type(length: int) -> None:
    types = chain(length)
    found = decode(json.dumps(value(length)), types[0], strict=True)

    assert type(inmost(found)) is types[-1]
    assert inmost(found).value == 1


def test_inner_types_may_be_read_before_outer_ones_and_after() -> None:
    types = chain(500)
    for start in (*range(480, 0, -20), 0, 499, 250):
        found = decode(json.dumps(value(500 - start)), types[start], strict=True)
        assert type(inmost(found)) is types[-1]


def test_what_is_read_can_be_written_again() -> None:
    sent = {**value(150), "more": {"a": [1]}}
    found = decode(json.dumps(sent), chain(150)[0])

    assert found.to_dict() == sent
    assert json.loads(found.to_json()) == sent


@pytest.mark.parametrize("length", [DEEPEST - 2, DEEPEST + 2, 50])
def test_a_misfit_is_found_where_it_is(length: int) -> None:
    misfits: list[Any] = []
    found = decode(json.dumps(value(length, "one")), chain(length)[0], on_mismatch=misfits.append)

    assert inmost(found).value == "one"
    assert [misfit.path for misfit in misfits] == [("next",) * (length - 1) + ("value",)]
    with pytest.raises(BodyError, match="expected int"):
        decode(json.dumps(value(length, "one")), chain(length)[0], strict=True)


@pytest.mark.parametrize("length", [150, 500])
def test_what_holds_a_misfit_too_deep_to_be_found_stays_as_it_came(length: int) -> None:
    misfits: list[Any] = []
    found = decode(json.dumps(value(length, "one")), chain(length)[0], on_mismatch=misfits.append)

    assert inmost(found).next == value(length - 50, "one")
    assert [misfit.path for misfit in misfits] == [("next",) * 50]


CAT, DOG = model("Cat", name=str, lives=int), model("Dog", name=str, tricks=int)
_annotated: Any = Annotated


@pytest.mark.parametrize("length", [DEEPEST - 1, DEEPEST, DEEPEST + 1])
def test_a_union_takes_the_variant_that_knows_most_at_every_depth(length: int) -> None:
    types = chain(length, CAT | DOG | str)
    for innermost, kind in (({"name": "a", "tricks": 1}, DOG), ({"name": "a", "lives": 9}, CAT), ("a", str)):
        found = decode(json.dumps(value(length, innermost)), types[0], strict=True)
        assert type(inmost(found).value) is kind


@pytest.mark.parametrize("length", [DEEPEST - 1, DEEPEST, DEEPEST + 1])
def test_a_tag_decides_at_every_depth(length: int) -> None:
    pet: Any = _annotated[CAT | DOG | UnknownVariant, tagged("name", variants={"cat": CAT, "dog": DOG})]
    types = chain(length, pet)
    for tag, kind in (("cat", CAT), ("dog", DOG), ("cow", UnknownVariant)):
        found = decode(json.dumps(value(length, {"name": tag, "tricks": 1})), types[0], strict=True)
        assert type(inmost(found).value) is kind


def test_python_values_are_checked_at_every_depth() -> None:
    outer = chain(DEEPEST + 5)[0]

    assert inmost(outer.model_validate(value(DEEPEST + 5, "1"))).value == 1
    assert outer.model_json_schema()["title"] == "T0"


def test_a_body_that_is_nested_too_deeply_is_refused_by_name() -> None:
    node: Shape = {"next_": ("next", "Node")}
    op = Operation(id="nodes.create", method="POST", path="/nodes", shape=node, shapes={"Node": node})

    def body(depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for _ in range(depth):
            found = {"next_": found}
        return found

    assert json.loads(sent(op, body=body(2)).content) == {"next": {"next": {}}}
    with pytest.raises(ValueError, match="POST /nodes: an argument is nested too deeply to be written"):
        sent(op, body=body(5_000))
