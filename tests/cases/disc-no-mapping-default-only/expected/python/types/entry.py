# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .loan_entry import LoanEntry
from .return_entry import ReturnEntry

__all__ = ["Entry"]


Entry: TypeAlias = Annotated[
    LoanEntry | ReturnEntry | UnknownVariant, tagged("record_type", variants={"loan": LoanEntry, "return": ReturnEntry})
]
