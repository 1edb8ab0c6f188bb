# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Book", "Extra"]


class Extra(Model):
    note: str | None = None


class Book(Model):
    size: str | int
    tags: list[str] | str | None = None
    extra: Extra | None = None
