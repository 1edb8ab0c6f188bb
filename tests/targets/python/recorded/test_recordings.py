"""The recordings belong to the committed SDK and document, all of them, and hold nothing secret or personal."""

from __future__ import annotations

import copy
import importlib
import pkgutil
from typing import Any

import pytest
import telnyx.resources
from telnyx._core import Operation

from tests.targets.python.recorded import prism
from tests.targets.python.recorded.calls import CALLS, asked_status
from tests.targets.python.recorded.document import DOCUMENT, ROOT, digest, digest_in, document
from tests.targets.python.recorded.exchange import scrub_request, scrub_response
from tests.targets.python.recorded.wire import DATA, load

NAMES = pytest.mark.parametrize("name", sorted(CALLS))


def operations() -> dict[str, Operation]:
    """Return the operations that the resources of the committed SDK hold, by id."""
    found: dict[str, Operation] = {}
    for module in pkgutil.walk_packages(telnyx.resources.__path__, "telnyx.resources."):
        members = vars(importlib.import_module(module.name))
        found |= {member.id: member for member in members.values() if isinstance(member, Operation)}
    return found


def test_every_operation_is_recorded_where_it_is() -> None:
    recorded = {(call.call, call.method, call.route) for call in CALLS.values()}
    assert recorded == {(item.id, item.method, item.path) for item in operations().values()}
    assert len(recorded) > 45


def test_there_is_a_recording_for_each_call_and_none_besides() -> None:
    assert {path.name for path in DATA.iterdir()} == {f"{name}.json" for name in CALLS}


def test_the_document_has_not_changed_since() -> None:
    stale = [
        name
        for name, call in CALLS.items()
        if load(name)["made_against"]["operation_sha256"] != digest(call.method, call.route)
    ]
    where = DOCUMENT.relative_to(ROOT)
    assert not stale, f"{where} changed: run `make record`, look at the difference, commit: {', '.join(stale)}"


@NAMES
def test_the_server_accepted_the_request(name: str) -> None:
    recording = load(name)
    status, against = recording["response"]["status"], recording["made_against"]
    asked = asked_status(CALLS[name])
    assert status == asked if asked else 200 <= status < 300
    assert "day" in against or against["server"] == f"Prism {prism.VERSION}", "run `make record`"


@NAMES
def test_nothing_is_left_to_scrub(name: str) -> None:
    recording = load(name)
    live = "day" in recording["made_against"]
    assert scrub_request(recording["request"], texts=live) == recording["request"]
    assert scrub_response(recording["response"], texts=live) == recording["response"]


def test_each_kind_of_result_is_recorded() -> None:
    recordings = [load(name) for name in CALLS]
    assert {"BinaryAPIResponse", "NoneType", "Stream", "dict"} <= {recording["returns"] for recording in recordings}
    assert {recording["response"]["status"] for recording in recordings} >= {200, 400, 401, 403, 404, 422, 429, 500}


def changed(*path: str, to: object) -> dict[str, Any]:
    """Return the document with one value set."""
    whole: dict[str, Any] = copy.deepcopy(dict(document()))
    node: Any = whole
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = to
    return whole


def test_a_digest_follows_references_and_leaves_prose_alone() -> None:
    here = ("GET", "/ai/conversations/{conversation_id}")
    before = digest(*here)
    assert digest("get", "/ai/conversations/{other}") == before
    assert digest_in(changed("components", "responses", "NotFound", "content", to={}), *here) != before
    assert digest_in(changed("components", "responses", "NotFound", "description", to="x"), *here) == before
    assert digest_in(changed("components", "schemas", "CreateMessageRequest", to={}), *here) == before
    assert digest_in(changed("security", to=[]), *here) != before
    with pytest.raises(KeyError):
        digest("GET", "/no/such/path")
