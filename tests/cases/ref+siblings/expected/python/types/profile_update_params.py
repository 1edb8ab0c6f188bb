# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .channel_param import ChannelParam

__all__ = ["Post", "ProfileUpdateParams"]


class Post(TypedDict, total=False):
    address: Required[str]
    enabled: bool


class ProfileUpdateParams(TypedDict, total=False):
    mail: ChannelParam
    """How to reach the reader by mail."""

    post: Post
