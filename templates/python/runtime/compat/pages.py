# pyright: reportPrivateUsage=false
# Pages and clients belong together, and callers see nothing of what passes between them.
"""Bases of page classes."""

from __future__ import annotations

from ..pages.pages import AsyncPage, SyncPage, _Page

__all__ = ["BaseAsyncPage", "BasePage", "BaseSyncPage"]

BasePage = _Page
BaseSyncPage = SyncPage
BaseAsyncPage = AsyncPage
