# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .poem import Poem

__all__ = ["PoemSearchResponse"]


PoemSearchResponse: TypeAlias = list[Poem]
