"""Citations of law: whether each is well formed, listed and verified."""
