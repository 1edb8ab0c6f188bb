# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `ai.conversations`, loaded when first used."""

from __future__ import annotations

from ...._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "ConversationMessage": "conversation_message",
        "InsightCreateParams": "insight_create_params",
        "InsightGroupInsightGroupsParams": "insight_group_insight_groups_params",
        "InsightGroupRetrieveInsightGroupsParams": "insight_group_retrieve_insight_groups_params",
        "InsightGroupUpdateParams": "insight_group_update_params",
        "InsightListParams": "insight_list_params",
        "InsightTemplate": "insight_template",
        "InsightTemplateDetail": "insight_template_detail",
        "InsightTemplateGroup": "insight_template_group",
        "InsightTemplateGroupDetail": "insight_template_group_detail",
        "InsightUpdateParams": "insight_update_params",
        "MessageListParams": "message_list_params",
    },
)
