"""Everything that is decided about an SDK before a language comes into play."""
