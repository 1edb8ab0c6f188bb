"""What packages made by Stainless have besides, over the rest of this client core: for code written against them."""
