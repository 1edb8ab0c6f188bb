"""Dates and times that remember how the server spelt them.

A `datetime` forgets whether it was written `.5Z`, `.500000Z` or `+00:00`. Where the spelling is not the one that
pydantic would write again, the value is a `datetime` (or `date`) of a subclass that keeps it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, cast

from pydantic_core import SchemaValidator, core_schema

from ..models.nesting import joined
from .json_values import is_array, is_object


class WireDatetime(datetime):
    """A `datetime` whose `raw` is what the server sent. Results of arithmetic have no `raw`."""

    __slots__ = ("raw",)
    raw: str | float

    def __repr__(self) -> str:
        return repr(_plain_datetime(self))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _restore, (_keep_datetime, _plain_datetime(self), getattr(self, "raw", None))


class WireDate(date):
    """A `date` whose `raw` is what the server sent. Results of arithmetic have no `raw`."""

    __slots__ = ("raw",)
    raw: str | float

    def __repr__(self) -> str:
        return repr(date(self.year, self.month, self.day))

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _restore, (_keep_date, date(self.year, self.month, self.day), getattr(self, "raw", None))


def _plain_datetime(v: datetime) -> datetime:
    return datetime(v.year, v.month, v.day, v.hour, v.minute, v.second, v.microsecond, v.tzinfo, fold=v.fold)


def _keep_datetime(v: datetime, raw: str | float) -> datetime:
    kept = WireDatetime(v.year, v.month, v.day, v.hour, v.minute, v.second, v.microsecond, v.tzinfo, fold=v.fold)
    kept.raw = raw
    return kept


def _keep_date(v: date, raw: str | float) -> date:
    kept = WireDate(v.year, v.month, v.day)
    kept.raw = raw
    return kept


def _restore(keep: Callable[[Any, Any], Any], plain: Any, raw: str | float | None) -> Any:
    return plain if raw is None else keep(plain, raw)


_read_datetime = cast("Callable[[object], datetime]", SchemaValidator(core_schema.datetime_schema()).validate_python)
_read_date = cast("Callable[[object], date]", SchemaValidator(core_schema.date_schema()).validate_python)


def _datetime(value: Any, _: object) -> datetime:
    read = _read_datetime(value)
    if type(value) is str:
        size = len(value)
        if size in (20, 27) and value[10] == "T" and value[-1] == "Z" and (size == 20 or value[19:26] != ".000000"):
            return read
    elif isinstance(value, datetime):
        return value
    return _keep_datetime(read, value)


def _date(value: Any, _: object) -> date:
    if isinstance(value, date):
        return _read_date(value)
    read = _read_date(value)
    return read if type(value) is str and len(value) == 10 else _keep_date(read, value)


def _date_alone(value: Any, raw: object) -> date:
    if not isinstance(value, date) and (not isinstance(value, str) or len(value) != 10):
        raise ValueError("a date as text is expected")
    return _date(value, raw)


def _datetime_text(value: Any, raw: object) -> datetime:
    if isinstance(value, (int, float)) or (isinstance(value, str) and value[4:5] != "-"):
        raise ValueError("a date and time as text is expected")
    return _datetime(value, raw)


def _datetime_alone(value: Any, raw: object) -> datetime:
    if isinstance(value, str) and len(value) == 10:
        raise ValueError("a date and time is expected")
    return _datetime_text(value, raw)


_Read = Callable[[Any, object], date]
_Readers = tuple[_Read, _Read]
"""What reads a date, and what reads a date and time."""

_ANY: _Readers = (_date, _datetime)
_AMONG_OTHERS: _Readers = (_date_alone, _datetime_text)
_BOTH: _Readers = (_date_alone, _datetime_alone)
"""In a union the JSON type and the format decide, not what a value can be made into: a number is no time, and a date
is a time only where no variant is a date.
"""


def _write(value: Any, write: core_schema.SerializerFunctionWrapHandler) -> Any:
    raw = getattr(value, "raw", None)
    if raw is not None:
        return raw
    return write(value) if isinstance(value, date) else value


def _kept(read: Any, schema: Any) -> core_schema.CoreSchema:
    write = core_schema.wrap_serializer_function_ser_schema(_write, schema=schema, when_used="json")
    return core_schema.no_info_wrap_validator_function(read, schema, serialization=write)


# Python takes `true` for 1: what did not fit, and was kept, would be written as a number.
_AS_IT_IS = core_schema.simple_ser_schema("any")
_NUMBERS = ("int", "float", "literal")
_PLAIN = frozenset({*_NUMBERS, "str", "bool", "none"})


def _is_plain(schema: Any) -> bool:
    return schema["type"] in _NUMBERS or (
        schema["type"] == "union" and all(is_object(part) and part["type"] in _PLAIN for part in schema["choices"])
    )


def _literal(schema: Any) -> Any:
    if all(isinstance(value, str) for value in schema["expected"]):
        return schema
    written = schema.get("serialization")
    return core_schema.no_info_wrap_validator_function(_exactly, schema, serialization=written)


def _exactly(value: Any, read: Callable[[Any], Any]) -> Any:
    found = read(value)
    if isinstance(found, bool) is not isinstance(value, bool):
        raise ValueError("a truth value is no number")
    return found


_INNER = ("schema", "items_schema", "values_schema", "extras_schema")


def keep_spelling(schema: Any, readers: _Readers = _ANY) -> Any:
    """Return a core schema whose dates keep their spelling. Models inside are left alone: they see to their own."""
    kind = schema["type"]
    if kind == "datetime":
        return _kept(readers[1], schema)
    if kind == "date":
        return _kept(readers[0], schema)
    if _is_plain(schema):
        schema = {**schema, "serialization": _AS_IT_IS}
    if kind == "literal":
        return _literal(schema)
    if kind in ("model", "definition-ref", "function-wrap"):
        return schema
    return keep_spelling_inside(schema, readers)


def keep_spelling_inside(schema: Any, readers: _Readers = _ANY) -> Any:
    """Apply `keep_spelling` to the parts of a core schema, in place, and return it."""
    for key in _INNER:
        if is_object(schema.get(key)):
            schema[key] = keep_spelling(schema[key], readers)
    for key in ("fields", "choices"):
        parts = schema.get(key)
        if is_object(parts):
            schema[key] = {name: keep_spelling(part, readers) for name, part in parts.items()}
        elif is_array(parts):
            schema[key] = _keep_choices(joined(parts), readers)
    return schema


def _keep_choices(choices: list[Any], readers: _Readers) -> list[Any]:
    kinds = {kind for choice in choices if is_object(choice) for kind in _dates_in(choice)}
    if kinds and len(choices) > 1:
        readers = _BOTH if readers is _BOTH or len(kinds) > 1 else _AMONG_OTHERS
        choices = sorted(choices, key=_rank)
    return [_keep_choice(choice, readers) if is_object(choice) else choice for choice in choices]


def _rank(choice: Any) -> bool:
    # What has the form of a date is one, and every date is a text.
    return not is_object(choice) or choice["type"] not in ("date", "datetime")


def _dates_in(schema: Any) -> list[str]:
    """The kinds of dates in a core schema, models aside."""
    kind = schema["type"]
    if kind in ("date", "datetime"):
        return [kind]
    inner = [schema.get(key) for key in ("schema", "items_schema", "values_schema")] if kind != "model" else []
    choices = schema.get("choices")
    inner += choices if is_array(choices) else []
    return [found for part in inner if is_object(part) for found in _dates_in(part)]


def _keep_choice(schema: Any, readers: _Readers) -> Any:
    # A number that is written as it is would write the dates beside it as well.
    if schema["type"] in _NUMBERS:
        return _literal(schema) if schema["type"] == "literal" else schema
    return keep_spelling(schema, readers)


class KeepSpelling:
    """The `Annotated` marker that applies `keep_spelling` to a type that is no model."""

    @staticmethod
    def __get_pydantic_core_schema__(source: Any, handler: Callable[[Any], Any]) -> Any:
        return keep_spelling(handler(source))
