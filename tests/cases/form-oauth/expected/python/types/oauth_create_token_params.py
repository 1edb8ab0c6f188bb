# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["OAuthCreateTokenParams"]


class OAuthCreateTokenParams(TypedDict, total=False):
    grant_type: Required[Literal["client_credentials", "refresh_token"]]
    scope: str
