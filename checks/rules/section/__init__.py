"""Sections: whether each says all that the Manual promises, and tells of its own changes."""
