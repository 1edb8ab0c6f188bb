# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from . import reporting as reporting
