"""A project as Stainless leaves it: a workspace, and the repository of a Python SDK with custom code and edits."""

from __future__ import annotations

import json
import os
import subprocess
import textwrap
from collections.abc import Mapping
from pathlib import Path

import yaml

from tests.unit.adopt.harbour import DOCUMENT, EXTRA, METHODS
from tests.unit.published.packages import files

COMMENT = "# File generated from our OpenAPI spec by Stainless.\n"
CONFIGURATION = """
# yaml-language-server: $schema=https://app.example/stainless.schema.json
edition: 2026-02-23

organization:
  name: Harbour # as the harbour master spells it
  github_org: harbour-labs

targets:
  typescript:
    package_name: harbour
  python:
    package_name: harbour # import harbour
    project_name: harbour-sdk
    keep_files: [examples/**]

# How much one may wait for the tide.
client_settings:
  default_timeout: 30000
  opts:
    token: {type: string, read_env: HARBOUR_TOKEN, auth: {security_scheme: tokenAuth}}

pagination:
  - name: tide_page
    type: page_number
    request:
      page[number]:
        type: integer
        x-stainless-pagination-property: {purpose: page_number_param}
    response:
      rows: {type: array, items: {}}

resources:
  boats:
    standalone_api: true
    methods:
      enumerate: get /vessels
      launch: post /vessels
      look: get /vessels/{vessel_id} # by its id
      all_at_once:
        endpoint: get /vessels/all
        paginated: false

openapi:
  transforms:
    # Ships are boats, too.
    - command: mergeObject
      reason: a vessel has a name
      args:
        target: $.components.schemas.Vessel
        object: {properties: {name: {type: string}}}
    - command: update
      reason: the title of the API
      args: {target: $.info.title, value: Harbour}
    - command: scuttle
      args: {target: $.info}
"""
PYPROJECT = """
[project]
name = "harbour-sdk"
version = "1.2.3"
license = "Apache-2.0"
requires-python = ">= 3.9"
dependencies = ["httpx>=0.23.0, <1", "pydantic>=1.9.0, <3", "anyio>=3.5.0, <5"]

[tool.rye]
managed = true

[tool.pyright]
typeCheckingMode = "strict"
"""
OWN_PYPROJECT = """
[tool.tides]
# which tables the lib reads
tables = ["north", "south"]
"""
CHANGELOG = """# Changelog

## 1.2.3 (2026-07-01)

Full Changelog: [v1.2.2...v1.2.3](https://example.com/compare)

### Features

* **api:** boats may be looked at

## [1.2.0-alpha.1](https://example.com/1.2.0) (2026-06-01)

### Bug Fixes

* the tide is counted from one
"""
TIDES = '''"""Tides, by hand."""

from __future__ import annotations

from .._tables import halved

__all__ = ["high_water"]


def high_water(metres: float) -> float:
    return halved(metres) + metres
'''
TEST = """from harbour import Harbour
from harbour.lib.tides import high_water


def test_tides(depth: float) -> None:
    assert high_water(depth) == 3.0


def test_client() -> None:
    client = Harbour(token="t", base_url="http://localhost:1")
    assert client.boats.look is not None
"""
_PACKAGE = {
    "_base_client.py": "from ._types import NotGiven\n\n\nclass SyncAPIClient:\n    default = NotGiven\n",
    "_types.py": "class NotGiven:\n    pass\n",
    "_tables.py": (
        f"{COMMENT}from ._halves import HALF\n\n\ndef halved(value: float) -> float:\n    return value * HALF\n"
    ),
    "_halves.py": f"{COMMENT}HALF = 0.5\n",
    "_utils/__init__.py": "from .._types import NotGiven as NotGiven\n",
    "py.typed": "",
}
_AROUND = {
    "pyproject.toml": PYPROJECT,
    "README.md": "# Harbour\n\nGenerated with Stainless.\n",
    "LICENSE": "Apache License, as long as your arm.\n",
    "CHANGELOG.md": CHANGELOG,
    ".stats.yml": "configured_endpoints: 4\n",
    "release-please-config.json": "{}\n",
    ".gitignore": "dist\n__pycache__\n",
    "tests/__init__.py": "",
    "tests/conftest.py": (
        "from __future__ import annotations\n\nimport pytest\n\n\n"
        "@pytest.fixture\ndef depth() -> float:\n    return 2.0\n"
    ),
    "tests/utils.py": "from harbour._types import NotGiven as NotGiven\n",
    "tests/api_resources/test_boats.py": f"{COMMENT}from tests.utils import NotGiven\n",
}
_CUSTOM = {
    "src/harbour/lib/__init__.py": "",
    "src/harbour/lib/tides.py": TIDES,
    "tests/test_tides.py": TEST,
    "examples/moor.py": "print('moored')\n",
    ".github/release.sh": "echo released\n",
    "pyproject.toml": PYPROJECT + OWN_PYPROJECT,
}


def git(folder: Path, *arguments: str) -> str:
    """Run git, and return what it prints; commits have a time of their own, so that their names are always the same."""
    when = dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), "2026-08-01T12:00:00+00:00")
    who = ("-c", "user.name=Harbour", "-c", "user.email=harbour@example.com", "-c", "commit.gpgsign=false")
    command = ["git", *who, *arguments]
    done = subprocess.run(command, cwd=folder, env=os.environ | when, capture_output=True, text=True, check=True)
    return done.stdout


def put(folder: Path, content: Mapping[str, str]) -> None:
    """Write files."""
    for name, text in content.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def committed(folder: Path, message: str) -> str:
    """Commit everything, and return the commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
    return git(folder, "rev-parse", "HEAD").strip()


def sdk(folder: Path) -> tuple[str, str]:
    """Make the repository of the SDK; return the commits of the pure build, and of that with custom code."""
    folder.mkdir(parents=True)
    git(folder, "init", "--quiet")
    made = {name: data.decode() for name, data in files(METHODS, EXTRA).items() if "lighthouse" not in name}
    result = "from ..types.boat_all_response import BoatAllResponse\nimport httpx\n"
    made["resources/boats.py"] = made["resources/boats.py"].replace("import httpx\n", result)
    package = {**made, **_PACKAGE}
    put(folder, {f"src/harbour/{name}": text for name, text in package.items()})
    put(folder, _AROUND)
    base = committed(folder, "build")
    put(folder, _CUSTOM)
    client = folder / "src/harbour/_client.py"
    client.write_text(client.read_text(encoding="utf-8") + "\n\nSHIPS = 3\n", encoding="utf-8")
    event = folder / "src/harbour/types/boat_event.py"
    event.write_text(event.read_text(encoding="utf-8") + "\n\nEDITED = True\n", encoding="utf-8")
    return base, committed(folder, "custom code")


def workspace(root: Path, *, older: bool = False) -> Path:
    """Make a project; return the folder of its SDK."""
    out = root / "sdks" / "python"
    base, integrated = sdk(out)
    folder = root / (".stainless" if older else "stainless")
    described: dict[str, object] = {"project": "harbour", "targets": {"python": {"output_path": "../sdks/python"}}}
    if not older:
        described = {"output_path": "../sdks"}
    described |= {"openapi_spec": "../openapi.yml", "stainless_config": "stainless.yml"}
    commits = {"base": base, "integrated": integrated, "branch": "main", "filename": "main.patch"}
    put(
        folder,
        {
            "workspace.json": json.dumps(described),
            "stainless.yml": textwrap.dedent(CONFIGURATION).lstrip(),
            "custom-code/python/main.json": json.dumps(commits),
        },
    )
    put(root, {"openapi.yml": yaml.safe_dump(DOCUMENT, sort_keys=False)})
    return out
