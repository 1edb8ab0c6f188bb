"""One project: a document, its design and its lock, understood and generated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from sdkgen.design.listed import every_method
from sdkgen.design.lock import Lock, read_lock
from sdkgen.design.lock_check import wrong_names
from sdkgen.design.model import SdkConfig
from sdkgen.design.read import FIRST_VERSION, read_config, title_of
from sdkgen.design.releases import LockError
from sdkgen.diagnostics.diagnostic import Diagnostic, Failure, Severity, failure
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.diagnostics.positions import Positions, Text
from sdkgen.diagnostics.render import Sources, placed
from sdkgen.document.inputs import Input, Inputs, read_inputs
from sdkgen.document.load import Document, read_document, read_mapping
from sdkgen.document.transforms import Effect, Overlay, read_overlay, transform
from sdkgen.model.ir import Pointer
from sdkgen.pipeline import Decision, Result, decide, generate, generate_all, said
from sdkgen.targets import TARGETS
from sdkgen.targets.base import Progress, Target

_HARMLESS = frozenset({"unknown-config-key"})
"""Errors of a design that the SDK can be generated in spite of."""


@dataclass(frozen=True, slots=True)
class Project:
    """Everything a run has read, transforms applied."""

    document: Document
    design: Document | None
    overlays: tuple[Document, ...]
    config: SdkConfig
    lock: Lock
    diagnostics: tuple[Diagnostic, ...]
    hidden: bool
    effects: tuple[Effect, ...] = ()
    """What the overlays and transforms changed, in their order."""

    languages: tuple[str, ...] = ()
    """The languages asked for; those of the design where there are none."""
    apart: Mapping[str, SdkConfig] = field(default_factory=dict[str, SdkConfig])
    """The design as it is for languages for which it says something else."""

    @property
    def targets(self) -> tuple[Target, ...]:
        """The languages that the SDK is written in: those asked for, else those of the design, else Python."""
        named = self.languages or tuple(item.name for item in self.config.targets) or ("python",)
        return tuple(TARGETS[name]() for name in named)

    @property
    def published(self) -> tuple[Target, ...]:
        """Every language that callers have the SDK in: those written now, those of the design, those of the lock.

        One version holds for all of them, whichever is written first.
        """
        named = {item.name for item in self.targets} | {item.name for item in self.config.targets}
        named |= self.lock.languages.keys()
        return tuple(load() for name, load in TARGETS.items() if name in named)

    @property
    def target(self) -> Target:
        """The first language that the SDK is written in."""
        return self.targets[0]

    def folder(self, target: Target, out: Path) -> Path:
        """Return where the project of a language is: below the one that is written, where there are several."""
        settings = self.config.target(target.name)
        return out / (settings.out if settings is not None else target.name) if len(self.targets) > 1 else out

    @property
    def sources(self) -> Sources:
        """The inputs, for the places of diagnostics."""
        return _sources(self.document, self.design, self.overlays)

    def generate(self, progress: Progress) -> Result:
        """Generate the SDK."""
        config = self.design_for(self.target.name)
        return generate(
            self.document,
            config,
            self._names_for(config),
            hidden=self.hidden,
            progress=progress,
            target=self.target,
            found=self._found(),
        )

    def decide(
        self, progress: Progress, targets: Sequence[Target] = ()
    ) -> list[tuple[Decision, tuple[Diagnostic, ...]]]:
        """Decide everything about the SDK, and write nothing.

        Args:
            progress: Is told each step.
            targets: The languages; those that the SDK is written in by default.

        Returns:
            For each language what was decided, which is one where the design means the same, and what there is to say.
        """
        found = self._found()
        wanted = targets or self.targets
        results: dict[str, tuple[Decision, tuple[Diagnostic, ...]]] = {}
        for config, alike in self._alike(wanted):
            names = self._names_for(config)
            decision = decide(self.document, config, names, hidden=self.hidden, progress=progress)
            results.update((target.name, (decision, said(decision, target, found))) for target in alike)
        return [results[target.name] for target in wanted]

    def generate_all(self, progress: Progress) -> list[Result]:
        """Generate the SDK in each of its languages, in their order: from one plan, where the design means the same."""
        found = self._found()
        results: dict[str, Result] = {}
        lock: Lock | None = None
        for config, targets in self._alike(self.targets):
            known = self._names_for(config)
            made = generate_all(
                self.document, config, known, hidden=self.hidden, progress=progress, targets=targets, found=found
            )
            results.update(zip((item.name for item in targets), made, strict=True))
            lock = made[0].lock if lock is None else lock.united(made[0].lock)
        assert lock is not None
        return [replace(results[item.name], lock=lock) for item in self.targets]

    def _found(self) -> tuple[Diagnostic, ...]:
        """Return what there is to say before anything is decided."""
        return (*self.diagnostics, *self._uncompared())

    def _names_for(self, config: SdkConfig) -> Lock:
        """Return the names of the release before, as they concern a design."""
        return self.lock.without_calls(self.of_others(config))

    def _alike(self, wanted: Sequence[Target]) -> list[tuple[SdkConfig, list[Target]]]:
        """Return the languages for which the design means the same, with that."""
        groups: list[tuple[SdkConfig, list[Target]]] = []
        for target in wanted:
            config = self.design_for(target.name)
            group = next((targets for each, targets in groups if each == config), None)
            if group is None:
                groups.append((config, [target]))
            else:
                group.append(target)
        return groups

    def of_others(self, config: SdkConfig) -> set[str]:
        """Return the operations that a design leaves out for some languages and has for others: they are not gone."""
        others = (self.config, *self.apart.values())
        offered = {item.method.endpoint for each in others for item in every_method(each) if not item.method.skip}
        return {item.method.endpoint for item in every_method(config) if item.method.skip} & offered

    def design_for(self, language: str) -> SdkConfig:
        """Return the design as it is for a language."""
        found = self.apart.get(language, self.config)
        return found if found.version == self.config.version else replace(found, version=self.config.version)

    def _uncompared(self) -> Iterator[Diagnostic]:
        """Yield what there is to say where the design claims a version that no comparison led to."""
        version, releases = self.config.version, self.lock.releases
        if self.config.claims_version and releases and all(item.version != version for item in releases):
            yield Diagnostic(
                "uncompared-version",
                Pointer("#/targets/python/version"),
                f"{version} was not compared with {self.lock.version}, the last release",
                "the changelog does not say what changed",
                "run `sdkgen generate` with `--against` and the document of the last release",
                source=self.config.source,
            )


def open_project(
    spec: str, config: str | None, lock: Path | None, *, hidden: bool, stdin: BinaryIO, progress: Progress
) -> Project:
    """Read a document and its design.

    Raises:
        Failure: One of them cannot be used.
    """
    progress(f"reading {spec}")
    return understand(read_inputs(spec, config, lock, hidden=hidden, stdin=stdin))


def understand(inputs: Inputs) -> Project:
    """Make a project of what was read: overlays change the document in their order, then the design's transforms do.

    Raises:
        Failure: One of the inputs cannot be used.
    """
    document = inputs.document.document or read_document(inputs.document.data, inputs.document.name)
    design = _designed(inputs.design) if inputs.design is not None else None
    overlays = [_overlay(item) for item in inputs.overlays]
    name = design.name if design is not None else ""
    lock = _lock(inputs.lock)
    root, title = design.root if design is not None else None, title_of(document.root)
    text = design.text if design is not None else ""
    version = lock.version or FIRST_VERSION

    def read(language: str) -> tuple[SdkConfig, list[Diagnostic]]:
        return read_config(root, name, title=title, version=version, text=text, language=language)

    config, found = read("python")
    designs = {language: read(language)[0] for language in TARGETS if language != "python"} if root else {}
    apart = {language: each for language, each in designs.items() if each != config}
    found = [*document.diagnostics, *(design.diagnostics if design is not None else ()), *found]
    root = document.root
    effects: list[Effect] = []
    steps = [(item.transforms, item.document.name, item.diagnostics) for item in overlays]
    for transforms, source, told in (*steps, (config.transforms, name, ())):
        changed = transform(root, transforms, source)
        root = changed.root
        found += [*told, *changed.diagnostics]
        effects += changed.effects
    texts = tuple(item.document for item in overlays)
    if any(item.severity is Severity.ERROR and item.code not in _HARMLESS for item in found):
        raise Failure(placed(found, _sources(document, design, texts)), ExitCode.BAD_DESIGN)
    changed_document = replace(document, root=root)
    findings, changes = tuple(found), tuple(effects)
    return Project(
        changed_document, design, texts, config, lock, findings, inputs.hidden, changes, inputs.targets, apart
    )


def _designed(item: Input) -> Document:
    try:
        return read_mapping(item.data, item.name)
    except Failure as error:
        raise Failure(error.diagnostics, ExitCode.BAD_DESIGN) from None


def _overlay(item: Input) -> Overlay:
    document = _designed(item)
    try:
        return read_overlay(document)
    except Failure as error:
        raise Failure(error.diagnostics, ExitCode.BAD_DESIGN) from None


def _sources(document: Document, design: Document | None, overlays: Sequence[Document]) -> Sources:
    named: list[Text] = [*document.files, *overlays, *([design] if design is not None else [])]
    return {"": document.places, **{item.name: Positions(item) for item in named}}


def _lock(item: Input | None) -> Lock:
    if item is None or not item.data:
        return Lock()
    try:
        text = item.data.decode()
        lock = read_lock(text)
    except (LockError, UnicodeDecodeError) as error:
        message = str(error) if isinstance(error, LockError) else "names.lock is not UTF-8"
        help = "restore the file from version control, or delete it to name everything anew"
        raise Failure(failure("bad-lock", message, help, item.name).diagnostics, ExitCode.BAD_DESIGN) from None
    if wrong := [_wrong_name(at, message, item.name) for at, message in wrong_names(lock)]:
        sources = {item.name: Positions(Document({}, item.name, text))}
        raise Failure(placed(wrong, sources), ExitCode.BAD_DESIGN)
    return lock


def _wrong_name(at: str, message: str, source: str) -> Diagnostic:
    help = "restore the file from version control, or remove the entry to name it anew"
    return Diagnostic("bad-lock", Pointer(at), message, "nothing is generated", help, Severity.ERROR, source)
