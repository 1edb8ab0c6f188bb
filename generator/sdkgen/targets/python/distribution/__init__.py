"""From a generated project to an index: build, verify, check, upload. Runs other tools; prints nothing."""
