"""What `sdk.yml` says of single methods, of streams, and of the name of the client."""

from __future__ import annotations

import pytest

from sdkgen.design.model import EventRule
from tests.unit.design.designs import accepted, read


def test_what_holds_for_one_method() -> None:
    text = """
    resources:
      calls:
        deprecated: use rooms
        methods:
          dial:
            endpoint: post /calls
            default_request_options: {max_retries: 0, timeout: 1500}
            positional_params: [to, "card[id]"]
            security: [{a: [], b: []}, {}]
            streaming: none
          find: {endpoint: post /find, repeatable: true, deprecated: {node: gone}}
        subresources: {legs: {methods: {list: {endpoint: get /legs, deprecated: {default: use spans}}, all: get /legs}}}
    """
    config, _ = read(text, source="stainless.yml")
    dial, find = (config.resources["calls",].methods[name] for name in ("dial", "find"))
    legs = config.resources["calls", "legs"].methods

    assert (dial.max_retries, dial.timeout, dial.positional) == (0, 1.5, ("to", "card[id]"))
    assert dial.security == (("a", "b"), ())
    assert dial.streaming is not None
    assert not dial.streaming.streams
    assert (find.repeatable, find.max_retries, find.timeout, find.positional) == (True, None, None, None)
    deprecated = [item.deprecated for item in (dial, find, *legs.values())]
    assert deprecated == ["use rooms", "use rooms", "use spans", "use rooms"]
    assert accepted(text).resources["calls",].methods["dial"].timeout == 1500.0


def test_what_callers_must_pass() -> None:
    text = """
    resources:
      calls:
        methods:
          dial: {endpoint: post /calls, required_params: [to, "body from"], overloads: [[url], ["card[id]", texml], []]}
          find: {endpoint: post /find, required_params: []}
          list: get /calls
    """
    dial, find, all = accepted(text).resources["calls",].methods.values()

    assert (dial.required, dial.overloads) == (("to", "body from"), (("url",), ("card[id]", "texml"), ()))
    assert [(item.required, item.overloads) for item in (find, all)] == [((), ()), (None, ())]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("overloads: [url]", "overloads/0"),
        ("overloads: [[1]]", "overloads/0/0"),
        ("overloads: {a: b}", "overloads"),
        ("required_params: to", "required_params"),
        ('required_params: [""]', "required_params/0"),
    ],
)
def test_what_is_no_list_of_arguments(said: str, place: str) -> None:
    _, (found,) = read(f"resources: {{calls: {{methods: {{dial: {{endpoint: post /calls, {said}}}}}}}}}")

    assert (found.code, found.at) == ("wrong-config-type", f"#/resources/calls/methods/dial/{place}")


def test_rules_for_the_events_of_streams() -> None:
    text = """
    streaming:
      on_event:
      - {data_starts_with: "[DONE]", handle: done}
      - {event_type: [a, null], handle: error}
      - {event_type: null, handle: continue}
      - {kind: fallthrough, handle: yield, error_property: error}
    """

    assert accepted(text).events == (
        EventRule("done", prefix="[DONE]"),
        EventRule("error", ("a", None)),
        EventRule("continue", (None,)),
        EventRule("yield", error_property="error"),
    )
    config, (found,) = read("streaming: {on_event: [{event_type: a, handle: stop}]}")
    assert (config.events, found.code, found.at) == ((), "wrong-config-type", "#/streaming/on_event/0/handle")


@pytest.mark.parametrize(
    ("casings", "name", "client"),
    [
        ("{lumaai: {pascal: LumaAI, camel: lumaai, snake: lumaai}}", "lumaai", "LumaAI"),
        ("[{lumaai: LumaAI}, {labs: LABS}]", "lumaai labs", "LumaAILABS"),
        ("{acme_key: ACMEKey}", "acme-key store", "ACMEKeyStore"),
        ("{other: OTHER}", "lumaai", "Lumaai"),
    ],
)
def test_the_client_is_called_after_the_organization(casings: str, name: str, client: str) -> None:
    config = accepted(f"organization: {{name: {name}}}\ncustom_casings: {casings}")

    assert config.client_name == client


def test_variables_are_called_after_the_organization_where_stainless_did_so() -> None:
    text = "organization: {name: Luma Labs}\ntargets: {python: {package_name: dreams}}"

    assert accepted(text).env_prefix == "DREAMS"
    assert read(text, source="stainless.yml")[0].env_prefix == "LUMA_LABS"
