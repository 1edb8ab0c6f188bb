# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Cat"]


class Cat(Model):
    species: str
    age: int | None = None
    purrs: bool | None = None
