"""A package is the same bytes wherever and whenever it is built, and holds what it should."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tarfile
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.typescript.distribution.build import Built
from tests.targets.python.distribution.environments import done
from tests.targets.typescript.conftest import ROOT
from tests.targets.typescript.node import HERE, run_node

pytestmark = pytest.mark.xdist_group("npm")


def contents(package: Path) -> dict[str, bytes]:
    """Return what a package holds, by its paths below the top folder."""
    found: dict[str, bytes] = {}
    with tarfile.open(package) as archive:
        for info in archive:
            top, _, path = info.name.partition("/")
            file = archive.extractfile(info)
            assert (top, info.mode, info.uid, info.gid, info.uname) == ("package", 0o644, 0, 0, "")
            assert file is not None
            found[path] = file.read()
    return found


def test_two_builds_are_the_same_bytes(built: Built, project: Path, tmp_path: Path) -> None:
    elsewhere = project.rename(tmp_path / "an other näme")
    for path in (elsewhere / "node_modules/left/index.js", elsewhere / "dist/old.mjs", elsewhere / ".cache/x"):
        path.parent.mkdir(parents=True)
        path.write_text("machine state", encoding="utf-8")
    (elsewhere / "tsconfig.json").write_text('{"compilerOptions": {"outDir": "../../astray", "target": "es5"}}')
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    for number, path in enumerate(sorted(elsewhere.rglob("*"), reverse=True)):
        os.utime(path, (number * 86_400, 1_900_000_000 - number))
        path.chmod(0o700 if path.is_dir() else 0o600)
    surroundings = {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "7", "NODE_ENV": "production"}
    surroundings["PYTHONPATH"] = str(ROOT / "generator")
    command = 'umask 077; exec "$0" -m sdkgen build "$1" --dist "$2"'

    said = done("sh", "-c", command, sys.executable, elsewhere, tmp_path / "dist", cwd=tmp_path, env=surroundings)

    assert [path.name for path in (tmp_path / "dist").iterdir()] == ["telnyx-0.1.0.tgz"]
    assert (tmp_path / "dist/telnyx-0.1.0.tgz").read_bytes() == built.package.read_bytes()
    assert hashlib.sha256(built.package.read_bytes()).hexdigest() in said
    assert not list(tmp_path.rglob("astray*"))


def test_it_holds_one_file_for_each_format_and_a_path_for_each_resource(built: Built, generated: Path) -> None:
    held = contents(built.package)
    beside = {"package.json", "README.md", "CHANGELOG.md", "LICENSE", "api.md"}
    sources = generated / "src"
    resources = [path.relative_to(sources).with_suffix("") for path in (sources / "resources").rglob("*.ts")]

    assert {path for path in held if not path.startswith("dist/")} == beside
    assert len(resources) > 20
    for resource in resources:
        assert {f"dist/{resource}.{suffix}" for suffix in ("mjs", "cjs", "d.mts")} <= held.keys()
        assert f"dist/types/{resource}.d.ts" in held
        assert len(held[f"dist/{resource}.mjs"]) < 1500, "all code is in one file"
    for module in ("index", "client", "pages", "tree-shakable", "core/error", "core/api-promise", "core/uploads"):
        assert f"dist/{module}.cjs" in held
    assert not [path for path in held if path.startswith("dist/core/") and "guard" in path]
    assert all(b"extends BaseClient {" in held[f"dist/index.{suffix}"] for suffix in ("mjs", "cjs"))


def test_all_of_it_has_one_time(built: Built, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tarfile.open(built.package) as archive:
        assert {info.mtime for info in archive} == {1_580_601_600}
    assert built.package.read_bytes()[3:8] == bytes(5), "neither a name nor a time before the data"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert main(["build", str(project), "--dist", str(project / "dist")]) == 0
    with tarfile.open(project / "dist/telnyx-0.1.0.tgz") as archive:
        assert {info.mtime for info in archive} == {1_700_000_000}


def test_what_is_not_imported_is_left_out_by_a_bundler(installed: Path) -> None:
    def size(source: str) -> int:
        entry = installed / "some.mjs"
        entry.write_text(source, encoding="utf-8")
        script = f"""
            import {{ build }} from {json.dumps((HERE / "node_modules/esbuild/lib/main.js").as_uri())};
            const {{ outputFiles }} = await build({{ entryPoints: [{json.dumps(str(entry))}], bundle: true,
                minify: true, format: 'esm', write: false, logLevel: 'error' }});
            console.log(outputFiles[0].contents.length);"""
        return int(run_node("--input-type=module", "-e", script))

    assert size("export { RateLimitError } from 'telnyx';") < 2048
    one = size(
        "import { createClient } from 'telnyx/tree-shakable';"
        "import { Chat } from 'telnyx/resources/ai/chat';"
        "globalThis.client = createClient({ resources: [Chat] });"
    )
    whole = size("import Telnyx from 'telnyx'; globalThis.client = new Telnyx();")
    assert one < 0.8 * whole


HELPER = """
import type { Telnyx } from '../../client.js';

/** How many. */
export type Count = number;

export default function count(client: Telnyx): Count {
  return client.maxRetries;
}
"""


def test_own_modules_are_part_of_it_and_named(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = project / "src/lib/deep/count.ts"
    own.parent.mkdir(parents=True)
    own.write_text(HELPER, encoding="utf-8")
    assert main(["build", str(project), "--dist", str(project / "dist"), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["own"] == ["src/lib/deep/count.ts"]

    held = contents(project / "dist/telnyx-0.1.0.tgz")
    assert held["src/lib/deep/count.ts"].decode() == HELPER
    assert "./lib/*" in json.loads(held["package.json"])["exports"]
    modules, script = tmp_path / "node_modules/telnyx", tmp_path / "use.mts"
    for path, data in held.items():
        (modules / path).parent.mkdir(parents=True, exist_ok=True)
        (modules / path).write_bytes(data)
    script.write_text(
        "import count, { type Count } from 'telnyx/lib/deep/count.js';\nimport Telnyx from 'telnyx';\n"
        "const found: Count = count(new Telnyx({ apiKey: 'KEY', maxRetries: 3 }));\n"
        "// @ts-expect-error it is a number\nconst text: string = found;\nconsole.log(found, text);\n"
    )
    options = ("--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom")
    run_node(HERE / "node_modules/typescript/bin/tsc", *options, script)
    assert run_node(script.with_suffix(".mjs")) == "3 3\n"


def test_what_was_edited_or_removed_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (project / "src/client.ts").open("a", encoding="utf-8") as file:
        file.write("// more\n")
    (project / "api.md").unlink()
    assert main(["build", str(project), "--dist", str(project / "dist")]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["edited   src/client.ts", "removed  api.md"]
