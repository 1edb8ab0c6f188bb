# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .endpoint import Endpoint

__all__ = ["WebhookListResponse"]


WebhookListResponse: TypeAlias = list[Endpoint]
