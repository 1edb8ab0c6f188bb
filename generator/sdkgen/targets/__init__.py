"""The languages that SDKs are written in."""
