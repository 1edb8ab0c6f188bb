"""The clients, and the resources and raw modes that hang on them."""
