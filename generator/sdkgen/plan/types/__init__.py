"""Which types exist in Python, under which names, and in which modules they live."""

from sdkgen.model.traverse import Direction
from sdkgen.plan.types.build import build
from sdkgen.plan.types.table import CallTypes, Definition, ParamsOf, ResultOf, TypeModule, TypeName, TypeTable
from sdkgen.plan.types.usage import Use

__all__ = [
    "CallTypes",
    "Definition",
    "Direction",
    "ParamsOf",
    "ResultOf",
    "TypeModule",
    "TypeName",
    "TypeTable",
    "Use",
    "build",
]
