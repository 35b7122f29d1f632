"""Obligations: whether what the policy asks for again and again was done, and is on record."""
