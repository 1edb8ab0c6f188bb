# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .._core import UnknownVariant

__all__ = ["UnwrapWebhookEvent"]


UnwrapWebhookEvent: TypeAlias = UnknownVariant
"""Any event; one whose tag nobody knows is an `UnknownVariant`."""
