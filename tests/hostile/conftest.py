"""Property tests without deadlines: what they assert is never a matter of milliseconds."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("hostile", deadline=None, derandomize=True, database=None)
settings.load_profile("hostile")
