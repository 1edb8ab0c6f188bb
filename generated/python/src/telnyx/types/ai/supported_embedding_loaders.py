# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["SupportedEmbeddingLoaders"]


SupportedEmbeddingLoaders: TypeAlias = Literal["default", "intercom"]
"""How the files of a bucket are read."""
