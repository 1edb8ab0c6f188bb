# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .._core import SequenceNotStr

__all__ = ["NamesParam"]


NamesParam: TypeAlias = SequenceNotStr[str]
"""Some names."""
