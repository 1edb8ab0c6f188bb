# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Member"]


class Member(Model):
    name: str
    card: str
