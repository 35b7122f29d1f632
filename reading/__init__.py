"""Files in, a Manual out, or every problem of every file at once.

Bytes become text (decoding), text becomes plain data with places (yaml_reader), the data is validated against its
JSON Schema (schema), and the valid data becomes typed values (packing, loading). Knows YAML and JSON Schema; knows
nothing of what follows from a manual, of pages, findings or commands.
"""

from reading.loading import load

__all__ = ["load"]
