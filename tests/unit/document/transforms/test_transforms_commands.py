"""What each transform does, and when it is refused."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

import pytest

from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.document.transforms import Absent, apply, transform
from sdkgen.document.transforms.model import Transform
from sdkgen.model.ir import JsonValue

ROOT: dict[str, JsonValue] = {
    "paths": {
        "/calls": {
            "get": {"tags": ["a"], "parameters": [{"name": "x"}, {"name": "y"}, {"name": "x"}]},
            "post": {"tags": ["b"], "requestBody": {"required": True}},
        }
    },
    "components": {"schemas": {"Call": {"type": "object", "properties": {"id": {"type": "string"}}}}},
}
AT = "#/openapi/transforms/0"


def one(command: str, args: Mapping[str, JsonValue], reason: str | None = "because") -> tuple[Any, list[Diagnostic]]:
    """Apply one transform to the document above, which must stay as it is."""
    before = json.dumps(ROOT)
    given = copy.deepcopy(dict(args))
    result = apply(ROOT, [Transform(command, reason, given, AT)], "design.yml")
    assert json.dumps(ROOT) == before
    assert given == args
    return result


def refused(command: str, args: Mapping[str, JsonValue]) -> Diagnostic:
    """Return the error of a transform that is refused; the document stays as it is."""
    root, (found,) = one(command, args)
    assert root == ROOT
    assert (found.severity, found.at, found.source) == (Severity.ERROR, AT, "design.yml")
    return found


def test_append_adds_to_every_array() -> None:
    root, found = one("append", {"target": "$.paths[*][*].tags", "value": "c"})

    assert [root["paths"]["/calls"][method]["tags"] for method in ("get", "post")] == [["a", "c"], ["b", "c"]]
    assert found == []


def test_merge_merges_objects_and_replaces_the_rest() -> None:
    args: dict[str, JsonValue] = {
        "target": ["$.components.schemas.Call"],
        "object": {"type": "array", "properties": {"name": {"type": "string"}}},
    }
    root, found = one("merge", args)

    assert root["components"]["schemas"]["Call"] == {
        "type": "array",
        "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
    }
    assert found == []


def test_update_replaces() -> None:
    root, _ = one("update", {"target": "#/paths/~1calls/get/tags", "value": None})

    assert root["paths"]["/calls"]["get"]["tags"] is None


def test_remove_takes_out_what_matches() -> None:
    root, _ = one("remove", {"target": "$.paths['/calls'].get.parameters[?@.name == 'x']"})

    assert root["paths"]["/calls"]["get"]["parameters"] == [{"name": "y"}]


def test_remove_takes_out_members_by_name() -> None:
    root, _ = one("remove", {"target": "$.paths['/calls'].*", "keys": ["tags", "requestBody"]})

    assert root["paths"]["/calls"] == {"get": {"parameters": [{"name": "x"}, {"name": "y"}, {"name": "x"}]}, "post": {}}


def test_remove_takes_out_what_lies_within_each_other() -> None:
    nested: dict[str, JsonValue] = {"a": {"x": {"x": {"x": 1}}, "b": [{"x": 1}]}}
    root, found = apply(nested, [Transform("remove", "because", {"target": "$..x"}, AT)])

    assert root == {"a": {"b": [{}]}}
    assert found == []


def test_copy_leaves_the_origin_and_shares_nothing() -> None:
    steps = [
        Transform("copy", "because", {"from": "$.components.schemas.Call", "to": "$.components.schemas.Copy"}, AT),
        Transform("update", "because", {"target": "$.components.schemas.Copy.properties.id.type", "value": "null"}, AT),
        Transform("update", "because", {"target": "$.components.schemas.Call.type", "value": "array"}, AT),
    ]
    root, found = apply(ROOT, steps)

    assert root["components"] == {
        "schemas": {
            "Call": {"type": "array", "properties": {"id": {"type": "string"}}},
            "Copy": {"type": "object", "properties": {"id": {"type": "null"}}},
        }
    }
    assert found == []


def test_move_renames() -> None:
    root, _ = one("move", {"from": "$.components.schemas.Call", "to": "#/components/schemas/Phone~1Call"})

    assert list(root["components"]["schemas"]) == ["Phone/Call"]


def test_move_can_replace_its_own_parent() -> None:
    root, _ = one("move", {"from": "$.components.schemas", "to": "$.components"})

    assert list(root["components"]) == ["Call"]


def test_what_is_put_in_twice_is_not_shared() -> None:
    steps = [
        Transform("update", "because", {"target": "$.paths[*][*].tags", "value": {"a": []}}, AT),
        Transform("append", "because", {"target": "$.paths['/calls'].get.tags.a", "value": 1}, AT),
    ]
    root: Any = apply(ROOT, steps)[0]

    assert root["paths"]["/calls"]["get"]["tags"] == {"a": [1]}
    assert root["paths"]["/calls"]["post"]["tags"] == {"a": []}


def test_transforms_see_what_those_before_them_did() -> None:
    steps = [
        Transform("update", "because", {"target": "$.paths['/calls'].get", "value": {"new": []}}, AT),
        Transform("append", "because", {"target": "$.paths['/calls'].get.new", "value": 1}, AT),
    ]
    root: Any = apply(ROOT, steps)[0]

    assert root["paths"]["/calls"]["get"] == {"new": [1]}


@pytest.mark.parametrize(
    ("command", "args", "words"),
    [
        ("update", {"target": "$.paths['/cals'].get", "value": 1}, 'did you mean "/calls"?'),
        ("update", {"target": "#/components/schemas/Cal", "value": 1}, 'did you mean "Call"?'),
        ("update", {"target": ["$.paths", "$..nothing"], "value": 1}, "$..nothing matches nothing"),
        ("append", {"target": "$.paths['/calls'].get.tags[7]", "value": 1}, '"7" is not in'),
        ("remove", {"target": "$.paths['/calls'].*", "keys": ["tags", "nothing"]}, "nothing"),
        ("copy", {"from": "$.a", "to": "$.b"}, '"a" is not in #'),
    ],
)
def test_what_matches_nothing_is_an_error(command: str, args: Mapping[str, JsonValue], words: str) -> None:
    found = refused(command, args)

    assert found.code == "unmatched-transform"
    assert words in found.message


@pytest.mark.parametrize(
    ("command", "args"),
    [
        ("update", {"target": "$.paths"}),
        ("update", {"value": 1}),
        ("update", {"target": "paths", "value": 1}),
        ("update", {"target": "$.paths[", "value": 1}),
        ("update", {"target": "$", "value": 1}),
        ("append", {"target": "$.paths", "value": 1}),
        ("merge", {"target": "$.paths['/calls'].get.tags", "object": {}}),
        ("merge", {"target": "$.paths", "object": [1]}),
        ("remove", {"target": "$"}),
        ("copy", {"from": "$.paths[*]['get', 'post']", "to": "$.x"}),
        ("copy", {"from": "$", "to": "$.x"}),
        ("copy", {"from": "$.paths", "to": "$..x"}),
        ("copy", {"from": "$.paths", "to": "$.none.x"}),
        ("copy", {"from": "$.paths", "to": "#/none/x"}),
        ("move", {"from": "$.paths", "to": "$.paths['/calls'].x"}),
    ],
)
def test_what_cannot_be_carried_out_is_an_error(command: str, args: Mapping[str, JsonValue]) -> None:
    found = refused(command, args)

    assert found.code == "bad-transform"
    assert found.message
    assert found.help


def test_a_transform_that_fails_halfway_changes_nothing() -> None:
    assert refused("append", {"target": "$.paths['/calls'].get.*[0]", "value": 1}).code == "bad-transform"


def test_a_transform_without_reason_is_a_warning() -> None:
    _, (found,) = one("update", {"target": "$.paths", "value": {}}, reason=None)

    assert (found.code, found.severity) == ("transform-without-reason", Severity.WARNING)


@pytest.mark.parametrize(
    ("command", "args"),
    [
        ("update", {"target": "$.components.schemas.Call.type", "value": "object"}),
        ("merge", {"target": "$.components.schemas.Call", "object": {"properties": {"id": {"type": "string"}}}}),
    ],
)
def test_a_transform_without_effect_is_a_warning(command: str, args: Mapping[str, JsonValue]) -> None:
    root, (found,) = one(command, args)

    assert root == ROOT
    assert (found.code, found.severity) == ("useless-transform", Severity.WARNING)


def test_effects_tell_what_changed_where() -> None:
    steps = [
        Transform("update", "because", {"target": "$.components.schemas.Call.type", "value": "array"}, AT),
        Transform("move", "because", {"from": "$.components.schemas.Call.type", "to": "$.kind"}, AT),
    ]
    result = transform(ROOT, steps)

    assert [(effect.place, effect.before, effect.after) for effect in result.effects] == [
        ("#/components/schemas/Call/type", "object", "array"),
        ("#/components/schemas/Call/type", "array", Absent.ABSENT),
        ("#/kind", Absent.ABSENT, "array"),
    ]


def test_the_result_shares_what_is_not_changed() -> None:
    result = transform(ROOT, [Transform("update", "because", {"target": "$.components", "value": {}}, AT)])

    assert result.root["paths"] is ROOT["paths"]
