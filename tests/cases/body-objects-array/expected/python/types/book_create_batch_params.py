# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .book_create_batch_item_param import BookCreateBatchItemParam

__all__ = ["BookCreateBatchParams"]


class BookCreateBatchParams(TypedDict, total=False):
    body: Required[Iterable[BookCreateBatchItemParam]]
