# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .country import Country
from .region import Region

__all__ = ["Values"]


class Values(Model):
    data: list[Country] | list[Region] | list[str]
