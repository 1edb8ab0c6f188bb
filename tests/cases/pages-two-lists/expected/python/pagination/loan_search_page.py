# Generated from openapi.yaml by sdkgen. Do not edit.
"""The pages of `loans.search`."""

from typing import Generic

from .._core import Field, T
from .pages import AsyncFoundNumberedPageByPage, SyncFoundNumberedPageByPage

__all__ = ["AsyncLoanSearchPage", "SyncLoanSearchPage"]


class SyncLoanSearchPage(SyncFoundNumberedPageByPage[T], Generic[T]):
    """One page of `loans.search`, with what the API says beside the items."""

    warnings: list[str] | None = Field(default=None, alias="Warnings")


class AsyncLoanSearchPage(AsyncFoundNumberedPageByPage[T], Generic[T]):
    """One page of `loans.search`, with what the API says beside the items."""

    warnings: list[str] | None = Field(default=None, alias="Warnings")
