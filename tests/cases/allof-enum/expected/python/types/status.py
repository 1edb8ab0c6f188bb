# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["Status"]


Status: TypeAlias = Literal["lent", "present", "lost"]
