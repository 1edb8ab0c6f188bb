# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt

from ...._core import Model

__all__ = ["EmbeddingsBucketFiles"]


class EmbeddingsBucketFiles(Model):
    """A file of an embedded bucket."""

    filename: str
    """The file in the bucket."""

    status: str
    """Whether it is embedded."""

    error_reason: str | None = None
    """Why it is not."""

    created_at: dt.datetime
    """When it was first seen."""

    updated_at: dt.datetime | None = None
    """When its state last changed."""

    last_embedded_at: dt.datetime | None = None
    """When it was last embedded."""
