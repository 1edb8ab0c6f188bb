# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["LetterCreateParams"]


class LetterCreateParams(TypedDict, total=False):
    text: Required[str]
    timeout: Required[int]
    """Seconds that the courier waits."""

    max_retries: int
    stream: bool
    extra_headers: Mapping[str, str]
    self_: str
    options: str
