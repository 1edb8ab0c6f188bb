"""How operations page, found by rule: from what they take and what they return."""

from sdkgen.plan.pagination.check import unfit
from sdkgen.plan.pagination.detect import detect
from sdkgen.plan.pagination.flatten import flatten_pages
from sdkgen.plan.pagination.scheme import PageScheme

__all__ = ["PageScheme", "detect", "flatten_pages", "unfit"]
