# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `legacy`, loaded when first used."""

from __future__ import annotations

from ..._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {},
)
