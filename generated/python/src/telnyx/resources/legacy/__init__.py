# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `legacy` resource."""

from .legacy import AsyncLegacy, Legacy

__all__ = ["AsyncLegacy", "Legacy"]
