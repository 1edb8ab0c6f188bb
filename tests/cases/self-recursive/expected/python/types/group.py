# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Group"]


class Group(Model):
    name: str
    groups: "list[Group] | None" = None
