"""Ids: whether each is given once, stays, and leads somewhere."""
