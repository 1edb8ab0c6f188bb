# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Field, Model

__all__ = ["Found"]


class Found(Model):
    """\"\"\""""

    a_b: Literal['"', "'", "\\", "{{ x }}"] | str | None = Field(default=None, alias='a"b')
    """\""""
