# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Suggestion"]


class Suggestion(Model):
    title: str | None = None
