# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams", "Person"]


class Person(TypedDict, total=False):
    name: Required[str]


class BookUpdateParams(TypedDict, total=False):
    author: Required[Person]
