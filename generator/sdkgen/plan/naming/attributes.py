"""Python names of the attributes of models."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.naming.conflicts import Scope, Wish, property_override, settle
from sdkgen.words.casing import snake
from sdkgen.words.identifiers import avoid
from sdkgen.words.vocabulary import vocabulary

_OF_MODELS = vocabulary(
    """
    construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json
    update_forward_refs validate
    """
)
"""Attributes that every model has: pydantic's, and those of the client core's `Model`."""

_IN_ANNOTATIONS = vocabulary("bool bytes float int str")
"""Types that the annotations of other attributes of the same class may name."""


def attribute_names(definition: ir.ObjectDef, pins: Mapping[str, str]) -> tuple[dict[str, str], list[Diagnostic]]:
    """Name the attributes of a model, by wire name. A property whose own name will do keeps it, whatever the others
    are called.
    """
    wishes = [_wish(field) for field in {field.wire_name: field for field in definition.fields}.values()]
    places = {field.wire_name: field.at for field in definition.fields}
    scope = Scope(
        "the model", "field-clash", {}, pins, lambda wire_name, name: property_override(places[wire_name], name)
    )
    return settle(wishes, scope)


def pinned(names: Mapping[str, str]) -> dict[str, str]:
    """Return what the lock must keep: a property under its own name goes first anyway."""
    return {wire_name: name for wire_name, name in names.items() if wire_name != name}


def attribute(wire_name: str) -> str:
    """Return the attribute for one property: `from` is `from_`, `model_id` is `api_model_id`, `0` is `field_0`."""
    plain = snake(wire_name, "field")
    if plain.startswith("model_"):
        return f"api_{plain}"
    return avoid(plain, _OF_MODELS | _IN_ANNOTATIONS)


def _wish(field: ir.Field) -> Wish:
    name = attribute(field.chosen_name or field.wire_name)
    what = f'the property "{field.wire_name}"'
    rank = 0 if name == field.wire_name else 1
    return Wish(field.wire_name, what, (name,), field.at, rank, field.chosen_name is not None)
