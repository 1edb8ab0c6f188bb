"""Models, and functions that make them of decoded JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast

import pydantic
from typing_extensions import ParamSpec

from ..models.models import Model, complete
from ..response.lenient import build as built
from ..response.mismatches import Mismatches
from ..response.readers import annotate, is_model

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from .types import IncEx

__all__ = [
    "PYDANTIC_V1",
    "BaseModel",
    "GenericModel",
    "build",
    "construct_type",
    "construct_type_unchecked",
    "field_get_default",
    "field_is_required",
    "field_outer_type",
    "get_model_config",
    "get_model_fields",
    "is_basemodel",
    "is_basemodel_type",
    "model_copy",
    "model_dump",
    "model_json",
    "model_parse",
    "parse_obj",
    "validate_type",
]

T = TypeVar("T")
P = ParamSpec("P")
ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)

BaseModel = Model
GenericModel = Model
PYDANTIC_V1 = False


def construct_type(*, value: object, type_: object, metadata: list[Any] | None = None) -> object:
    """Return a decoded value as a type, as far as it fits; what does not stays as it came."""
    return built(annotate(type_, *metadata) if metadata else type_, value, (), Mismatches())


def construct_type_unchecked(*, value: object, type_: type[T]) -> T:
    """Return what `construct_type` returns, for type checkers a `type_`."""
    return cast("T", construct_type(value=value, type_=type_))


def validate_type(*, type_: type[T], value: object) -> T:
    """Return a decoded value as a type. Raises pydantic's `ValidationError` where it does not fit."""
    if is_model(type_):
        complete(type_)
    checked: T = pydantic.TypeAdapter(type_).validate_python(value)
    return checked


def build(base_model_cls: Callable[P, ModelT], *args: P.args, **kwargs: P.kwargs) -> ModelT:
    """Make a model of its attributes, without complaint."""
    if args:
        raise TypeError(f"build() takes properties by name, not {len(args)} by position")
    return cast("ModelT", construct_type(type_=base_model_cls, value=kwargs))


def is_basemodel_type(type_: Any) -> TypeGuard[type[Model]]:
    """Whether a type is a model, be it one of a generic class."""
    return is_model(type_) and issubclass(type_, Model)


def is_basemodel(type_: Any) -> bool:
    """Whether a type is a model, or a union of which a variant is one."""
    from .typing import is_union_type, strip_annotated_type

    plain = strip_annotated_type(type_)
    if is_union_type(plain):
        return any(is_basemodel(variant) for variant in plain.__args__)
    return is_basemodel_type(plain)


def parse_obj(model: type[ModelT], value: object) -> ModelT:
    """Return a decoded value as a model. Raises pydantic's `ValidationError` where it does not fit."""
    return model.model_validate(value)


model_parse = parse_obj


def field_is_required(field: FieldInfo) -> bool:
    """Whether a model cannot do without a field."""
    return field.is_required()


def field_get_default(field: FieldInfo) -> Any:
    """Return the default of a field; None where it has none."""
    default = field.get_default()
    return None if type(default).__name__ == "PydanticUndefinedType" else default


def field_outer_type(field: FieldInfo) -> Any:
    """Return the type of a field."""
    return field.annotation


def get_model_config(model: type[pydantic.BaseModel]) -> Any:
    """Return the configuration of a model."""
    return model.model_config


def get_model_fields(model: type[pydantic.BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of a model by name."""
    return dict(model.model_fields)


def model_copy(model: ModelT, *, deep: bool = False) -> ModelT:
    """Return a copy."""
    return model.model_copy(deep=deep)


def model_json(model: pydantic.BaseModel, *, indent: int | None = None) -> str:
    """Return a model as JSON text."""
    return model.model_dump_json(indent=indent)


def model_dump(
    model: pydantic.BaseModel,
    *,
    exclude: IncEx | None = None,
    exclude_unset: bool = False,
    exclude_defaults: bool = False,
    warnings: bool = True,
    mode: str = "python",
    by_alias: bool | None = None,
) -> dict[str, Any]:
    """Return the properties of a model."""
    return model.model_dump(
        mode=mode,
        exclude=cast("Any", exclude),
        exclude_unset=exclude_unset,
        exclude_defaults=exclude_defaults,
        warnings=warnings,
        by_alias=by_alias or False,
    )
