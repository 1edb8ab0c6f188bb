"""How phrases are spelt in class names, where the rules of casing cannot guess it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sdkgen.words.casing import pascal, snake


@dataclass(frozen=True, slots=True)
class Casings:
    """Spellings that the rules cannot guess, by the words of a phrase."""

    spelt: Mapping[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str])

    def pascal(self, text: str) -> str:
        """Return a name as the name of a class: `luma_ai_page` is `LumaAIPage` where `luma_ai` is spelt `LumaAI`."""
        if not self.spelt:
            return pascal(text)
        return "".join(self._parts(tuple(snake(text).split("_"))))

    def _parts(self, words: tuple[str, ...]) -> Iterator[str]:
        plain: list[str] = []
        while words:
            length = next((end for end in range(len(words), 0, -1) if words[:end] in self.spelt), 0)
            if length:
                yield from [pascal("_".join(plain))] if plain else []
                yield self.spelt[words[:length]]
                plain = []
            else:
                plain.append(words[0])
            words = words[length or 1 :]
        yield from [pascal("_".join(plain))] if plain else []


NO_CASINGS = Casings()
