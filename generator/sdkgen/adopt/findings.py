"""What could not be recovered of a package, as findings with their places."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.adopt.adopt import Adoption
from sdkgen.adopt.design import UNWRAP
from sdkgen.diagnostics.diagnostic import Diagnostic, Severity
from sdkgen.model.ir import Pointer
from sdkgen.published.model import Method, Package

_BY_HAND = "write it below `lib`, and name it in sdk.yml as a `mixin`"
_TELL = "read the method, and add to sdk.yml what it does"


def findings(package: Package, adoption: Adoption) -> Iterator[Diagnostic]:
    """Yield a finding for everything of a package that its recovered design does not give again."""
    yield from _unread(package)
    for method in adoption.lost:
        what = f"`{method.dotted}` sends {(method.http_method or '').upper()} {' or '.join(method.paths) or '?'}"
        yield _finding(
            "unplaced-method",
            method.at,
            f"{what}, which the document does not describe",
            "the SDK has no such method",
            "add the operation to the document, by an overlay if need be",
            Severity.ERROR,
        )
    yield from _unrecovered(package, adoption)
    for name, reason in adoption.design.unsaid:
        yield _finding("unrecovered-option", "_client.py", f"`{name}`: {reason}", "the client lacks it", _BY_HAND)
    for method in package.methods.values():
        if method.http_method is None and method.name not in UNWRAP:
            yield _by_hand(method)


def _unread(package: Package) -> Iterator[Diagnostic]:
    if package.client is None:
        message = "there is no class that derives from the client of the core"
        yield _finding(
            "unread-source",
            "_client.py",
            message,
            "nothing of the client is recovered",
            "pass another package",
            Severity.ERROR,
        )
    for item in package.unread:
        yield _finding(
            "unread-source", item.at, f"`{item.name}`: {item.reason}", "it is called as the rules say", _TELL
        )


def _unrecovered(package: Package, adoption: Adoption) -> Iterator[Diagnostic]:
    lost = {method.dotted for method in adoption.lost}
    at = {name: method.at for name, method in package.methods.items()}
    fidelity = adoption.fidelity
    for name, reason in fidelity.calls.missing:
        if name not in lost:
            yield _finding(
                "unrecovered-call",
                at[name],
                f"`{name}`: {reason}",
                "calls of it break",
                "see `sdk.yml`",
                Severity.ERROR,
            )
    for name, reason in fidelity.arguments.missing:
        help = "compare both signatures; the document may have changed since"
        yield _finding(
            "unrecovered-arguments", at[name], f"`{name}`: {reason}", "calls of it may break", help, Severity.ERROR
        )
    for name, reason in fidelity.pages.missing:
        method, _, page = name.partition(" -> ")
        help = f"correct the scheme of {page} below `pagination`"
        yield _finding(
            "unrecovered-page", at[method], f"`{name}`: {reason}", "loops over its items break", help, Severity.ERROR
        )
    for path, reason in fidelity.types.missing:
        file = f"{path.rpartition('.')[0].replace('.', '/')}.py"
        help = "name its schema below `models` of sdk.yml, where the document still has it"
        yield _finding("unrecovered-type", file, f"`{path}`: {reason}", "imports of it break", help)


def _by_hand(method: Method) -> Diagnostic:
    message = f"`{method.dotted}` makes no request of its own"
    return _finding("handwritten-method", method.at, message, "the design does not give it", _BY_HAND)


def _finding(
    code: str, place: str, message: str, consequence: str, help: str, severity: Severity = Severity.WARNING
) -> Diagnostic:
    file, _, line = place.partition(":")
    spot = (int(line), 1) if line.isdigit() else None
    return Diagnostic(code, Pointer("#"), message, consequence, help, severity, file, spot)
