"""What is reported, where, and how it is printed."""
