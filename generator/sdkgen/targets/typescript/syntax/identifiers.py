"""Names in TypeScript: one casing rule over the canonical names, and what no name may be."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import count

from sdkgen.words.casing import camel
from sdkgen.words.identifiers import DEVICES
from sdkgen.words.vocabulary import vocabulary

KEYWORDS = vocabulary(
    """
    arguments await break case catch class const continue debugger default delete do else enum eval export extends false
    finally for function if implements import in instanceof interface let new null package private protected public
    return static super switch this throw true try typeof undefined var void while with yield
    """
)
"""What no variable and no class can be called."""

_OF_OBJECTS = vocabulary(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable then toLocaleString toString valueOf"
)
"""Members of all objects, and `then`, which would make a promise of its owner."""

OF_RESOURCES = _OF_OBJECTS
OF_CLIENTS = _OF_OBJECTS | vocabulary(
    """
    authHeaders baseURL buildRequest buildURL deadline defaultHeaders defaultQuery delete environment fetch fetchOptions
    get getAPIList hooks logLevel logger maxResponseBytes maxRetries patch post prepareOptions prepareRequest put
    request requestAPIList retryBudget timeout withOptions
    """
)
"""Members of every client."""


def member(name: str, taken: Collection[str] = OF_RESOURCES) -> str:
    """Return a method or property for a canonical name: `insight_groups` is `insightGroups`, `import_` is `import`."""
    found = camel(name)
    return f"{found}_" if found in taken else found


def variable(name: str, taken: Collection[str] = ()) -> str:
    """Return a name of a parameter for a wire name or a canonical one: `group_id` is `groupID`."""
    found = camel(name, "param")
    return f"{found}_" if found in KEYWORDS or found in taken else found


def class_name(name: str) -> str:
    """Return the name of a class: it may be any word that is none of the language."""
    return f"{name}_" if name in KEYWORDS else name


def kebab(name: str) -> str:
    """Return the name of a file for a canonical name: `insight_groups` is `insight-groups`."""
    found = name.strip("_").replace("_", "-")
    return f"{found}-" if found.lower() in DEVICES or found == "index" else found


def distinct(wanted: Iterable[str], spelt: Callable[[str], str]) -> dict[str, str]:
    """Return canonical names as they are spelt; two that are spelt alike are numbered, in the order given."""
    found: dict[str, str] = {}
    used: set[str] = set()
    for name in wanted:
        plain = spelt(name)
        found[name] = next(each for each in _numbered(plain) if each not in used)
        used.add(found[name])
    return found


def _numbered(name: str) -> Iterable[str]:
    yield name
    for number in count(2):
        yield f"{name}{number}"


def free(name: str, taken: Collection[str]) -> str:
    """Return a name, or else the first of `name2`, `name3` that is not taken."""
    return next(each for each in _numbered(name) if each not in taken)
