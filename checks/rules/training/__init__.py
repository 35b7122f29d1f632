"""Training: whether each curriculum teaches what the policy lists, for as long as it asks."""
