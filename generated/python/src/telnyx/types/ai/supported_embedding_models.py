# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["SupportedEmbeddingModels"]


SupportedEmbeddingModels: TypeAlias = Literal["thenlper/gte-large", "intfloat/multilingual-e5-large"]
"""Models that can vectorise a bucket."""
