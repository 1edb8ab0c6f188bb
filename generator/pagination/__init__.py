"""How operations page, found by rule: from what they take and what they return."""

from generator.pagination.check import unfit
from generator.pagination.detect import detect
from generator.pagination.flatten import flatten_pages
from generator.pagination.scheme import PageScheme

__all__ = ["PageScheme", "detect", "flatten_pages", "unfit"]
