"""Response models: attribute access to what the server sent, and back again without loss."""

from __future__ import annotations

import json
import os
import threading
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from ..response.dates import keep_spelling_inside
from .nesting import nested

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import GetCoreSchemaHandler
    from typing_extensions import Self

__all__ = ["Field", "Model", "complete"]

BUILDING = threading.RLock()
"""Held while validators are built, and while the process is forked: a child cannot finish what a thread has begun."""
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=BUILDING.acquire, after_in_parent=BUILDING.release, after_in_child=BUILDING.release)


class Model(BaseModel):
    """Base of response models.

    Properties that the model does not declare are kept: they are attributes, and in `model_extra`. A value that does
    not fit its type stays as it came; a required property that did not come is None and not in `model_fields_set`.
    """

    model_config = ConfigDict(
        defer_build=True, extra="allow", protected_namespaces=(), populate_by_name=True, ser_json_inf_nan="constants"
    )

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Yield what `repr` shows: the properties that came."""
        unset = type(self).model_fields.keys() - self.model_fields_set
        return ((name, value) for name, value in super().__repr_args__() if name not in unset)

    def __str__(self) -> str:
        return repr(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /) -> Any:
        schema = nested(cls, lambda: handler(source))
        return schema if schema["type"] == "definition-ref" else keep_spelling_inside(schema)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Build a model without complaint: what fits is typed, the rest stays raw.

        Args:
            _fields_set: What `model_fields_set` shall be; by default the properties that are given.
            values: Properties under the names of the API.
        """
        from ..response.lenient import construct_model

        model = construct_model(cls, values)
        if _fields_set is not None:
            object.__setattr__(model, "__pydantic_fields_set__", _fields_set)
        return model

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "json",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> dict[str, Any]:
        """Return what the server sent: unknown properties, explicit nulls and the spelling of dates included.

        Args:
            mode: `python` keeps `datetime` and `date` objects.
            use_api_names: Whether keys are the names of the API or of the attributes.
            exclude_unset: Whether properties that did not come are left out.
            exclude_defaults: Whether values equal to their default are left out.
            exclude_none: Whether nulls are left out.
            warnings: Whether pydantic warns about values that do not fit their type.
        """
        options: dict[str, Any] = {
            "mode": mode,
            "by_alias": use_api_names,
            "exclude_unset": exclude_unset,
            "exclude_defaults": exclude_defaults,
            "exclude_none": exclude_none,
            "warnings": warnings,
        }
        try:
            return self.model_dump(**options)
        except (ValueError, RecursionError):  # nested deeper than pydantic goes
            from .nesting import dump

            return dump(self, options)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """Return what the server sent as JSON text. `indent=None` is compact; for the rest see `to_dict`."""
        options: dict[str, Any] = {
            "exclude_unset": exclude_unset,
            "exclude_defaults": exclude_defaults,
            "exclude_none": exclude_none,
            "warnings": warnings,
        }
        try:
            return self.model_dump_json(indent=indent, by_alias=use_api_names, **options)
        except (ValueError, RecursionError):  # half of a surrogate pair, or nested deeper than pydantic goes
            return json.dumps(self.to_dict(use_api_names=use_api_names, **options), indent=indent)


def complete(model: type[BaseModel]) -> None:
    """Build a model's validator unless it is there. Safe to call from several threads."""
    if model.__pydantic_complete__:
        return
    with BUILDING:
        if not model.__pydantic_complete__:
            model.model_rebuild(_parent_namespace_depth=0)
