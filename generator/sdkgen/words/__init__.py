"""Words of names and of texts, before any language."""
