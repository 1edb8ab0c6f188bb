"""Views: IR, names and layout become plain strings and tuples for the templates."""
