# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Cell", "Grid"]


class Cell(Model):
    x: int


class Grid(Model):
    names: list[str]
    rows: list[list[int]]
    cells: list[Cell]
    loose: list[object] | None = None
