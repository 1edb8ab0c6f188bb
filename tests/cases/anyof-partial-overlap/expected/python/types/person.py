# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .member import Member
from .reader import Reader

__all__ = ["Person"]


Person: TypeAlias = Reader | Member
