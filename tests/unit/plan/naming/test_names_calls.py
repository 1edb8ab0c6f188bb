"""Calls: the design first, then what was published, then the rules; a collision is told with a way out."""

import json
from dataclasses import replace

import pytest

from sdkgen.design.lock import Lock
from sdkgen.design.model import ClientOption, SdkConfig
from sdkgen.design.read import read_config
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.naming.names import assign
from tests.unit.plan.naming.models import api, design, operation

RUNS = ("get /missions/runs", "get /missions/{mission_id}/runs", "post /missions/{mission_id}/runs")


def named(
    *lines: str, config: SdkConfig | None = None, pins: dict[str, str] | None = None
) -> tuple[dict[str, str], list[Diagnostic]]:
    """Return each call, and what was reported."""
    names, found = assign(api([operation(line) for line in lines]), config or design(), Lock(calls=pins or {}))
    return {id: name.dotted for id, name in names.methods.items()}, found


def test_the_design_wins_over_the_lock_and_the_lock_over_the_rules() -> None:
    lines = ("get /a/{id}", "get /b/{id}", "get /c/{id}")
    pins = {"get /a/{id}": "a.old", "get /b/{id}": "b.old"}
    found, reports = named(*lines, config=design(first__deep={"fetch": "get /a/{id}"}), pins=pins)
    assert found == {"get /a/{id}": "first.deep.fetch", "get /b/{id}": "b.old", "get /c/{id}": "c.retrieve"}
    assert reports == []


def test_rules_are_named() -> None:
    names, _ = assign(
        api([operation(line) for line in RUNS]), design(x={"y": RUNS[2]}), Lock(calls={RUNS[1]: "missions.all"})
    )
    assert [names.methods[ir.OperationId(line)].rule for line in RUNS] == ["crud", "names.lock", "sdk.yml"]


def test_a_collision() -> None:
    found, (report,) = named(*RUNS)
    assert found[RUNS[0]] == "missions.runs.retrieve"
    assert found[RUNS[1]] == "missions.runs.retrieve_by_mission_id"
    assert report.code == "name-collision"
    assert report.at == "#/paths//missions/{mission_id}/runs/get"
    assert "`missions.runs.retrieve`" in report.message
    assert RUNS[0] in report.message


@pytest.mark.parametrize(
    ("first", "second", "call"),
    [
        ("post /v1/chat", "post /v2/chat", "chat.create_v2"),
        ("post /chat", "post /v2/chat", "chat.create_v2"),
        ("post /chat", "post /chat?beta=true", "chat.create_beta"),
        ("get /chat/{id}", "get /chat/{id}?beta=true", "chat.retrieve_beta"),
        ("get /reports/all", "get /reports/all.csv", "reports.all.retrieve_csv"),
    ],
)
def test_what_tells_two_calls_apart(first: str, second: str, call: str) -> None:
    found, (report,) = named(first, second)
    assert found[second] == call
    assert f"`{call}`" in report.consequence


def test_an_operation_id_tells_apart_by_what_the_resource_does_not_say() -> None:
    root = replace(operation("get /", operation_id="meta/root"), tags=("meta",))
    names, (report,) = assign(api([root, operation("get /meta", operation_id="meta/get")]), design(), Lock())
    assert [name.dotted for name in names.methods.values()] == ["meta.root", "meta.retrieve"]
    assert report.at == root.at


def test_a_resource_gives_way_to_a_credential() -> None:
    config = replace(design(), client_opts=(ClientOption("token", "T_TOKEN"),))
    found, reports = named("get /token", "get /deadline", config=config)
    assert found == {"get /token": "token_.retrieve", "get /deadline": "deadline_.retrieve"}
    assert reports == []


def test_the_override_of_a_collision_is_ready_to_be_pasted() -> None:
    _, (report,) = named(*RUNS)
    text = report.help.partition("sdk.yml: ")[2]
    config, reports = read_config(json.loads(text), "sdk.yml", title="T")
    assert reports == []
    assert named(*RUNS, config=config)[1] == []


def test_a_method_is_never_a_resource_too() -> None:
    lines = ("post /items/preview", "get /items/preview/pages", "post /items/preview/pages")
    found, reports = named(*lines)
    assert found["post /items/preview"] == "items.preview.create"
    assert found["get /items/preview/pages"] == "items.preview.pages.retrieve"
    assert len(reports) == 1


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("post /assistants/import", "assistants.imports"),
        ("get /import/{id}", "imports.retrieve"),
        ("get /from/{id}", "from_.retrieve"),
        ("get /class/{id}", "classes.retrieve"),
        ("get /copy/{id}", "copy_.retrieve"),
        ("get /delete/{id}", "delete_.retrieve"),
        ("get /base_url/{id}", "base_url_.retrieve"),
        ("get /list/{id}", "list.retrieve"),
        ("get /10dlc/{id}", "api_10dlc.retrieve"),
        ("get /😀/{id}", "u1f600.retrieve"),
        ("get /", "root.retrieve"),
    ],
)
def test_names_that_mean_something_else(line: str, call: str) -> None:
    assert named(line)[0] == {line: call}


def test_a_pin_that_is_no_call_is_not_used() -> None:
    assert named("get /a/{id}", pins={"get /a/{id}": "a.b c; import os"})[0] == {"get /a/{id}": "a.retrieve"}


def test_no_order_changes_a_name() -> None:
    lines = (*RUNS, "get /missions", "post /missions/runs", "delete /missions/runs/{id}")
    assert named(*lines)[0] == dict(named(*reversed(lines))[0])
