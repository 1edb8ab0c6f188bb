# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .._core import Model

__all__ = ["Book", "Publication", "Work"]


class Publication(Model):
    title: str
    next: "Book | None" = None


Work: TypeAlias = Publication

Book: TypeAlias = Work
