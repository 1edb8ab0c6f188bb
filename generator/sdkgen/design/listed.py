"""The methods that a design lists, by the operation that each of them is: an endpoint may have several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sdkgen.design.model import MethodConfig, Path, SdkConfig
from sdkgen.model.ir import OperationId, further_id


class Listed(NamedTuple):
    """One method of a design, and where it stands."""

    path: Path
    name: str
    method: MethodConfig

    @property
    def dotted(self) -> str:
        """The call below the client: `ai.conversations.list`."""
        return ".".join((*self.path, self.name))


def listed(config: SdkConfig) -> dict[OperationId, Listed]:
    """Return the methods of a design, save those that it leaves out.

    The first method of an endpoint has the endpoint's id, each one after it an id of its own.
    """
    found: dict[OperationId, Listed] = {}
    for item in every_method(config):
        id = OperationId(item.method.endpoint)
        if not item.method.skip:
            found[further_id(id, item.dotted) if id in found else id] = item
    return found


def every_method(config: SdkConfig) -> Iterator[Listed]:
    """Yield the methods of a design in its order."""
    for path, resource in config.resources.items():
        for name, method in resource.methods.items():
            yield Listed(path, name, method)
