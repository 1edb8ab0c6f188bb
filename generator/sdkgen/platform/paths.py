"""Where the program and its templates lie."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
"""The package `sdkgen`."""
TEMPLATES = next(path for path in (PACKAGE / "templates", PACKAGE.parents[1] / "templates") if path.is_dir())
"""What is written into SDKs, a folder for each language: inside the installed package, at the root of a checkout."""
WORKFLOWS = next(path for path in (PACKAGE / "workflows", PACKAGE.parents[1] / "docs/workflows") if path.is_dir())
"""Ready workflows: inside the installed package, beside the page about them in a checkout."""
SCHEMA = next(
    path for path in (PACKAGE / "sdk.schema.json", PACKAGE.parents[1] / "spec/sdk.schema.json") if path.is_file()
)
"""The JSON Schema of designs: inside the installed package, beside the specification in a checkout."""
