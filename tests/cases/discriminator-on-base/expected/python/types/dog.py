# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Dog"]


class Dog(Model):
    species: str
    age: int | None = None
    barks: bool | None = None
