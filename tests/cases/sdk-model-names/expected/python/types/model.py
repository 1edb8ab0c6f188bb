# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field as _Field
from .._core import Model as _Model
from .literal import Literal as LiteralLiteral

__all__ = ["Field", "Model"]


class Field(_Model):
    row_number: int = _Field(alias="rowNumber")
    books: "list[Model] | None" = None


class Model(_Model):
    shelf_place: Field | None = _Field(default=None, alias="shelfPlace")
    tags: LiteralLiteral | str | None = None
