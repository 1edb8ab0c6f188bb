"""From bytes to a document: fetched, decoded, limited, repaired."""
