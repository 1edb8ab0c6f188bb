# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from typing import TypeAlias

__all__ = ["ChatCreateCompletionResponse"]


ChatCreateCompletionResponse: TypeAlias = dict[str, object]
