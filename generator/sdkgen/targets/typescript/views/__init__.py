"""What templates are filled with."""
