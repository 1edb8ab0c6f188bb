"""What is loaded, or computed, when it is first needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing_extensions import Self

T_co = TypeVar("T_co", covariant=True)


class cached_property(Generic[T_co]):
    """A property computed once per object and then kept in its `__dict__`.

    Threads that race may compute it twice, but all of them get the value stored first. There is no lock to wait for.
    """

    def __init__(self, compute: Callable[[Any], T_co]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> T_co: ...
    def __get__(self, instance: object | None, owner: type[Any] | None = None) -> T_co | Self:
        if instance is None:
            return self
        kept: T_co = instance.__dict__.setdefault(self._name, self._compute(instance))
        return kept


def lazy_exports(
    module: str, exports: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` for a module whose names live in others.

    Args:
        module: The module's `__name__`.
        exports: The relative module that defines each name: `{"Call": "call"}`, `{"Call": "calls.call"}`. A name
            that is itself the last part of its module (`{"calls": "calls"}`) stands for that module unless the
            module defines it.

    A name is looked up once and is then an ordinary attribute of the module. Others raise `AttributeError`.
    """

    def resolve(name: str) -> object:
        source = exports.get(name)
        if source is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        found = import_module(f".{source}", module)
        is_module = source.rpartition(".")[2] == name
        value: object = getattr(found, name, found) if is_module else getattr(found, name)
        if is_module and isinstance(value, ModuleType):  # not what a package calls one of its own modules
            value = found
        setattr(sys.modules[module], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[module]), *exports})

    return resolve, names, sorted(exports)


def load_first(module: str, *others: str) -> None:
    """Load modules one after the other.

    Args:
        module: The `__name__` of the module that asks.
        others: Modules relative to its package, as in an import.

    A module that imports another, which imports the next, and so on for hundreds of modules, goes deeper than Python
    can. Where the innermost ones are loaded before, it does not.
    """
    package = module.rpartition(".")[0]
    for other in others:
        import_module(other, package)
