"""Real extractors on the pages of `fixtures/pages`: what they print, what survives in it, what the parser makes of it.

python -m tests.extractors --record    runs the tools, writes fixtures/pages/NAME/TOOL-VERSION.out
python -m tests.extractors --table     writes docs/extractors.md and tests/known_extractor_misses.txt
"""
