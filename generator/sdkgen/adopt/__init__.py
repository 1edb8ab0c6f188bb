"""A published package and its document become a design and a lock, by which the same package is generated again."""
