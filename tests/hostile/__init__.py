"""Documents whose text tries to become code, a path or a template."""
