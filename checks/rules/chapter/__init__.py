"""Chapters: whether each section has its chapter, and each chapter its sections and a number of its own."""
