"""Text: whether a file says what its reader sees, and all that its writer typed."""
