"""Whether the users of one package can go on with another."""
