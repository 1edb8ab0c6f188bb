"""The exceptions that callers see."""
