"""Waivers and the names of rules: what no waiver covers."""
