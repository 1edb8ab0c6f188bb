# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Book"]


class Book(Model):
    copy_: str = Field(alias="copy")
    json_: str = Field(alias="json")
    schema_: str = Field(alias="schema")
    dict_: dict[str, str] = Field(alias="dict")
    construct_: bool | None = Field(default=None, alias="construct")
    validate_: bool | None = Field(default=None, alias="validate")
    api_model_dump: str | None = Field(default=None, alias="model_dump")
    api_model_extra: str | None = Field(default=None, alias="model_extra")
    to_dict_: str | None = Field(default=None, alias="to_dict")
    fields: list[str] | None = None
