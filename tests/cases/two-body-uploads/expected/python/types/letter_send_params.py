# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._core import FileTypes
from .person_param import PersonParam

__all__ = ["LetterSendParams"]


class LetterSendParams(TypedDict, total=False):
    scan: Required[str | FileTypes]
    sender: PersonParam
    pages: Iterable[FileTypes]
