# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["CampaignUpdateWebhookEvent"]


class CampaignUpdateWebhookEvent(Model):
    campaign_id: str
    status: str | None = None
