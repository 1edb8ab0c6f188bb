# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .active_rule import ActiveRule
from .name_rule import NameRule
from .size_rule import SizeRule

__all__ = ["RuleRetrieveResponse"]


class RuleRetrieveResponse(Model):
    size: SizeRule | None = None
    name: NameRule | None = None
    active: ActiveRule | None = None
