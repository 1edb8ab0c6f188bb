"""OpenAPI document -> intermediate model, one function for each construct of JSON Schema."""

from generator.parse.document import Document, parse
from generator.parse.events import event_tag
from generator.parse.reachable import reachable
from generator.parse.tags import infer_tag

__all__ = ["Document", "event_tag", "infer_tag", "parse", "reachable"]
