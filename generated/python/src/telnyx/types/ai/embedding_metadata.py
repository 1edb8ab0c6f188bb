# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["EmbeddingMetadata"]


class EmbeddingMetadata(Model):
    """Where a chunk comes from."""

    source: str
    """Location of the document."""

    checksum: str
    """Fingerprint of the document."""

    embedding: str
    """The model that vectorised it."""

    filename: str
    """The file in the bucket."""

    certainty: float | None = None
    """How sure the match is."""

    loader_metadata: dict[str, object] | None = None
    """What the reader of the file noted."""
