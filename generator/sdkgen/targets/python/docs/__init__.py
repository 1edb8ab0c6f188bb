"""The guide of an SDK: one entry for each operation, for people and as data."""
