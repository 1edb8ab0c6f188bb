# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

__all__ = ["CountRetrieveResponse"]


CountRetrieveResponse: TypeAlias = dict[str, int]
