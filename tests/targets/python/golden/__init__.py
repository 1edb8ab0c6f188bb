"""Golden cases: one document, one idea, and the files that the generator makes of it."""
