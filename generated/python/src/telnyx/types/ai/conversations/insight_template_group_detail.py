# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model
from .insight_template_group import InsightTemplateGroup

__all__ = ["InsightTemplateGroupDetail"]


class InsightTemplateGroupDetail(Model):
    """Envelope of an insight group."""

    data: InsightTemplateGroup
