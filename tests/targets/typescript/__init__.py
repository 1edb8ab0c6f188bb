"""Tests of the TypeScript target."""
