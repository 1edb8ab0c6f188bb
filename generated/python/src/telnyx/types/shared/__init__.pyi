# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .messaging_error import MessagingError as MessagingError
