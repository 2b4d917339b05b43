"""Mutation: does a test notice when a pattern, a row or a function is another?

python -m tests.mutation patterns --sample N --seed S    N mutants drawn from all, and the share that a test notices
python -m tests.mutation tables --sample N --seed S      the same of tables
python -m tests.mutation functions --sample N --seed S   the same of functions, changed as mutmut changes them
python -m tests.mutation survivors                       whether those of survivors.txt still survive
python -m tests.mutation functions --only heading        those whose name has what the expression finds
python -m tests.mutation patterns --list                 how many mutants there are of each kind
"""
