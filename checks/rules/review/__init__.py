"""Reviews: whether each section is reviewed in time, by whom, and what a round has on record."""
