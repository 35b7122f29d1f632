"""Incidents: who is told of them and by when, and what the report collects."""
