"""Docstrings of methods: what a caller gets, arguments, errors, and the HTTP source."""

from __future__ import annotations

from sdkgen.plan.call import Call
from sdkgen.plan.options import OPTIONS
from sdkgen.targets.python.syntax.literals import WIDTH, docstring, first_sentence
from sdkgen.targets.python.views.arguments import ArgumentView

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
_INDENT = 8


def method_doc(call: Call, arguments: list[ArgumentView]) -> str:
    """Return the docstring of a method as a Python literal."""
    operation = call.operation
    summary = first_sentence(
        operation.summary or operation.doc or f"{call.method.strip('_').replace('_', ' ').capitalize()}."
    )
    sections = [summary if summary.endswith((".", "!", "?", ":")) else f"{summary}."]
    if operation.doc and operation.summary and operation.doc.strip() != operation.summary.strip():
        sections.append(operation.doc.strip())
    elif operation.doc and "\n\n" in operation.doc.strip():
        sections.append(operation.doc.strip().split("\n\n", 1)[1])
    if call.renamed is not None:
        sections.append(f"Deprecated: it is called `{call.renamed.now}` since {call.renamed.since}.")
    elif operation.deprecation:
        sections.append(f"Deprecated: {operation.deprecation.strip()}")
    sections.append(f"`{operation.method.upper()} {operation.path}`")
    documented = [argument for argument in arguments if argument.doc or argument.deprecated]
    if documented:
        sections.append("Args:\n" + "\n".join(_argument(argument) for argument in documented))
    options = [_option(name, option) for option, name in call.option_names.items() if option in OPTIONS]
    if options:
        sections.append("Options:\n" + "\n".join(options))
    errors = [_error(response.status, response.doc) for response in operation.responses if response.status in ERRORS]
    if errors:
        sections.append("Raises:\n" + "\n".join(errors))
    return docstring("\n\n".join(sections), _INDENT)


def _argument(argument: ArgumentView) -> str:
    text = argument.doc or ""
    if argument.deprecated:
        text = f"Deprecated. {text}".strip()
    return entry(argument.name, text)


def _option(name: str, option: str) -> str:
    return entry(name, f"The option that other methods call `{option}`.")


def _error(status: str, doc: str | None) -> str:
    return entry(ERRORS[status], doc or status)


def entry(name: str, text: str, indent: int = _INDENT) -> str:
    """Return one line of an `Args` or `Raises` section, wrapped for a docstring at this indentation."""
    line, lines = f"    {name}:", list[str]()
    for word in text.split():
        if len(line) + len(word) < WIDTH - indent:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = f"        {word}"
    return "\n".join((*lines, line))
