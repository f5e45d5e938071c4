#!/usr/bin/env python3
"""Compare one pass over a corpus with `wc -w` on the same file, one core each, the best of a few runs in turn.

usage: speed.py HWAJA CORPUS      (exit 1 below the bound of Reports/floors.tsv: a machine in use is slower)
"""
import os
import resource
import subprocess
import sys
import time

from score import bounds

RUNS = 3
LIMIT = 120


def seconds(command, environment):
    """Wall-clock time of a command whose output goes nowhere."""
    start = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, env=environment, check=True, timeout=LIMIT)
    return time.monotonic() - start


def main():
    hwaja, corpus = sys.argv[1:]
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    count, analyze = ["wc", "-w", corpus], [hwaja, "analyze", "--threads", "1", "--format", "jsonl", corpus]
    words, analysis = [], []
    for _ in range(RUNS):
        words.append(seconds(count, environment))
        analysis.append(seconds(analyze, environment))
    megabytes = os.path.getsize(corpus) / 1e6
    ratio = min(words) / min(analysis)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{megabytes:.1f} MB: wc -w {min(words):.2f} s, hwaja analyze --threads 1 {min(analysis):.2f} s "
          f"({megabytes / min(analysis):.1f} MB/s), {ratio:.3f} of wc, {memory:.0f} MB of memory at most")
    for _, relation, bound in bounds(os.path.basename(corpus)):
        print(f"bound: {relation} {bound}")
        sys.exit(ratio < bound)


if __name__ == "__main__":
    main()
