"""Attributes of models: never one that pydantic or the base class needs."""

import json
import warnings
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from sdkgen.design.read import read_config
from sdkgen.document.transforms import apply
from sdkgen.model import ir
from sdkgen.plan.naming.attributes import attribute, attribute_names
from tests.unit.plan.naming.models import field, model

_OPEN = ConfigDict(protected_namespaces=())


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("from", "from_"),
        ("async", "async_"),
        ("schema", "schema_"),
        ("json", "json_"),
        ("copy", "copy_"),
        ("dict", "dict_"),
        ("validate", "validate_"),
        ("construct", "construct_"),
        ("to_dict", "to_dict_"),
        ("model_config", "api_model_config"),
        ("model_id", "api_model_id"),
        ("model", "model"),
        ("str", "str_"),
        ("object", "object"),
        ("type", "type"),
        ("createdAt", "created_at"),
        ("Interaction Data", "interaction_data"),
        ("_id", "id"),
        ("__class__", "class_"),
        ("0", "field_0"),
        ("10999", "field_10999"),
        ("", "field"),
        ("$ref", "ref"),
        ("@type", "type"),
    ],
)
def test_attribute(wire_name: str, name: str) -> None:
    assert attribute(wire_name) == name


def test_a_property_keeps_its_own_name_whatever_stands_before_it() -> None:
    found, reports = attribute_names(model("M", "phoneNumber", "Phone-Number", "phone_number"), {})
    assert found == {"phoneNumber": "phone_number_2", "Phone-Number": "phone_number_3", "phone_number": "phone_number"}
    assert [report.code for report in reports] == ["field-clash", "field-clash"]
    assert '"object": {"x-stainless-param": "phone_number_2"}' in reports[0].help
    assert '"target": "#/properties/phoneNumber"' in reports[0].help


def test_the_override_of_a_clash_is_ready_to_be_pasted() -> None:
    schema: dict[str, ir.JsonValue] = {"type": "object", "properties": {"a b/c": {"type": "string"}, "a_b_c": {}}}
    root: dict[str, ir.JsonValue] = {"openapi": "3.1.0", "components": {"schemas": {"M": schema}}}
    at = "#/components/schemas/M/properties/a b~1c"
    _, (report,) = attribute_names(model("M", replace(field("a b/c"), at=ir.Pointer(at)), "a_b_c"), {})
    config, reports = read_config(json.loads(report.help.partition("sdk.yml: ")[2]), "sdk.yml", title="T")
    changed, complaints = apply(root, config.transforms)
    assert (reports, complaints) == ([], [])
    assert json.dumps(changed).count('"a b/c": {"type": "string", "x-stainless-param": "a_b_c_2"}') == 1


def test_the_document_may_choose() -> None:
    found, reports = attribute_names(model("M", field("a", "better"), "better"), {})
    assert found == {"a": "better", "better": "better_2"}
    assert len(reports) == 1


def test_a_published_name_stays() -> None:
    found, _ = attribute_names(model("M", "x", "X"), {"X": "x", "x": "small"})
    assert found == {"x": "small", "X": "x"}


@settings(deadline=None)
@given(st.lists(st.text(max_size=10), unique=True, min_size=1, max_size=8))
def test_any_properties_make_a_model(properties: list[str]) -> None:
    found, _ = attribute_names(model("M", *properties), {})
    assert len(set(found.values())) == len(properties)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = type("M", (BaseModel,), {"__annotations__": dict.fromkeys(found.values(), "str"), "model_config": _OPEN})
    assert issubclass(made, BaseModel)
    assert set(made.model_fields) == set(found.values())
