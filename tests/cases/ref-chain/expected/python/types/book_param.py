# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import Required, TypedDict

__all__ = ["BookParam", "PublicationParam", "WorkParam"]


class PublicationParam(TypedDict, total=False):
    title: Required[str]
    next: BookParam


WorkParam: TypeAlias = PublicationParam

BookParam: TypeAlias = WorkParam
