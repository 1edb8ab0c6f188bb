# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, Literal, TypeAlias

from .._core import Model, UnknownVariant, tagged
from .name_rule import Parameters as NameRuleParameters
from .size_rule import Parameters

__all__ = ["ActiveRule", "Variant1", "Variant2"]


class Variant1(Model):
    kind: Literal["size"]
    parameters: Parameters | None = None
    since: str | None = None


class Variant2(Model):
    kind: Literal["name"]
    parameters: NameRuleParameters | None = None
    since: str | None = None


ActiveRule: TypeAlias = Annotated[
    Variant1 | Variant2 | UnknownVariant, tagged("kind", variants={"size": Variant1, "name": Variant2})
]
