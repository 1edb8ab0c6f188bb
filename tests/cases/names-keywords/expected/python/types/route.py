# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Route", "Stop"]


class Stop(Model):
    import_: str = Field(alias="import")


class Route(Model):
    from_: str = Field(alias="from")
    in_: str = Field(alias="in")
    pass_: bool | None = Field(default=None, alias="pass")
    match: str | None = None
    type: str | None = None
    none: str | None = Field(default=None, alias="None")
    stop: Stop | None = None
