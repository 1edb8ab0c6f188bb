"""What generated code and the other folders share."""
