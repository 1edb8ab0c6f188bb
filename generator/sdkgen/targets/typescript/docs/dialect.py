"""JavaScript, as guides need it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sdkgen.guides.dialect import Block, Frame, Sample, Style
from sdkgen.guides.showcase import failing
from sdkgen.model import ir
from sdkgen.model.traverse import Direction
from sdkgen.plan.call import ArgumentKey, Call, Place
from sdkgen.targets.typescript.docs.samples import Writer
from sdkgen.targets.typescript.docs.values import javascript, members
from sdkgen.targets.typescript.files import package_name
from sdkgen.targets.typescript.inspection import call_of
from sdkgen.targets.typescript.syntax.identifiers import member
from sdkgen.targets.typescript.syntax.literals import key, quote
from sdkgen.targets.typescript.views.client import client_name
from sdkgen.targets.typescript.views.types import Context

_FAILURES = """\
Every call can fail: with `APIConnectionError` where no answer comes, and with an `APIError` that knows `status`,
`message` and `headers` where the API refuses. What may be repeated was repeated before. Handle errors in production:"""
_FAILING = """\
try {{
  {statement}
}} catch (err) {{
  if (err instanceof {client}.APIConnectionError) {{
    console.error('No answer: check the connection and try again');
  }} else if (err instanceof {client}.RateLimitError) {{
    // 429: too many requests. The API says how many seconds to wait; back off further with each attempt.
    const seconds = err.retryAfter ?? 1;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }} else if (err instanceof {client}.APIError) {{
    console.error(`API error ${{err.status}}: ${{err.message}}`);
    if (err.status === 422) {{
      console.error('Invalid: check required fields and formats');
    }}
  }} else {{
    throw err;
  }}
}}"""


@dataclass(frozen=True, slots=True)
class JavaScript:
    """The dialect of an SDK."""

    context: Context
    style: Style = Style.COMPLETE
    language: str = "javascript"
    title: str = "JavaScript"
    fence: str = "javascript"

    def frame(self) -> Frame:
        """Return what is said once."""
        config = self.context.plan.config
        client, package = client_name(config), package_name(config)
        options = [
            f"  {member(item.name)}: process.env[{quote(item.read_env)}], // This is the default and can be omitted\n"
            for item in config.client_opts
            if item.auth is not None and item.read_env
        ][:1]
        given = f"{{\n{''.join(options)}}}" if options else ""
        made = f"const client = new {client}({given});"
        return Frame(
            install=Block("bash", f"npm install {package}"),
            setup=Block("javascript", f"import {client} from {quote(package)};\n\n{made}"),
            assumes="The examples below use this `client`.",
            failures=_FAILURES,
            failing=Block("javascript", _FAILING.format(client=client, statement=self._failing())),
            pages=(
                "List methods return an auto-paginating iterator: `for await (const item of result) { ... }` goes "
                "through the items of all pages."
                if any(call.page is not None for call in self.context.plan.calls)
                else None
            ),
        )

    def _failing(self) -> str:
        plan = self.context.plan
        call = failing(plan)
        if call is None:
            return f"const result = await client.get({quote('/')});\n  console.log(result);"
        shown = dict(plan.config.readme.params.get(call.key, {})) if call.key == plan.config.readme.errors else {}
        found = self.context.signatures[call.key]
        bag = {item.name: item for item in found.bag if item.wire_name in shown}
        if found.positional is not None or found.raw or {item.name for item in found.bag if item.required} - bag.keys():
            sample = self.samples([call])[call.key]
            return "\n  ".join(sample.source.splitlines())
        names = {item.wire_name: name for name, item in bag.items()}
        given = [
            (names[wire], javascript(bag[names[wire]].type, value, plan.api))
            for wire, value in shown.items()
            if wire in names
        ]
        statement = f"await {call_of(call, self.context)}({members(given) if given else ''});"
        return f"const result = {statement}\n  console.log(result);"

    def names(self, call: Call) -> Mapping[ArgumentKey, str]:
        """Return what arguments are called: as the API does, but for those that the document names."""
        found = self.context.signatures[call.key]
        named = {(item.place.value, item.wire_name): item.name for item in found.bag}
        if found.raw and found.whole is not None:
            named[Place.WHOLE_BODY.value, ""] = found.whole
        return {(item.place.value, item.wire_name): item.wire_name for item in call.arguments} | named

    def property_name(self, found: ir.ObjectDef, field: ir.Field, direction: Direction) -> str:
        """Return what a property is called: as in the API."""
        return field.wire_name

    def signature(self, call: Call) -> str:
        """Return a call in short: what comes by position, and the required members of its object."""
        found = self.context.signatures[call.key]
        shown = [found.positional[0]] if found.positional is not None else []
        shown += ["body"] if found.raw else []
        needed = [key(item.name) for item in found.bag if item.required]
        more = ["..."] if len(needed) < len(found.bag) else []
        if needed:
            shown.append(f"{{ {', '.join([*needed, *more])} }}")
        elif found.bag:
            shown.append(f"{found.bag_name}?")
        return f"{call_of(call, self.context)}({', '.join(shown)})"

    def samples(self, calls: Sequence[Call]) -> Mapping[str, Sample]:
        """Return the examples of calls, by operation."""
        return Writer.of(self.context, self.style).samples(calls)
