# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .lent import Lent
from .returned import Returned

__all__ = ["UnwrapWebhookEvent"]


UnwrapWebhookEvent: TypeAlias = Annotated[
    Returned | Lent | UnknownVariant, tagged("event_type", variants={"book.returned": Returned, "book.lent": Lent})
]
"""Any event; one whose tag nobody knows is an `UnknownVariant`."""
