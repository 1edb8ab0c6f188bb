# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .shared.text import Text

__all__ = ["TextListResponse"]


TextListResponse: TypeAlias = list[Text]
