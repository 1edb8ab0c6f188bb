"""Documents of other APIs: each must become an SDK that type-checks and whose every call can be made."""
