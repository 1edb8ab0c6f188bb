# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .abc import ABC
from .page_retrieve_response import PageRetrieveResponse

__all__ = ["Book"]


class Book(Model):
    cover: PageRetrieveResponse
    spine: ABC | None = None
