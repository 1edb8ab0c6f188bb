"""OpenAPI document -> intermediate model, one function for each construct of JSON Schema."""

from sdkgen.openapi.discriminator_inference import infer_tag
from sdkgen.openapi.document import Document, parse, parse_callbacks
from sdkgen.openapi.events import event_tag
from sdkgen.openapi.extensions import asked_name

__all__ = ["Document", "asked_name", "event_tag", "infer_tag", "parse", "parse_callbacks"]
