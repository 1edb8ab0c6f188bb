# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The resources of the API; each is loaded when first used."""
