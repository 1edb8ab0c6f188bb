# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .payment_param import PaymentParam

__all__ = ["PaymentUpdateParams"]


class PaymentUpdateParams(TypedDict, total=False):
    payment: Required[PaymentParam]
