# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model
from .maybe_person import MaybePerson
from .person import Person

__all__ = ["Book"]


class Book(Model):
    title: str | None
    author: Person | None
    status: Literal["lent", "present"] | str | None
    pages: list[int | None] | None = None
    extra: object | None = None
    maybe: MaybePerson | None = None
