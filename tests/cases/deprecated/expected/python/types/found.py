# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Found"]


class Found(Model):
    """Deprecated."""

    titles: list[str]
    count: int | None = None
    """Deprecated.

    Count the titles.
    """
