"""The policy: whether each clause is carried out, quoted as it is, and true to its source."""
