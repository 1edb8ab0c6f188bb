# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["SummaryResponse"]


class SummaryResponse(Model):
    """A summary."""

    summary: str
    """The gist of the file."""
