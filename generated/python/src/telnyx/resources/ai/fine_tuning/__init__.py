# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `ai.fine_tuning` resource."""

from .fine_tuning import AsyncFineTuning, FineTuning

__all__ = ["AsyncFineTuning", "FineTuning"]
