# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .card_param import CardParam
from .cash_param import CashParam

__all__ = ["PaymentParam"]


PaymentParam: TypeAlias = CardParam | CashParam
