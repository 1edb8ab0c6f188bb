# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from .names_param import NamesParam

__all__ = ["NameListsParam"]


NameListsParam: TypeAlias = Iterable[NamesParam]
