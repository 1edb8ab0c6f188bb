# Generated from openapi.yaml by sdkgen. Do not edit.

import builtins

from .._core import Model

__all__ = ["Ranks"]


class Ranks(Model):
    items: builtins.list[int | None]
    list: builtins.list[int] | None
