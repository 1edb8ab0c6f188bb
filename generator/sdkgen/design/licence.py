"""What a design says of the rights to an SDK: its licence, and the comment at the head of each module."""

from __future__ import annotations

import re
from dataclasses import replace

from sdkgen.design.model import SdkConfig
from sdkgen.design.reader import Node, Reader

_AT = "#/settings"
_SPDX = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]{0,98}")
_LINE = re.compile(r"[^\x00-\x1f\x7f]{1,200}")
_USUAL = "MIT"


def with_licence(config: SdkConfig, reader: Reader, settings: Node) -> SdkConfig:
    """Return a design with its licence, by SPDX name or with a text of its own, and its header."""
    header = reader.text(settings, "file_header", _AT) or ""
    if not isinstance(settings.get("license"), dict):
        spdx = reader.text(settings, "license", _AT, _SPDX) or _USUAL
        return replace(config, license=spdx, file_header=header)
    node = reader.child(settings, "license", _AT, "license")
    text = reader.text(node, "contents", f"{_AT}/license")
    name = reader.text(node, "name", f"{_AT}/license", _LINE)
    if name is None:
        reader.wrong(f"{_AT}/license", "a licence needs a `name`", "add it")
    return replace(config, license=_spdx(name) if name else _USUAL, license_text=text, file_header=header)


def _spdx(name: str) -> str:
    """Return the name of a licence as project metadata has it: what is no identifier is a `LicenseRef` of its own."""
    if _SPDX.fullmatch(name):
        return name
    plain = re.sub(r"[^A-Za-z0-9.]+", "-", name).strip("-.")
    return f"LicenseRef-{plain or 'Own'}"
