# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["AccountTopupParams"]


class AccountTopupParams(TypedDict, total=False):
    amount: Required[str]
    header_payment_proof: str
    payment_proof: str
