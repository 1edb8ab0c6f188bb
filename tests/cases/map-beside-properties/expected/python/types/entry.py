# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .loose import Loose
from .shelf import Shelf
from .typed import Typed

__all__ = ["Entry"]


class Entry(Model):
    loose: Loose
    typed: Typed | None = None
    shelf: Shelf | None = None
