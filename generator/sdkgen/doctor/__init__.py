"""What in a document will hurt the users of an SDK, and the OpenAPI Overlay that mends it."""

from sdkgen.doctor.examine import Report, apply, examine
from sdkgen.doctor.findings import Action, Finding

__all__ = ["Action", "Finding", "Report", "apply", "examine"]
