# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of requests and responses, loaded when first used."""

from __future__ import annotations

from .._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "AISummarizeParams": "ai_summarize_params",
        "AwsProviderParamsParam": "aws_provider_params_param",
        "AzureProviderParamsParam": "azure_provider_params_param",
        "Base64AudioResponse": "base64_audio_response",
        "ElevenLabsProviderParamsParam": "eleven_labs_provider_params_param",
        "MessageSendParams": "message_send_params",
        "MessageSendResponse": "message_send_response",
        "MinimaxProviderParamsParam": "minimax_provider_params_param",
        "ModelMetadata": "model_metadata",
        "ModelsResponse": "models_response",
        "OutboundMessagePayload": "outbound_message_payload",
        "ResembleProviderParamsParam": "resemble_provider_params_param",
        "RimeProviderParamsParam": "rime_provider_params_param",
        "SummaryResponse": "summary_response",
        "SummaryResponseData": "summary_response_data",
        "TelnyxProviderParamsParam": "telnyx_provider_params_param",
        "TextToSpeechGenerateParams": "text_to_speech_generate_params",
        "TextToSpeechListVoicesParams": "text_to_speech_list_voices_params",
        "UnwrapWebhookEvent": "unwrap_webhook_event",
        "Voice": "voice",
        "VoicesResponse": "voices_response",
    },
)
