"""Plain words: whether a procedure can be read and done by whoever has to."""
