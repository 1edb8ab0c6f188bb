# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["MaybePerson"]


class MaybePerson(Model):
    name: str | None = None
