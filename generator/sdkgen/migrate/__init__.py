"""A project that Stainless generated becomes one of ours: its configuration, its published names and its own files."""
