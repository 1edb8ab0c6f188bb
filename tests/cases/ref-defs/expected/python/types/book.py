# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Book", "Person"]


class Person(Model):
    name: str


class Book(Model):
    author: Person
