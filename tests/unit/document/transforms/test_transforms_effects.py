"""What overlays and transforms changed can be reviewed: `sdkgen inspect --effects`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.document.transforms import Absent, transform
from sdkgen.document.transforms.effects import Change, as_text, changes
from sdkgen.document.transforms.model import Transform
from sdkgen.model.ir import JsonValue

SPEC = """openapi: 3.1.0
info: {title: Bookshop, version: "1"}
servers: [{url: https://a.example}, {url: https://b.example}]
paths:
  /books: {get: {operationId: listBooks, responses: {"200": {description: ok}}}}
  /shelves: {get: {operationId: listShelves, responses: {"200": {description: ok}}}}
"""
OVERLAY = """overlay: 1.0.0
info: {title: Repairs, version: "1"}
actions:
  - target: $.servers[0]
    description: it was shut down
    remove: true
  - target: $.paths.*.get.responses
    description: "both can fail\\e[31m"
    update: {"400": {description: Wrong.}}
"""
DESIGN = """organization: {name: Bookshop}
openapi:
  transforms:
    - command: update
      reason: operations are named like functions
      args: {target: "$.paths['/books'].get.operationId", value: books}
"""
SAID = """repairs.yaml:4:5: overlay-remove $.servers[0]
  reason  it was shut down
  matched 1 place
  #/servers/0
    - {"url": "https://a.example"}
repairs.yaml:7:5: overlay-update $.paths.*.get.responses
  reason  both can fail\\x1b[31m
  matched 2 places
  #/paths/~1books/get/responses/400
    + {"description": "Wrong."}
  #/paths/~1shelves/get/responses/400
    + {"description": "Wrong."}
sdk.yml:4:7: update $.paths['/books'].get.operationId
  reason  operations are named like functions
  matched 1 place
  #/paths/~1books/get/operationId
    - "listBooks"
    + "books"
3 repairs of the document, at 4 places
"""


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    """The command that shows the effects of the overlay and the design above."""
    for name, text in (("api.yaml", SPEC), ("repairs.yaml", OVERLAY), ("sdk.yml", DESIGN)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    spec, overlay, design = (str(tmp_path / name) for name in ("api.yaml", "repairs.yaml", "sdk.yml"))
    return ["inspect", spec, "--overlay", overlay, "--config", design, "--effects"]


def test_each_repair_tells_its_reason_its_places_and_what_it_changed(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command) == 0
    assert capsys.readouterr().out == SAID


def test_the_effects_as_data(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["effects"]

    assert [(item["source"], item["line"], item["command"], item["matched"]) for item in found] == [
        ("repairs.yaml", 4, "overlay-remove", 1),
        ("repairs.yaml", 7, "overlay-update", 2),
        ("sdk.yml", 4, "update", 1),
    ]
    assert found[0]["places"] == [
        {"pointer": "#/servers/0", "changes": [{"pointer": "#/servers/0", "before": {"url": "https://a.example"}}]}
    ]
    changed = {"pointer": "#/paths/~1books/get/operationId", "before": "listBooks", "after": "books"}
    assert found[2]["places"][0]["changes"] == [changed]
    assert found[2]["reason"] == "operations are named like functions"


def test_nothing_to_review(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api.yaml").write_text(SPEC, encoding="utf-8")
    assert main(["inspect", str(tmp_path / "api.yaml"), "--effects"]) == 0
    assert capsys.readouterr().out == "0 repairs of the document, at 0 places\n"


def updated(before: JsonValue, after: JsonValue) -> list[tuple[str, JsonValue, JsonValue]]:
    """What differs between two values, `-` standing for what is not there."""
    steps = [Transform("update", "because", {"target": "$.a", "value": after}, "#/0")]
    (effect,) = transform({"a": before}, steps).effects
    return [(item.at.removeprefix("#/a"), _plain(item.before), _plain(item.after)) for item in changes(effect)]


def _plain(value: JsonValue | Absent) -> JsonValue:
    return "-" if isinstance(value, Absent) else value


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([1, 2, 3], [1, 3], [("/1", 2, "-")]),
        ([1, 2], [1, 2, 3], [("/2", "-", 3)]),
        ([{"x": 1, "y": 2}], [{"x": 1, "y": 3}], [("/0/y", 2, 3)]),
        ({"x": 1}, {"x": True}, [("/x", 1, True)]),
        ({"x": None}, {}, [("/x", None, "-")]),
        ({"x": {"y": 1}}, {"x": [1]}, [("/x", {"y": 1}, [1])]),
        ({"x": [1]}, {"x": [1]}, []),
    ],
)
def test_only_what_differs_is_shown(before: JsonValue, after: JsonValue, expected: list[object]) -> None:
    assert updated(before, after) == expected


def test_much_is_counted_instead_of_shown() -> None:
    many: dict[str, JsonValue] = {f"v{number:02}": "x" * 200 for number in range(20)}
    root: dict[str, JsonValue] = {f"p{number}": {} for number in range(8)}
    found = transform(root, [Transform("merge", None, {"target": "$.*", "object": many}, "#/0")])
    lines = as_text(found.effects, {}).splitlines()

    assert "  reason  (none given)" in lines
    assert "  and 8 more values below #/p0" in lines
    assert "  and 3 more places" in lines
    assert lines[4].endswith("... (202 characters)")
    assert lines[-1] == "1 repair of the document, at 8 places"
    assert len(lines) < 150


def test_a_repair_without_effect_is_seen() -> None:
    found = transform({"a": 1}, [Transform("update", "because", {"target": "$.a", "value": 1}, "#/0")])

    assert [*changes(found.effects[0])] == list[Change]()
    assert "    as before" in as_text(found.effects, {}).splitlines()
