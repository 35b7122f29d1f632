"""Terms: whether each word and each office has one meaning and one name."""
