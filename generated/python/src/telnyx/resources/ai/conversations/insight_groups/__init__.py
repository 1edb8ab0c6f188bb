# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Dialogues with an assistant, the messages they hold and the insights drawn from them."""

from .insight_groups import AsyncInsightGroups, InsightGroups

__all__ = ["AsyncInsightGroups", "InsightGroups"]
