"""What callers of an SDK in TypeScript can write."""
