"""Unions told apart by a tag."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import PydanticCustomError, core_schema

from ..response.json_values import is_object
from .models import Model

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler


class UnknownVariant(Model):
    """A value of a tagged union whose tag is missing, or not one of those that this package knows.

    Every property is an attribute, its value as the server sent it: objects are dicts. `to_dict()` has them all.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


class _Tag(Model):
    """What an unknown variant passes for: in a wider union, the member wins that knows most of the properties."""

    tag: object = None


class Tagged:
    """The `Annotated` marker of a tagged union; made by `tagged`."""

    __slots__ = ("_module", "_variants", "path")

    def __init__(self, path: tuple[str, ...], variants: Mapping[str, object], module: str) -> None:
        self.path = path
        self._variants = dict(variants)
        self._module = module

    def variant(self, tag: object) -> object | None:
        """Return the type that a tag stands for; None where nobody knows the tag."""
        found = self._variants.get(tag) if isinstance(tag, str) else None
        return self._resolve(found) if isinstance(found, str) else found

    def tag(self, value: object) -> object | None:
        """Return the tag of a decoded JSON value; None where it has none."""
        for name in self.path:
            if not is_object(value):
                return None
            value = value.get(name)
        return value

    def _resolve(self, reference: str) -> object:
        # Generated text, in the namespace of the generated module that contains it: what pydantic does for annotations.
        module = sys.modules[self._module]
        return getattr(module, reference) if reference.isidentifier() else eval(reference, vars(module))

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        choices: dict[str, core_schema.CoreSchema] = {}
        schemas: dict[int, core_schema.CoreSchema] = {}
        for tag in self._variants:
            variant = self.variant(tag)
            if id(variant) not in schemas:
                schemas[id(variant)] = handler.generate_schema(variant)
            choices[tag] = schemas[id(variant)]
        known = core_schema.tagged_union_schema(cast("Any", choices), cast("Any", [list(self.path)]))
        unknown = core_schema.no_info_wrap_validator_function(self._unknown, handler.generate_schema(_Tag))
        as_it_is = core_schema.simple_ser_schema("any")
        return core_schema.union_schema([known, unknown], mode="left_to_right", serialization=as_it_is)

    def _unknown(self, value: object, passes: Callable[[object], object]) -> Model:
        if isinstance(value, Model):
            return value
        if not is_object(value):
            raise PydanticCustomError("tagged_union", "an object is expected")
        tag = self.tag(value)
        if self.variant(tag) is not None:
            raise PydanticCustomError("tagged_union", "the value does not fit the variant that its tag names")
        passes({} if tag is None else {"tag": tag})
        return unknown_variant(value)


def unknown_variant(value: Mapping[str, object]) -> UnknownVariant:
    """Wrap a decoded JSON object."""
    model = UnknownVariant.model_construct()
    object.__setattr__(model, "__pydantic_extra__", dict(value))
    object.__setattr__(model, "__pydantic_fields_set__", set(value))
    return model


def tagged(*path: str, variants: Mapping[str, object]) -> Tagged:
    """Mark a union whose variants are told apart by the value found at `path`.

        Annotated[A | B | UnknownVariant, tagged("data", "type", variants={"a": A, "b": "B"})]

    The tag alone decides: a value never becomes another variant because that one would fit. Each tag value is looked
    up in a table, whatever the number of variants.

    Args:
        path: Names that lead from the value to its tag.
        variants: The type for each tag: a model, an annotation (another tagged union, say), or a quoted one, looked up
            in the module that calls this function. Several tags may share a variant.
    """
    return Tagged(path, variants, cast("str", sys._getframe(1).f_globals["__name__"]))  # pyright: ignore[reportPrivateUsage]
