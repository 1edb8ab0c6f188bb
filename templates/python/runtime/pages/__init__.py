"""Pages, and how the next one is asked for."""
