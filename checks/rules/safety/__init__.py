"""Safety: whether a text gives away a person, a secret, or what is restricted."""
