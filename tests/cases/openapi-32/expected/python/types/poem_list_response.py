# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .poem import Poem

__all__ = ["PoemListResponse"]


PoemListResponse: TypeAlias = list[Poem]
