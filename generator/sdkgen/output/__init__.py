"""Writing the target, and comparing with what is there."""
