"""Scripts that users wrote for the release of February 2026, and what becomes of them in July."""

from __future__ import annotations

from tests.history.walk import Script

_MODEL = {"id": "m-1", "object": "model", "owned_by": "org"}

SCRIPTS: dict[str, Script] = {
    "chat": Script(
        "client.ai.assistants.chat.create('a-1', content='Hello', conversation_id='c-1')",
        {"content": "Hi"},
        {"content": "Hi"},
    ),
    "page through numbers": Script(
        "assert [item.id for item in client.phone_numbers.list(page_size=50)] == ['n-1']",
        {"data": [{"id": "n-1"}], "meta": {"total_pages": 1, "page_number": 1}},
        {"data": [{"id": "n-1"}], "meta": {"total_pages": 1, "page_number": 1}},
    ),
    "dial": Script(
        "call = client.calls.dial(connection_id='1', to='+13035551234', from_='+13035551235')\n"
        "assert call.data.call_control_id == 'v3:x'",
        {"data": {"call_control_id": "v3:x"}},
        {"data": {"call_control_id": "v3:x"}},
    ),
    "send a message": Script(
        "sent = client.messages.send(to='+13035551234', from_='+13035551235', text='Hello')\n"
        "assert sent.data.id == 'm'",
        {"data": {"id": "m"}},
        {"data": {"id": "m"}},
    ),
    "speak": Script(
        "client.calls.actions.speak('v3:x', payload='Hello', voice='female', language='en-US')",
        {"data": {"result": "ok"}},
        {"data": {"result": "ok"}},
    ),
    "import a type": Script("from telnyx.types.ai import Conversation\nfrom telnyx.types import PhoneNumberDetailed"),
    "list models": Script("client.ai.list_models()", {"data": [_MODEL]}, {}, "RemovedOperationError"),
    "complete": Script(
        "client.ai.chat.completions.create(messages=[{'role': 'user', 'content': 'Hello'}])",
        {},
        {},
        "RemovedOperationError",
    ),
    "preview": Script(
        "client.porting.loa_configuration.preview(name='n', logo={'document_id': 'd'}, company_name='c',\n"
        "    address={'street_address': 's', 'city': 'c', 'state': 's', 'zip_code': 'z', 'country_code': 'US'},\n"
        "    contact={'email': 'e', 'phone_number': '1'})",
        {},
        {},
        "RemovedOperationError",
    ),
    "deploy": Script(
        "client.ai.assistants.canary_deploys.create('a-1', versions=[{'percentage': 10, 'version_id': 'v'}])",
        {},
        {},
        "TypeError",
    ),
    "block": Script("client.wireless_blocklists.update(name='mine')", {}, {}, "TypeError"),
    "ask for voices with a key": Script(
        "client.text_to_speech.list_voices(provider='elevenlabs', elevenlabs_api_key_ref='key')", {}, {}, "TypeError"
    ),
    "read an accent": Script(
        "assert client.text_to_speech.list_voices().voices[0].accent == 'American'",
        {"voices": [{"accent": "American"}]},
        {"voices": [{"name": "Ann"}]},
        "AttributeError",
    ),
    "import a type that is gone": Script("from telnyx.types import VerifyProfileRcsResponse", breaks="ImportError"),
    "import the class of a resource that has parts now": Script(
        "from telnyx.resources.text_to_speech import AsyncTextToSpeech, TextToSpeech\n"
        "assert isinstance(client.text_to_speech, TextToSpeech)"
    ),
}
