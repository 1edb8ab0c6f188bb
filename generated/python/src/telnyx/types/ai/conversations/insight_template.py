# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt

from ...._core import Model
from ..template_type import TemplateType

__all__ = ["InsightTemplate"]


class InsightTemplate(Model):
    """Instructions that draw one insight from conversations."""

    id: str
    """Names the insight."""

    name: str | None = None
    """Title for humans."""

    instructions: str
    """What to look for, told to the model."""

    insight_type: TemplateType | str | None = None
    json_schema: str | dict[str, object] | None = None
    """Shape of the findings, where they are structured."""

    webhook: str | None = None
    """Where findings are posted."""

    created_at: dt.datetime
    """When it was added."""
