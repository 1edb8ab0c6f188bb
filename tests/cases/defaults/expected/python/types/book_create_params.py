# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["BookCreateParams"]


class BookCreateParams(TypedDict, total=False):
    title: Required[str]
    language: Required[str]
    """The language."""

    notify: bool
    """Whether readers are told."""

    copies: int
    genres: SequenceNotStr[str]
    subtitle: str | None
