# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

from .._core import Model

__all__ = ["Both", "Expression", "Less", "Sum"]


class Less(Model):
    type: Literal["less"]
    than: "Expression"


class Both(Model):
    type: Literal["both"]
    left: Less
    right: Less


class Sum(Model):
    type: Literal["sum"]
    terms: "list[Expression]"


Expression: TypeAlias = Sum | Both | Less | float
