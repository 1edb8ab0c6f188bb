"""How Python is written: names, literals, annotations, imports."""
