"""The names and page schemes that the real Telnyx documents get without a design file."""

import re
from collections import Counter
from functools import lru_cache

import pytest

from sdkgen.design.lock import Lock, read_lock
from sdkgen.design.model import MethodConfig, ResourceConfig, SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.document.load import load
from sdkgen.model import ir
from sdkgen.openapi import parse
from sdkgen.plan.naming.names import Names, assign
from sdkgen.plan.pagination import detect, flatten_pages
from sdkgen.words.identifiers import is_name
from tests.scale.conftest import DOCUMENTS, document

DESIGN = SdkConfig("T", "t", "t", "T")
JULY_COLLISIONS = {
    "get /10dlc/brand/{brandId}/smsOtp": "api_10dlc.brand.sms_otp.retrieve_by_brand_id",
    "get /ai/missions/{mission_id}/runs": "ai.missions.runs.list_by_mission_id",
    "get /porting/loa_configurations/{id}/preview": "porting.loa_configurations.preview_by_id",
    "get /rooms/{room_id}/sessions": "rooms.sessions.list_by_room_id",
}


@lru_cache
def named(name: str) -> tuple[ir.Api, Names, list[Diagnostic]]:
    """Return a real API with its names."""
    api = flatten_pages(parse(load(str(document(name))))[0])
    return (api, *assign(api, DESIGN, Lock()))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_calls_look_designed(name: str) -> None:
    _, names, _ = named(name)
    calls = [method.dotted for method in names.methods.values()]
    assert len(set(calls)) == len(calls) == DOCUMENTS[name][1]
    assert all(is_name(part) for call in calls for part in call.split("."))
    assert [call for call in calls if re.search(r"_\d+$|(^|[._])v\d+_|_(get|post|put|patch)$", call)] == []


def test_collisions_are_few_and_told() -> None:
    api, names, found = named("july")
    collisions = [item for item in found if item.code == "name-collision"]
    told = {id: method.dotted for id, method in names.methods.items() if method.rule.endswith("told apart")}
    assert told == JULY_COLLISIONS
    assert {item.at for item in collisions} == {item.at for item in api.operations if item.id in told}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_arguments_and_attributes_differ(name: str) -> None:
    _, names, _ = named(name)
    groups = [list(group.values()) for group in names.arguments.values()]
    groups += [list(group.values()) for group in names.fields.values()]
    for group in groups:
        assert len(set(group)) == len(group)
        assert all(map(is_name, group))


@pytest.mark.parametrize(
    ("id", "place", "wire_name", "name"),
    [
        ("get /ai/conversations", "query", "metadata->assistant_id", "metadata_assistant_id"),
        ("get /ai/conversations", "query", "or", "or_"),
        ("get /access_ip_address", "query", "page[number]", "page_number"),
        ("get /sim_cards", "query", "filter[sim_card_group_id]", "filter_sim_card_group_id"),
        ("get /sim_cards", "query", "filter", "filter"),
        ("get /ai/conversation_histories", "query", "filter[region][in]", "filter_region_in"),
        ("post /calls/{call_control_id}/actions/bridge", "path", "call_control_id", "path_call_control_id"),
        ("post /calls/{call_control_id}/actions/bridge", "body", "call_control_id", "call_control_id"),
        ("post /v2/x402/credit_account", "header", "PAYMENT-SIGNATURE", "header_payment_signature"),
        ("post /ai/anthropic/v1/messages", "body", "timeout", "timeout"),
        ("post /ai/anthropic/v1/messages", "body", "max_retries", "max_retries"),
        ("post /call_reasons/validate", "whole-body", "", "body"),
        (
            "patch /advanced_orders/{advanced-order-id}/requirement_group",
            "path",
            "advanced-order-id",
            "advanced_order_id",
        ),
    ],
)
def test_trouble_spots(id: str, place: str, wire_name: str, name: str) -> None:
    _, names, _ = named("july")
    assert names.arguments[ir.OperationId(id)][place, wire_name] == name


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_lock_changes_nothing(name: str) -> None:
    api, names, _ = named(name)
    again, _ = assign(api, DESIGN, read_lock(names.lock.dump()))
    assert {id: method.dotted for id, method in again.methods.items()} == {
        id: method.dotted for id, method in names.methods.items()
    }
    assert (again.arguments, again.fields, again.lock) == (names.arguments, names.fields, names.lock)


def test_the_next_document_renames_nothing() -> None:
    old, before, _ = named("february")
    new, _, _ = named("july")
    after, _ = assign(new, DESIGN, before.lock)
    kept = {item.id for item in old.operations} & {item.id for item in new.operations}
    assert len(kept) > 900
    assert {id: after.methods[id].dotted for id in kept} == {id: before.methods[id].dotted for id in kept}


def test_pages_of_every_family() -> None:
    api, _, _ = named("july")
    kinds = Counter((item.scheme.kind, item.rule) for item in detect(api, DESIGN).values())
    assert kinds == {
        ("PageNumber", "numbered"): 178,
        ("PageNumber", "counted"): 7,
        ("PageNumber", "uncounted"): 3,
        ("Cursor", "cursor"): 7,
        ("NextURL", "next-url"): 6,
    }


def test_false_friends_are_excepted_by_data() -> None:
    api, _, _ = named("july")
    friends = ("get /ai/conversation_histories", "get /wireless/detail_records_reports")
    methods = {f"m{index}": MethodConfig(id, "#/", paginated=False) for index, id in enumerate(friends)}
    design = SdkConfig("T", "t", "t", "T", resources={("x",): ResourceConfig(methods, {}, "#/")})
    assert detect(api, DESIGN).keys() - detect(api, design).keys() == set(friends)
