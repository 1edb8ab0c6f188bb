# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model
from .summary_response import SummaryResponse

__all__ = ["SummaryResponseData"]


class SummaryResponseData(Model):
    """Envelope of a summary."""

    data: SummaryResponse
