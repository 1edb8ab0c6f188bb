"""OpenAPI Overlay documents."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from sdkgen.diagnostics.diagnostic import Failure, Severity
from sdkgen.document.transforms import Overlay, apply, load_overlay
from sdkgen.model.ir import JsonValue

ROOT: dict[str, JsonValue] = {
    "info": {"title": "A", "contact": {"name": "x"}},
    "tags": [{"name": "a"}],
    "paths": {"/calls": {"get": {"tags": ["a"], "summary": "s"}, "post": {"tags": ["b"]}}},
}
HEAD = "overlay: 1.0.0\ninfo: {title: Repairs, version: 1.2.3}\nextends: https://example.com/api.yaml\nactions:\n"


def read(actions: str) -> Overlay:
    """Read an overlay of some actions."""
    return load_overlay("-", stdin=io.BytesIO((HEAD + actions).encode()))


def carried_out(actions: str) -> Any:
    """Return the document above after some actions, none of which gives a finding."""
    overlay = read(actions)
    root, found = apply(ROOT, overlay.transforms, overlay.document.name)
    assert [*overlay.diagnostics, *found] == []
    return root


def test_an_overlay_has_a_title_and_actions_with_places(tmp_path: Path) -> None:
    path = tmp_path / "repairs.yaml"
    path.write_text(
        HEAD + "- {target: $.info, description: why, update: {version: '1'}}\n- {target: $.tags, remove: true}\n"
    )
    overlay = load_overlay(str(path))

    assert (overlay.title, overlay.version, overlay.extends) == ("Repairs", "1.2.3", "https://example.com/api.yaml")
    assert [(item.at, item.reason) for item in overlay.transforms] == [("#/actions/0", "why"), ("#/actions/1", None)]


def test_an_update_merges_objects_joins_arrays_and_replaces_the_rest() -> None:
    root = carried_out(
        "- {target: $.info, description: why, update: {title: B, contact: {url: u}}}\n"
        "- {target: \"$.paths['/calls'].get\", description: why, update: {tags: [c], summary: t}}\n"
    )

    assert root["info"] == {"title": "B", "contact": {"name": "x", "url": "u"}}
    assert root["paths"]["/calls"]["get"] == {"tags": ["a", "c"], "summary": "t"}


def test_an_update_of_an_array_appends() -> None:
    root = carried_out("- {target: $.tags, description: why, update: {name: b}}\n")

    assert root["tags"] == [{"name": "a"}, {"name": "b"}]


def test_remove_goes_before_update() -> None:
    root = carried_out("- {target: '$.paths.*[?@.tags[0] == \"b\"]', description: why, remove: true, update: {x: 1}}\n")

    assert list(root["paths"]["/calls"]) == ["get"]


def test_a_copy_updates_with_what_stands_elsewhere() -> None:
    root = carried_out("- {target: \"$.paths['/calls'].post\", description: why, copy: \"$.paths['/calls'].get\"}\n")

    assert root["paths"]["/calls"]["post"] == {"tags": ["b", "a"], "summary": "s"}


def test_an_action_that_matches_nothing_is_an_error() -> None:
    overlay = read("- {target: $.none, description: why, update: {}}\n")
    root, (found,) = apply(ROOT, overlay.transforms, overlay.document.name)

    assert root == ROOT
    assert (found.code, found.severity, found.at) == ("unmatched-transform", Severity.ERROR, "#/actions/0")
    assert found.source == "<stdin>"


def test_an_action_without_description_is_a_warning() -> None:
    overlay = read("- {target: $.info, update: {title: B}}\n")
    (found,) = apply(ROOT, overlay.transforms)[1]

    assert (found.code, found.help) == ("transform-without-reason", "add `description`")


@pytest.mark.parametrize(
    "action",
    ["words", "{update: {}}", "{target: 7, update: {}}", "{target: $.info}", "{target: $.info, remove: false}"],
)
def test_an_action_that_is_none_is_reported(action: str) -> None:
    overlay = read(f"- {action}\n- {{target: $.info, update: {{}}}}\n")

    assert [(found.code, found.at) for found in overlay.diagnostics] == [("bad-overlay-action", "#/actions/0")]
    assert [item.at for item in overlay.transforms] == ["#/actions/1"]


def test_an_overlay_without_actions_is_reported() -> None:
    assert [found.code for found in read(" []\n").diagnostics] == ["bad-overlay-action"]


@pytest.mark.parametrize("text", ["openapi: 3.1.0\n", "overlay: 2.0.0\n", "overlay: 1\n", "[1]\n"])
def test_what_is_no_overlay_is_refused(text: str) -> None:
    with pytest.raises(Failure) as caught:
        load_overlay("-", stdin=io.BytesIO(text.encode()))

    assert caught.value.exit_code == 3
