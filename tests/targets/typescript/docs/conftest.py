"""The reference material."""

from __future__ import annotations

from tests.spec.conftest import guide, shared

__all__ = ["guide", "shared"]
