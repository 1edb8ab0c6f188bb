"""A design with the conventions of Stainless lists the operations that are public."""

from __future__ import annotations

from sdkgen.design.apply import designed, unlisted
from sdkgen.diagnostics.diagnostic import Severity
from sdkgen.diagnostics.render import as_json, grouped, in_full
from sdkgen.model import ir
from tests.unit.design.designs import api, read

HOOKS: ir.JsonValue = {
    "lent": {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}}
}
LISTED = "resources: {calls: {methods: {list: get /calls}}}"


def offered(text: str, source: str = "stainless.yml", **members: ir.JsonValue) -> tuple[list[str], list[str]]:
    """Return the operations and webhooks that an SDK of a small document has."""
    found = designed(api(**members), read(text, source=source)[0])
    return [item.id for item in found.operations], [item.name for item in found.webhooks]


def test_what_is_listed_is_public() -> None:
    assert offered(LISTED) == (["get /calls"], [])
    assert offered(LISTED, "sdk.yml") == (["get /calls", "post /calls"], [])


def test_resources_below_others_list_too() -> None:
    text = "resources: {calls: {subresources: {made: {methods: {create: {endpoint: post /calls}}}}}}"

    assert offered(text) == (["post /calls"], [])


def test_a_design_that_lists_nothing_leaves_all_to_the_rules() -> None:
    for text in ("organization: {name: acme}", "resources: {calls: {models: {call: Call}}}"):
        assert offered(text) == (["get /calls", "post /calls"], [])


def test_what_is_listed_and_skipped_is_not_public() -> None:
    assert offered("resources: {calls: {methods: {list: {endpoint: get /calls, skip: [python]}}}}") == ([], [])


def test_webhooks_are_public_where_a_method_takes_them() -> None:
    unwrap = "resources: {calls: {methods: {list: get /calls}}, webhooks: {methods: {unwrap: {type: webhook_unwrap}}}}"

    assert offered(LISTED, webhooks=HOOKS)[1] == []
    assert offered(unwrap, webhooks=HOOKS)[1] == ["lent"]
    assert offered(f"{LISTED}\nwebhooks: {{scheme: github}}", webhooks=HOOKS)[1] == ["lent"]
    assert offered("organization: {name: acme}", webhooks=HOOKS)[1] == ["lent"]


def test_the_others_are_said_in_one_line() -> None:
    config, _ = read(LISTED, source="stainless.yml")

    (found,) = unlisted(api(), config)
    assert (found.severity, found.details) == (Severity.INFO, ("post /calls",))
    entries = as_json([found], {})
    head = "stainless.yml: info[unlisted-operations]: 1 operation is in no resource of the design and not generated\n"
    assert grouped(entries) == f"{head}  at  #/resources\n  ... --verbose names them\n"
    assert in_full(entries) == f"{head}  at  #/resources\n      post /calls\n"


def test_nothing_is_said_of_what_is_left_out_on_purpose() -> None:
    for text in (f"{LISTED}\nunspecified_endpoints: [post /calls]", "organization: {name: acme}"):
        assert list(unlisted(api(), read(text, source="stainless.yml")[0])) == []
    assert list(unlisted(api(), read(LISTED)[0])) == []
