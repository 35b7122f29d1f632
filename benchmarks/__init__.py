"""What the program costs: made-up manuals of three sizes come in, a table of ratios goes out.

`make bench` runs it (`python -m benchmarks`); README.md keeps the last figures. A time in seconds says more about the
machine than about the program, so whole processes are compared with others in the same run, in turns. No test looks at
these figures.
"""
