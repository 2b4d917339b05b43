"""Fuzzing: texts that nobody would write, and what must be true of every one.

python -m tests.fuzz --minutes N            pieces of fixtures and terminals, put together anew
python -m tests.fuzz --executions N         the same number of texts, the same texts, on every machine
python -m tests.fuzz --minutes N --atheris  guided by the coverage of the parser; needs '.[fuzz]'
"""
