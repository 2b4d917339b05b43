"""Mutation of terminals and tables: does a test notice when a pattern or a row is another?

python -m tests.mutation patterns --sample N --seed S    N mutants drawn from all, and the share that a test notices
python -m tests.mutation tables --sample N --seed S      the same of tables
python -m tests.mutation survivors                       whether those of survivors.txt still survive
python -m tests.mutation patterns --list                 how many mutants there are of each kind

Functions are mutated by mutmut: `mutmut run`, with what `[tool.mutmut]` in pyproject.toml says.
"""
