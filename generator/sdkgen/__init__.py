"""Generates typed SDKs from OpenAPI documents."""
