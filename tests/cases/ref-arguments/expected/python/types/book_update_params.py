# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import uuid as _uuid

from typing_extensions import TypedDict

from .._core import SequenceNotStr
from .person_param import PersonParam
from .spoken_param import SpokenParam

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    uuid: str | _uuid.UUID
    author: PersonParam
    """Somebody."""

    editor: PersonParam
    """Who cared for the text."""

    language: SpokenParam
    """What it is written in."""

    translator: PersonParam | None
    """Somebody."""

    owners: SequenceNotStr[str | _uuid.UUID]
