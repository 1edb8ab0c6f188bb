"""Golden cases: the TypeScript that the generator makes of each document."""
