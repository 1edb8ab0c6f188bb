# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt

from ...._core import Model
from .insight_template import InsightTemplate

__all__ = ["InsightTemplateGroup"]


class InsightTemplateGroup(Model):
    """Insights that are used together."""

    id: str
    """Names the group."""

    name: str
    """Title for humans."""

    description: str | None = None
    """What the group is for."""

    insights: list[InsightTemplate] | None = None
    """The insights assigned to the group."""

    webhook: str | None = None
    """Where findings of the group are posted."""

    created_at: dt.datetime
    """When it was added."""
