"""Repairs of a document before it is read: the transforms of `sdk.yml`, and OpenAPI Overlay."""

from sdkgen.document.transforms.apply import Absent, Effect, Transformed, apply, transform
from sdkgen.document.transforms.overlay import Overlay, load_overlay, read_overlay

__all__ = ["Absent", "Effect", "Overlay", "Transformed", "apply", "load_overlay", "read_overlay", "transform"]
