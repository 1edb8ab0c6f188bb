"""TypeScript: a package without dependencies for Node, browsers and other runtimes."""
