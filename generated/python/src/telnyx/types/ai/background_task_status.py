# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["BackgroundTaskStatus"]


BackgroundTaskStatus: TypeAlias = Literal["queued", "processing", "success", "failure", "partial_success"]
"""How far a task has come, and how it ended."""
