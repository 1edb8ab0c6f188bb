"""Credentials, and the signatures of webhooks."""
