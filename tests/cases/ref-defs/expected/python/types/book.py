# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Book", "DefsPerson"]


class DefsPerson(Model):
    name: str


class Book(Model):
    author: DefsPerson
