"""Open questions and decisions: whether each question says how urgent it is, and whether none is lost."""
