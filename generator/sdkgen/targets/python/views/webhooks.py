"""The view of webhooks: one type for every event, told apart by its tag."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sdkgen.design.model import SdkConfig, WebhookSettings
from sdkgen.openapi import event_tag
from sdkgen.plan.call import Call
from sdkgen.plan.plan import WEBHOOKS, Plan
from sdkgen.plan.types import Direction
from sdkgen.plan.types.other_names import EVENT
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.syntax.type_expr import Core, Tagged, members

MODULE = EVENT.module
NAME = EVENT.name


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module of the union of all events."""

    imports: tuple[str, ...]
    name: str
    union: str
    returns: str
    """The union as a value for the client core."""
    casts: bool
    """Whether that value is cast."""
    scheme: str | None
    """How events are signed, as a call of the client core; None where nobody says."""
    key: str
    """The client's option for the key."""
    extra: bool
    """Whether verifying needs the extra `webhooks`."""
    tolerance: float
    signer: str
    """What the method is called that signs events for tests."""
    signs_id: bool
    signs_time: bool


def signer(calls: Iterable[Call]) -> str:
    """Return what the method is called that signs events for tests; one of the API's has the plain name."""
    taken = any(call.resource == WEBHOOKS and call.method == "sign" for call in calls)
    return "sign_event" if taken else "sign"


def webhooks(plan: Plan) -> WebhooksView:
    """Return the view of the union of all events."""
    api, table, config = plan.api, plan.table, plan.config
    tag, _ = event_tag(api)
    mapping = dict(tag.mapping) if tag is not None else {}
    place = ("types", MODULE)
    imports = Imports(place[:-1])
    scope, reader = Scope(imports, place), Annotator(api, table, Direction.RESPONSE)
    variants = tuple((value, reader.annotation(ref)) for value, ref in mapping.items())
    events = [*dict.fromkeys(member for _, item in variants for member in members(item)), Core("UnknownVariant")]
    union = scope.render(Tagged(tuple(events), tag.path, variants) if tag is not None else events[0])
    imports.typing("TypeAlias")
    value, signed = f"root_types.{NAME}", config.webhooks
    return WebhooksView(
        tuple(imports.lines()),
        NAME,
        union,
        f'cast("type[{value}]", {value})' if mapping else value,
        bool(mapping),
        _scheme(signed, config) if signed is not None else None,
        signed.key if signed is not None else "",
        signed is not None and signed.kind == "ed25519",
        signed.tolerance if signed is not None else 0.0,
        signer(plan.calls),
        signed is not None and signed.id_header is not None,
        signed is not None and (signed.fields or signed.timestamp_header is not None),
    )


def _scheme(signed: WebhookSettings, config: SdkConfig) -> str:
    """Return the call that makes a `WebhookScheme`; what is its default is left out."""
    env = next((option.read_env for option in config.client_opts if option.name == signed.key), None)
    texts = {
        "timestamp_header": signed.timestamp_header,
        "id_header": signed.id_header,
        "separator": signed.separator if signed.separator != "." else None,
        "prefix": signed.prefix or None,
        "encoding": signed.encoding if signed.encoding != "hex" else None,
        "key_option": signed.key,
        "key_env": env,
    }
    words = [quote(signed.kind), quote(signed.signature_header)]
    words += [f"{name}={quote(text)}" for name, text in texts.items() if text is not None]
    words += ["fields=True"] if signed.fields else []
    return f"WebhookScheme({', '.join(words)})"
