# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .language import Language

__all__ = ["SpokenParam"]


SpokenParam: TypeAlias = Language
