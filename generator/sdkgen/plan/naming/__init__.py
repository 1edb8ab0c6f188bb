"""From what an API calls things to what Python calls them. Pure functions: no documents, no input or output."""
