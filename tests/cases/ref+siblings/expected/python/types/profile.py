# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .channel import Channel

__all__ = ["Post", "Profile"]


class Post(Model):
    address: str
    enabled: bool | None = None


class Profile(Model):
    mail: Channel | None = None
    """How to reach the reader by mail."""

    post: Post | None = None
