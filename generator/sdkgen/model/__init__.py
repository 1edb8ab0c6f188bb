"""What an API is, whatever language it is written in: frozen values, and what can be asked of them."""
