# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `ai`, loaded when first used."""

from __future__ import annotations

from ..._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "AudioTranscribeParams": "audio_transcribe_params",
        "AudioTranscriptionResponse": "audio_transcription_response",
        "AudioTranscriptionSegment": "audio_transcription_segment",
        "BackgroundTaskStatus": "background_task_status",
        "BackgroundTasksQueryResponse": "background_tasks_query_response",
        "BackgroundTasksQueryResponseData": "background_tasks_query_response_data",
        "BucketIDsParam": "bucket_ids_param",
        "ChatCompletionChunk": "chat_completion_chunk",
        "ChatCompletionChunkChoice": "chat_completion_chunk_choice",
        "ChatCompletionDelta": "chat_completion_delta",
        "ChatCompletionResponseFormatParam": "chat_completion_response_format_param",
        "ChatCompletionSystemMessageParam": "chat_completion_system_message_param",
        "ChatCompletionToolCallDelta": "chat_completion_tool_call_delta",
        "ChatCompletionToolParam": "chat_completion_tool_param",
        "ChatCompletionUsage": "chat_completion_usage",
        "ChatCreateCompletionParams": "chat_create_completion_params",
        "ChatCreateCompletionResponse": "chat_create_completion_response",
        "Conversation": "conversation",
        "ConversationAddMessageParams": "conversation_add_message_params",
        "ConversationCreateParams": "conversation_create_params",
        "ConversationInsight": "conversation_insight",
        "ConversationInsightListData": "conversation_insight_list_data",
        "ConversationListParams": "conversation_list_params",
        "ConversationRetrieveResponse": "conversation_retrieve_response",
        "ConversationUpdateParams": "conversation_update_params",
        "ConversationUpdateResponse": "conversation_update_response",
        "ConversationsListData": "conversations_list_data",
        "EmbeddingCreateParams": "embedding_create_params",
        "EmbeddingListParams": "embedding_list_params",
        "EmbeddingMetadata": "embedding_metadata",
        "EmbeddingResponse": "embedding_response",
        "EmbeddingSimilaritySearchDocument": "embedding_similarity_search_document",
        "EmbeddingSimilaritySearchParams": "embedding_similarity_search_params",
        "EmbeddingSimilaritySearchResponse": "embedding_similarity_search_response",
        "EmbeddingURLParams": "embedding_url_params",
        "FunctionDefinitionParam": "function_definition_param",
        "Meta": "meta",
        "RetrievalParam": "retrieval_param",
        "SupportedEmbeddingLoaders": "supported_embedding_loaders",
        "SupportedEmbeddingModels": "supported_embedding_models",
        "TaskStatusResponse": "task_status_response",
        "TemplateType": "template_type",
    },
)
