"""Arguments that clash, by the conventions of Stainless: neither has the plain name, unless it was published."""

from __future__ import annotations

from dataclasses import replace

from sdkgen.design.conventions import Conventions
from sdkgen.design.lock import Lock
from sdkgen.plan.naming.names import assign
from tests.unit.plan.naming.models import design, field, parameter, posting

CLASH = posting("id", "note", parameters=(parameter("path", "id"), parameter("query", "note")))
STAINLESS = replace(design(parts={"add": "post /things/{id}/parts"}), conventions=Conventions.STAINLESS)


def test_both_of_two_arguments_give_way() -> None:
    names, found = assign(CLASH, STAINLESS, Lock())
    (given,) = names.arguments.values()

    assert given == {
        ("path", "id"): "path_id",
        ("query", "note"): "query_note",
        ("body", "id"): "body_id",
        ("body", "note"): "body_note",
    }
    assert found == []
    assert assign(CLASH, STAINLESS, names.lock)[0].arguments == names.arguments
    assert assign(CLASH, design(), names.lock)[0].arguments == names.arguments


def test_a_published_name_does_not_give_way() -> None:
    published = assign(posting("id", "note"), STAINLESS, Lock())[0].lock
    (given,) = assign(CLASH, STAINLESS, published)[0].arguments.values()

    assert (given["body", "id"], given["body", "note"]) == ("id", "note")


def test_a_chosen_name_settles_a_clash() -> None:
    parameters = (parameter("path", "id", "key"), parameter("query", "note"))
    (given,) = assign(posting(field("note", "remark"), "id", parameters=parameters), STAINLESS, Lock())[
        0
    ].arguments.values()

    assert sorted(given.values()) == ["id", "key", "note", "remark"]


def test_two_of_one_place_are_told_apart_as_ever() -> None:
    (given,) = assign(posting("a-b", "a_b"), STAINLESS, Lock())[0].arguments.values()

    assert sorted(given.values()) == ["a_b", "body_a_b"]
