"""Parsing on several processes and machines: `python -m pytest tests/scale`, which the default run leaves out."""
