"""Arguments: every parameter and property gets a name of its own, and a clash is told."""

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkgen.design.lock import Lock
from sdkgen.design.model import MethodConfig, ResourceConfig, SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model import ir
from sdkgen.plan.naming.arguments import Key
from sdkgen.plan.naming.names import assign
from sdkgen.plan.options import KEYWORDS, OPTIONS, option_names
from tests.unit.plan.naming.models import TEXT, api, design, field, operation, parameter, posting


def named(
    given: ir.Api, config: SdkConfig | None = None, lock: Lock | None = None
) -> tuple[dict[Key, str], list[Diagnostic]]:
    """Return the argument names of the only operation, and what was reported."""
    names, found = assign(given, config or design(), lock or Lock())
    return dict(names.arguments[given.operations[0].id]), found


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("page[number]", "page_number"),
        ("filter[region][in]", "filter_region_in"),
        ("sort[]", "sort"),
        ("metadata->assistant_id", "metadata_assistant_id"),
        ("StatusCallbackMethod", "status_callback_method"),
        ("from", "from_"),
        ("or", "or_"),
        ("self", "self_"),
        ("list", "list_"),
        ("model_config", "model_config"),
        ("id", "id"),
        ("type", "type"),
        ("0", "param_0"),
        ("", "param"),
    ],
)
def test_names_of_properties(wire_name: str, name: str) -> None:
    assert named(posting(wire_name)) == ({("body", wire_name): name}, [])


@pytest.mark.parametrize("option", [*OPTIONS, KEYWORDS])
@pytest.mark.parametrize("place", ["body", "query", "header", "path"])
def test_what_the_api_calls_like_an_option_keeps_its_name(option: str, place: str) -> None:
    given = posting(option) if place == "body" else posting("other", parameters=(parameter(place, option),))
    found, reports = named(given)
    assert found[place, option] == option
    assert reports == []


def test_options_give_way_to_what_the_api_calls_like_them() -> None:
    assert option_names(()) == {}
    assert option_names({"timeout", "options", "name"}) == {"timeout": "request_timeout", "options": "request_options"}
    assert option_names({"timeout", "request_timeout"}) == {"timeout": "request_request_timeout"}
    assert option_names({"request_timeout"}) == {}


def test_every_place_is_told_apart() -> None:
    places = ("path", "query", "header", "cookie")
    found, reports = named(posting("key", parameters=tuple(parameter(place, "key") for place in places)))
    assert found == {("body", "key"): "key", **{(place, "key"): f"{place}_key" for place in places}}
    assert {report.code for report in reports} == {"argument-clash"}
    assert {report.severity for report in reports} == {Severity.INFO}


def test_a_header_and_a_property() -> None:
    found, (report,) = named(posting("payment_signature", parameters=(parameter("header", "PAYMENT-SIGNATURE"),)))
    assert found["header", "PAYMENT-SIGNATURE"] == "header_payment_signature"
    assert report.message == (
        'the header parameter "PAYMENT-SIGNATURE" would be `payment_signature`, '
        'which is the name of the property "payment_signature" of the body'
    )
    assert '"param_names": {"header PAYMENT-SIGNATURE": "header_payment_signature"}' in report.help


def test_an_id_in_the_path_is_named_after_its_owner() -> None:
    clash, _ = named(posting("id", parameters=(parameter("path", "id"),), path="/sim_cards/{id}/actions/accept"))
    assert clash == {("path", "id"): "sim_card_id", ("body", "id"): "id"}
    hidden, reports = named(
        posting(field("id", read_only=True), "name", parameters=(parameter("path", "id"),), path="/sim_cards/{id}")
    )
    assert hidden == {("path", "id"): "sim_card_id", ("body", "name"): "name"}
    assert reports == []
    plain, _ = named(posting("name", parameters=(parameter("path", "id"),)))
    assert plain["path", "id"] == "id"


def test_an_object_and_its_flattened_twin() -> None:
    found, _ = named(api([operation("get /cards", parameter("query", "filter"), parameter("query", "filter[id]"))]))
    assert found == {("query", "filter"): "filter", ("query", "filter[id]"): "filter_id"}


def test_names_that_fall_together() -> None:
    given = api(
        [operation("get /cards", parameter("query", "sort"), parameter("query", "sort[]"), parameter("query", "Sort"))]
    )
    found, reports = named(given)
    assert found == {("query", "sort"): "sort", ("query", "sort[]"): "query_sort", ("query", "Sort"): "query_sort_2"}
    assert len(reports) == 2


def test_a_body_that_is_no_object() -> None:
    given = api([operation("post /reasons", parameter("query", "body"), body=ir.ListOf(TEXT))])
    assert named(given)[0] == {("whole-body", ""): "body", ("query", "body"): "query_body"}


def test_a_body_that_is_one_of_several_objects() -> None:
    either = ir.UnionOf((TEXT, ir.Scalar(ir.ScalarKind.INTEGER)))
    union = ir.AliasDef(ir.TypeId("#/components/schemas/VoiceCloneRequest"), None, None, either, ir.Pointer("#"))
    given = api([operation("post /clones", body=ir.Named(union.id))], union)
    assert named(given)[0] == {("whole-body", ""): "voice_clone_request"}
    for id, kind in (("#/paths/~1clones/post", either), ("#/components/schemas/Reasons", ir.ListOf(TEXT))):
        other = ir.AliasDef(ir.TypeId(id), None, None, kind, ir.Pointer("#"))
        given = api([operation("post /clones", body=ir.Named(other.id))], other)
        assert named(given)[0] == {("whole-body", ""): "body"}


def test_the_document_may_choose() -> None:
    found, reports = named(posting(field("Timeout", "timeout_seconds"), field("To", "recipient"), "recipient"))
    assert found == {
        ("body", "Timeout"): "timeout_seconds",
        ("body", "To"): "recipient",
        ("body", "recipient"): "body_recipient",
    }
    assert [report.code for report in reports] == ["argument-clash", "field-clash"]


def test_the_design_may_choose() -> None:
    entry = MethodConfig("post /things/{id}/parts", "#/", param_names={"path key": "one", "other": "two"})
    config = SdkConfig("T", "t", "t", "T", resources={("things",): ResourceConfig({"post": entry}, {}, "#/")})
    found, reports = named(posting("key", "other", parameters=(parameter("path", "key"),)), config)
    assert found == {("path", "key"): "one", ("body", "key"): "key", ("body", "other"): "two"}
    assert reports == []


@settings(deadline=None)
@given(st.lists(st.text(max_size=12), unique=True, max_size=8), st.lists(st.text(max_size=12), unique=True, max_size=8))
def test_any_names_make_a_signature(properties: list[str], queries: list[str]) -> None:
    found, _ = named(posting(*properties, parameters=tuple(parameter("query", name) for name in queries)))
    assert len(set(found.values())) == len(found) == len(properties) + len(queries)
    signature = "".join(f", {name}=None" for name in found.values())
    options = option_names(found.values())
    rest = f"**{options.get(KEYWORDS, KEYWORDS)}"
    ast.parse(f"def call(self, *{signature}{', ' if signature else ', x=0, '}{rest}): ...")
    assert not {options.get(name, name) for name in OPTIONS}.intersection(found.values())
