# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .mug_param import MugParam
from .tea_param import TeaParam

__all__ = ["ContentParam"]


ContentParam: TypeAlias = TeaParam | MugParam
