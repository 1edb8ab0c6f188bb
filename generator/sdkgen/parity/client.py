"""The client: its arguments, environment variables, addresses and credentials."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.parity.sections import Section, Tally
from sdkgen.published.model import Client, Credential, Option, Package


def clients(old: Package, new: Package) -> Iterator[Section]:
    """Compare the clients of two packages."""
    before, after = old.client, new.client
    if before is None or after is None:
        return
    yield _constructor(before, after)
    yield _environment(before, after)
    yield _addresses(before, after)
    yield _credentials(old, new, before, after)


def _constructor(old: Client, new: Client) -> Section:
    tally = Tally("constructor")
    for before, after in ((old.name, new.name), (old.async_name, new.async_name)):
        if before == after:
            tally.hold()
        else:
            tally.lose("client-renamed", str(before), f"the client `{before}` is `{after}`", before, after)
    known = {item.name: item for item in new.options}
    for item in old.options:
        found, subject = known.get(item.name), f"{old.name}({item.name})"
        line = f"{old.name}({item.name}=...)"
        if found is None:
            tally.lose("option-removed", subject, f"`{old.name}` takes no `{item.name}`", line)
        elif found.required and not item.required:
            tally.lose(
                "option-required", subject, f"`{item.name}` of `{old.name}` must be given", f"{old.name}()", line
            )
        elif item.env is not None and item.env != found.env:
            tally.lose("option-variable-changed", subject, _variable(item, found), item.env, found.env)
        else:
            tally.hold()
    for name in known.keys() - {item.name for item in old.options}:
        if known[name].required:
            text = f"`{old.name}` needs `{name}`, which it did not have"
            tally.lose("option-added-required", f"{old.name}({name})", text, f"{old.name}()", f"{old.name}({name}=...)")
        else:
            tally.add([f"{old.name}({name})"])
    return tally.section()


def _variable(old: Option, new: Option) -> str:
    read = f"from `{new.env}`" if new.env is not None else "from no environment variable"
    return f"`{old.name}` is read {read}, and was read from `{old.env}`"


def _environment(old: Client, new: Client) -> Section:
    tally = Tally("environment variables")
    for name in sorted(old.environment):
        if name in new.environment:
            tally.hold()
        else:
            tally.lose("variable-unread", name, f"the environment variable `{name}` is not read", f"{name}=...")
    tally.add(new.environment - old.environment)
    return tally.section()


def _addresses(old: Client, new: Client) -> Section:
    tally = Tally("base URLs")
    pairs = [("base_url", old.base_url, new.base_url)]
    pairs += [(f"environment {name}", url, new.environments.get(name)) for name, url in old.environments.items()]
    for name, before, after in pairs:
        if before is None:
            continue
        if after is not None and before.rstrip("/") == after.rstrip("/"):
            tally.hold()
        else:
            tally.lose("base-url-changed", name, f"`{name}` is {after}, and was {before}", before, after)
    return tally.section()


def _credentials(old: Package, new: Package, before: Client, after: Client) -> Section:
    tally = Tally("credentials")
    known = {_form(item) for item in after.credentials}
    for item in dict.fromkeys(before.credentials):
        if _form(item) in known:
            tally.hold()
        else:
            text = f"no credential `{item.value}` is sent as {item.place} `{item.name}`"
            tally.lose(
                "credential-removed", f"{item.place} {item.name} {item.value}", text, f"{item.name}: {item.value}"
            )
    for name, method in old.methods.items() if before.credentials else ():
        other = new.methods.get(name)
        if method.http_method is None or other is None or other.http_method is None or method.security == ():
            continue
        if other.security == ():
            text = f"`{name}` sends no credentials"
            tally.lose("operation-unsigned", name, text, of=".".join(method.resource))
        else:
            tally.hold()
    return tally.section()


def _form(item: Credential) -> tuple[str, str, str]:
    return item.place.value, item.name.lower(), item.value.replace("}:{", ":")
