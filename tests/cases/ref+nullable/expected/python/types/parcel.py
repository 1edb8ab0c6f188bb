# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .person import Person
from .refusal import Refusal

__all__ = ["Parcel"]


class Parcel(Model):
    refusal: Refusal | str | None
    sender: Person | None
