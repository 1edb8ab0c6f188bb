# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `legacy.reporting` resource."""

from .reporting import AsyncReporting, Reporting

__all__ = ["AsyncReporting", "Reporting"]
