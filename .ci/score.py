#!/usr/bin/env python3
"""Analyze a file of the gold, score it, and compare the figures with Reports/floors.tsv.

usage: score.py HWAJA SHARED FILE      (exit 1 if a figure is past its bound)
"""
import json
import os
import subprocess
import sys
import tempfile

FLOORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Reports", "floors.tsv")


def bounds(file):
    """The rows (figure, relation, bound) of a file."""
    with open(FLOORS, encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table if line.strip() and not line.startswith("#")]
    return [(figure, relation, float(bound)) for name, figure, relation, bound in rows if name == file]


def scores(hwaja, shared, file):
    """The figures that score.py gives for a file, by dotted name."""
    gold = os.path.join(shared, "gold", file)
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as records:
        subprocess.run([hwaja, "analyze", "--format", "jsonl", gold], stdout=records, check=True)
        command = [sys.executable, os.path.join(shared, "tools", "score.py"), gold, records.name, "--json"]
        scored = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if scored.returncode != 0:
        sys.exit(f"score.py: the records of {file} break the contract\n{scored.stdout[:2000]}")
    return flat(json.loads(scored.stdout))


def flat(tree, prefix=""):
    """Nested figures by dotted name: quotes.f1."""
    figures = {}
    for key, value in tree.items():
        figures.update(flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {prefix + key: value})
    return figures


def past_bounds(file, figures, digits):
    """How many figures are past their bounds; prints how each stands."""
    failed = 0
    for figure, relation, bound in bounds(file):
        value = figures[figure]
        good = value >= bound if relation == ">=" else value <= bound
        failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {file} {figure} {value:.{digits}f} {relation} {bound:.3f}")
    return failed


def main():
    hwaja, shared, file = sys.argv[1:]
    if not bounds(file):
        sys.exit(f"Reports/floors.tsv has no row for {file}")
    sys.exit(past_bounds(file, scores(hwaja, shared, file), digits=3) > 0)


if __name__ == "__main__":
    main()
