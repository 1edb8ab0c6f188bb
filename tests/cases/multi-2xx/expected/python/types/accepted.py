# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Accepted"]


class Accepted(Model):
    batch_id: str
