# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import TypeAliasType

__all__ = ["JsonParam"]


JsonParam = TypeAliasType("JsonParam", "str | float | bool | Iterable[JsonParam] | Mapping[str, JsonParam]")
