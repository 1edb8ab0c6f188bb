"""What in a document will hurt the users of an SDK, and the OpenAPI Overlay that mends it."""

from generator.doctor.examine import Report, apply, examine
from generator.doctor.findings import Action, Finding

__all__ = ["Action", "Finding", "Report", "apply", "examine"]
