# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Gate"]


class Gate(Model):
    op: Literal["and", "or", "not", "is", "in", "as", "import", "global", "None", "True"] | str
