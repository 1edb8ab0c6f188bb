"""Which class a response becomes, and what a request for one of several types may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import EMPTY, Import, connect


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answers to a call, and the classes that it becomes, depth first."""

    case: str
    call: Callable[[Any], Any]
    json: object
    classes: tuple[str, ...]


def kinds(value: Any) -> tuple[str, ...]:
    """The class names of all models in a value, outer ones first."""
    if hasattr(value, "to_dict"):
        return (type(value).__name__, *kinds(vars(value)))
    inner: list[Any] = [*value.values()] if isinstance(value, dict) else [*value] if isinstance(value, list) else []
    return tuple(name for item in inner for name in kinds(item))


ITEMS = [{"@kind": "Text", "id": "1", "pages": 2}, {"@kind": "Letter", "id": "2", "pages": 1, "sender": "a"}]
ANSWERS = (
    Answer("heirs-listed-by-base", lambda client: client.figure.retrieve(), {"shape": "box", "side": 1.5}, ("Box",)),
    Answer(
        "heirs-listed-by-base",
        lambda client: client.figure.update(shape="disc", radius=1),
        {"shape": "disc", "colour": "red", "radius": 1.0},
        ("Disc",),
    ),
    Answer(
        "heirs-listed-untagged",
        lambda client: client.drawing.retrieve(),
        {"figures": [{"radius": 1.0}, {"side": 1.0}], "frame": {"width": 1.0, "carats": 12}},
        ("Drawing", "Disc", "Box", "GoldFrame"),
    ),
    Answer("heirs-at-every-level", lambda client: client.texts.list(), ITEMS, ("TextBase", "Letter")),
    *(
        Answer("heirs-at-every-level", lambda client: client.items.add(item={}), item, (name,))
        for item, name in (
            ({"@kind": "Item", "id": "1"}, "ItemBase"),
            (ITEMS[0], "TextBase"),
            (ITEMS[1], "Letter"),
            ({"@kind": "Painting", "id": "3"}, "Painting"),
            ({"@kind": "Vase", "id": "4"}, "UnknownVariant"),
        )
    ),
)


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: f"{answer.case}: {' '.join(answer.classes)}")
def test_an_answer_becomes_the_classes_that_the_document_means(answer: Answer, package: Import) -> None:
    client, _ = connect(package(answer.case), httpx.Response(200, json=answer.json))

    assert kinds(answer.call(client)) == answer.classes


SENT: Mapping[str, tuple[str, Callable[[Any], Any], bytes]] = {
    "a base": (
        "heirs-at-every-level",
        lambda client: client.items.add(item={"kind": "Item", "id": "1"}),
        b'{"@kind":"Item","id":"1"}',
    ),
    "a tag that the variant does not declare": (
        "tag-not-declared",
        lambda client: client.crates.create(content={"crate_kind": "tea", "grams": 50}),
        b'{"content":{"crateKind":"tea","grams":50}}',
    ),
    "a tag that the variant declares for responses": (
        "tag-read-only",
        lambda client: client.crates.create(content={"kind": "mug", "glaze": "blue"}),
        b'{"content":{"kind":"mug","glaze":"blue"}}',
    ),
}


@pytest.mark.parametrize("name", SENT)
def test_a_value_of_one_of_several_types_is_sent_as_the_document_spells_it(name: str, package: Import) -> None:
    case, call, body = SENT[name]
    client, asked = connect(package(case), EMPTY)

    call(client)

    assert asked[0].content == body
