"""Media types as they count on the wire."""

from __future__ import annotations

from sdkgen.model.media import essence

_SILENT = {"boundary"}


def same_media(value: str) -> str:
    """Return a media type such that two that mean the same are alike: parameters in order, without those of UTF-8."""
    parameters: list[str] = []
    for part in value.split(";")[1:]:
        name, _, text = (item.strip() for item in part.partition("="))
        name, text = name.lower(), text.strip('"')
        if name and name not in _SILENT and (name, text.lower()) != ("charset", "utf-8"):
            parameters.append(f"{name}={text}")
    return "; ".join((essence(value), *sorted(parameters)))
