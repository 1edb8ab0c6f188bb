"""TypeScript as text: literals, comments, names, imports and types."""
