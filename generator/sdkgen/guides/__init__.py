"""What guides of every language show of an operation: what it is, what it takes and gives, and values for examples."""
