"""Which types exist in Python, under which names, and in which modules they live."""

from generator.layout.build import build
from generator.layout.roots import Use
from generator.layout.table import CallTypes, Definition, ParamsOf, ResultOf, TypeModule, TypeName, TypeTable
from generator.layout.walk import Mode

__all__ = [
    "CallTypes",
    "Definition",
    "Mode",
    "ParamsOf",
    "ResultOf",
    "TypeModule",
    "TypeName",
    "TypeTable",
    "Use",
    "build",
]
