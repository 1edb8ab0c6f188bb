# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Branch"]


class Branch(Model):
    name: str
    twigs: "list[Branch]"
    parent: "Branch | None"
