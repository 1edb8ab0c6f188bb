"""Models and the unions of them."""
