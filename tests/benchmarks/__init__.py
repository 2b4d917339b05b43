"""How fast `communique.parse` is, beside other programs that take text apart.

python -m tests.benchmarks          makes an environment of its own in build/benchmarks, measures, and writes docs/performance.md
python -m tests.benchmarks --quick  the same with few rounds, and writes nothing
"""
