# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The version of this package."""

__version__ = "0.1.0"
