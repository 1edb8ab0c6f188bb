"""How parameters are written that do not follow the settings of the SDK."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.design.model import QuerySettings
from sdkgen.model import ir
from sdkgen.model.queries import alias_target


@dataclass(frozen=True, slots=True)
class ParameterStyle:
    """The serialisation of one parameter, or of one property of a form."""

    name: str | None
    """OpenAPI's word for it; None where a media type decides."""
    explode: bool = False
    allow_reserved: bool = False
    content_type: str | None = None


def parameter_style(parameter: ir.Parameter, api: ir.Api, query: QuerySettings) -> ParameterStyle | None:
    """Return how a parameter is written; None where that is what the settings say.

    Args:
        parameter: The parameter.
        api: The API.
        query: How queries are written that do not say.
    """
    if parameter.content_type is not None:
        return ParameterStyle(None, content_type=parameter.content_type)
    default = "form" if parameter.location in {ir.Location.QUERY, ir.Location.COOKIE} else "simple"
    style = parameter.style or default
    flat = _is_flat(parameter.type, api)
    explode = bool(parameter.explode if parameter.explode is not None else style == "form")
    if parameter.location is ir.Location.QUERY:
        brackets = query.nested_format == "brackets"
        house = (brackets and style == "deepObject") or (
            parameter.style is None and (parameter.explode is None or (brackets and _is_object(parameter.type, api)))
        )
        if (flat or house) and not parameter.allow_reserved:
            return None
    elif style == default and (flat or not explode):
        return None
    return ParameterStyle(style, explode, parameter.allow_reserved)


def _is_flat(ref: ir.TypeRef, api: ir.Api) -> bool:
    target = alias_target(api, ref)
    match target:
        case ir.Nullable(inner):
            return _is_flat(inner, api)
        case ir.UnionOf(variants):
            return all(_is_flat(variant, api) for variant in variants)
        case _:
            return isinstance(target, ir.Scalar | ir.Choice | ir.Never)


def _is_object(ref: ir.TypeRef, api: ir.Api) -> bool:
    target = alias_target(api, ref)
    target = target.inner if isinstance(target, ir.Nullable) else target
    return isinstance(target, ir.Named | ir.MapOf)
