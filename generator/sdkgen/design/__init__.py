"""The design of an SDK: what `sdk.yml` and `names.lock` say."""
