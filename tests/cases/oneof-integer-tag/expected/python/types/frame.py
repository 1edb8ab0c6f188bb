# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .new import New
from .old import Old

__all__ = ["Frame"]


Frame: TypeAlias = Old | New
