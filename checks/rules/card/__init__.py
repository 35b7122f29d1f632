"""Quick cards: whether each can be used at a glance."""
