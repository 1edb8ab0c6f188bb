# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["TalkListResponse"]


class TalkListResponse(Model):
    count: int | None = None
