"""Texts made to be slow, each parsed in a process of its own under limits of time and memory.

python -m tests.hostile --megabytes 100 [NAME ...]    all shapes or these, at this size
"""
