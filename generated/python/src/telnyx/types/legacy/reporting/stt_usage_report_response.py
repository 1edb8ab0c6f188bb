# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model

__all__ = ["SttUsageReportResponse"]


class SttUsageReportResponse(Model):
    """Totals of a period."""

    data: dict[str, object] | None = None
    """Totals by name, as the service reports them."""
