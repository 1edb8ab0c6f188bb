"""How operations page, found by rule: from what they take and what they return."""

from sdkgen.plan.pagination.check import unfit
from sdkgen.plan.pagination.detect import detect
from sdkgen.plan.pagination.flatten import flatten_pages
from sdkgen.plan.pagination.page_classes import own_key, page_types, with_own_classes
from sdkgen.plan.pagination.scheme import PageScheme, Paging

__all__ = [
    "PageScheme",
    "Paging",
    "detect",
    "flatten_pages",
    "own_key",
    "page_types",
    "unfit",
    "with_own_classes",
]
