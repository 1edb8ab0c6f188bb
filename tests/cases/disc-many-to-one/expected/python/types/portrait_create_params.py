# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .portrait_request_param import PortraitRequestParam

__all__ = ["PortraitCreateParams"]


class PortraitCreateParams(TypedDict, total=False):
    portrait_request: Required[PortraitRequestParam]
