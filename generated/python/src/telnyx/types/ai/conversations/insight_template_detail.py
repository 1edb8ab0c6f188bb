# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model
from .insight_template import InsightTemplate

__all__ = ["InsightTemplateDetail"]


class InsightTemplateDetail(Model):
    """Envelope of an insight."""

    data: InsightTemplate
