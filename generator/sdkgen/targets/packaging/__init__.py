"""What building, proving and publishing have in common in all languages."""
