# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Folder"]


class Folder(Model):
    folders: "dict[str, Folder]"
