# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["Meta"]


class Meta(Model):
    """Where a page stands among all pages."""

    page_number: int
    """This page, counted from one."""

    page_size: int
    """Entries on a full page."""

    total_pages: int
    """Pages in all."""

    total_results: int
    """Entries in all."""
