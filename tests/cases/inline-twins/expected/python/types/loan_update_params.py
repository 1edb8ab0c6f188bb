# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["From", "LoanUpdateParams", "To"]


class From(TypedDict, total=False):
    row: Required[int]


class To(TypedDict, total=False):
    row: Required[int]


class LoanUpdateParams(TypedDict, total=False):
    from_: Required[From]
    to: Required[To]
