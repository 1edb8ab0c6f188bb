"""Reading values that do not fit their type.

`pydantic-core` reads every response that fits. What does not is read again here, type by type: each part that fits is
typed, each part that does not stays as it came and is noted. Values are decoded JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json
from typing_extensions import TypedDict

from ..models.models import complete
from ..models.unions import Tagged, unknown_variant
from .dates import KeepSpelling
from .json_values import is_array, is_object
from .mismatches import Mismatches, Path, is_union
from .readers import annotate, extras_of, is_model, read_value

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

_DEEPEST = 50
"""How deep misfits are looked for, in steps from the top; what holds one further down stays as it came."""
ModelT = TypeVar("ModelT", bound=BaseModel)


def build(declared: Any, value: Any, path: Path, misfits: Mismatches) -> Any:
    """Return a value as its declared type, as far as it fits."""
    marker, plain = _split(declared)
    if marker is None:
        if is_model(plain) and plain in misfits.unfit:  # as in a list each of whose objects misfits
            return _build_parts(plain, value, path, misfits)
        try:
            return read_value(plain, value, _to_json)
        except ValidationError:
            return _build_parts(plain, value, path, misfits)
    if not is_object(value) or len(path) >= _DEEPEST:
        misfits.add(path, plain, value)
        return value
    variant = marker.variant(marker.tag(value))
    return unknown_variant(value) if variant is None else build(variant, value, path, misfits)


def _build_parts(declared: Any, value: Any, path: Path, misfits: Mismatches) -> Any:
    origin, arguments = get_origin(declared), get_args(declared)
    if len(path) >= _DEEPEST:
        misfits.add(path, declared, value)
        return value
    if is_union(declared):
        return _build_closest(arguments, value, path, misfits)
    if is_array(value) and origin is list:
        return [build(arguments[0], item, (*path, index), misfits) for index, item in enumerate(value)]
    if is_object(value) and origin is dict:
        return {key: build(arguments[1], item, (*path, key), misfits) for key, item in value.items()}
    if is_object(value) and is_model(declared):
        return construct_model(declared, value, path, misfits)
    misfits.add(path, declared, value)
    return value


def _build_closest(variants: tuple[Any, ...], value: Any, path: Path, misfits: Mismatches) -> Any:
    """Return a value as the variant of an untagged union that it fits best."""
    closest: tuple[Any, Mismatches] | None = None
    for variant in variants:
        if _accepts(variant, value):
            attempt = Mismatches()
            built = build(variant, value, path, attempt)
            if closest is None or len(attempt) < len(closest[1]):
                closest = built, attempt
    if closest is None:
        misfits.add(path, Union[variants], value)  # noqa: UP007
        return value
    misfits.update(closest[1])
    return closest[0]


def _accepts(declared: Any, value: Any) -> bool:
    """Whether a type is one of objects where the value is an object, or one of arrays where it is an array."""
    marker, plain = _split(declared)
    if is_union(plain):
        return is_object(value) if marker else any(_accepts(variant, value) for variant in get_args(plain))
    origin = get_origin(plain) or plain
    if is_object(value):
        return origin is dict or is_model(origin)
    return is_array(value) and origin is list


def _split(declared: Any) -> tuple[Tagged | None, Any]:
    """Take a tagged union's marker off a type."""
    if get_origin(declared) is not Annotated:
        return None, declared
    plain, *marks = get_args(declared)
    marker = next((mark for mark in marks if isinstance(mark, Tagged)), None)
    return marker, plain if marker else declared


def construct_model(
    model: type[ModelT], value: Mapping[str, Any], path: Path = (), misfits: Mismatches | None = None
) -> ModelT:
    """Return a model of an object's properties. A required one that did not come is None."""
    complete(model)
    misfits = Mismatches() if misfits is None else misfits
    fitting = _read_fitting(model, value, misfits.unfit.setdefault(model, set()))
    rest, fields, came = dict(value), dict[str, Any](), set[str]()
    for name, field in model.model_fields.items():
        key = field.alias or name
        if key in rest:
            raw = rest.pop(key)
            fields[name] = fitting[key] if key in fitting else build(_declared(field), raw, (*path, key), misfits)
            came.add(name)
        elif field.is_required():
            misfits.add((*path, key), _declared(field), None, missing=True)
            fields[name] = None
        else:
            fields[name] = field.get_default(call_default_factory=True, validated_data=fields)
    extras = extras_of(model) if rest else None
    if extras is not None:
        rest = {key: build(extras, raw, (*path, key), misfits) for key, raw in rest.items()}
    return _assemble(model, fields, came, rest)


def _read_fitting(model: type[BaseModel], value: Mapping[str, Any], unfit: set[Any]) -> dict[str, Any]:
    """Return the properties that fit, under their wire names. Reading them together is what makes it fast.

    Args:
        unfit: Properties not to read, and those found not to fit are added to it.
    """
    parts = _parts_of(model)
    for _ in range(2):
        rest = {key: item for key, item in value.items() if key not in unfit} if unfit else value
        try:
            return cast("dict[str, Any]", read_value(parts, rest, _to_json))
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False, include_input=False)
            unfit.update(part for misfit in found for part in misfit["loc"][:1])
    return {}


_parts: dict[type[BaseModel], Any] = {}


def _parts_of(model: type[BaseModel]) -> Any:
    """Return the type of a model's properties, none of them required."""
    found = _parts.get(model)
    if found is None:
        fields = model.model_fields.items()
        parts = {field.alias or name: annotate(_declared(field), KeepSpelling) for name, field in fields}
        found = _parts[model] = TypedDict(model.__name__, parts, total=False)  # type: ignore[operator]
    return found


def _declared(field: FieldInfo) -> Any:
    return annotate(field.annotation, *field.metadata) if field.metadata else field.annotation


def _to_json(value: Any) -> bytes | str:
    try:
        return to_json(value, inf_nan_mode="constants")
    except ValueError:  # half of a surrogate pair, which JSON can write and UTF-8 cannot
        return json.dumps(value)


def _assemble(model: type[ModelT], fields: dict[str, Any], came: set[str], extra: dict[str, Any]) -> ModelT:
    made = model.__new__(model)
    object.__setattr__(made, "__dict__", fields)
    object.__setattr__(made, "__pydantic_fields_set__", came | extra.keys())
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_private__", None)
    return made
