#!/usr/bin/env python3
"""Compare one pass over a corpus with `wc -w` on the same file, one core each, the best of a few runs in turn.

usage: speed.py HWAJA CORPUS      (exit 1 below the bound of Reports/floors.tsv: a machine in use is slower)
"""
import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from score import bounds  # noqa: E402

RUNS = 3
LIMIT = 120


def run(command, environment):
    """Wall-clock seconds of a command whose output goes nowhere, and the MB of memory that it had at most."""
    start = time.monotonic()
    process = subprocess.Popen(["timeout", str(LIMIT), *command], stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return time.monotonic() - start, usage.ru_maxrss / 1024


def measure(hwaja, corpus):
    """Size in MB, seconds of wc -w and of hwaja, and MB of memory at most."""
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    count, analyze = ["wc", "-w", corpus], [hwaja, "analyze", "--threads", "1", "--format", "jsonl", corpus]
    rounds = [(run(count, environment), run(analyze, environment)) for _ in range(RUNS)]
    words = min(seconds for (seconds, _), _ in rounds)
    analysis = min(seconds for _, (seconds, _) in rounds)
    memory = max(memory for _, (_, memory) in rounds)
    return os.path.getsize(corpus) / 1e6, words, analysis, memory


def main():
    hwaja, corpus = sys.argv[1:]
    size, words, analysis, memory = measure(hwaja, corpus)
    ratio = words / analysis
    print(f"{size:.1f} MB: wc -w {words:.2f} s, hwaja analyze --threads 1 {analysis:.2f} s "
          f"({size / analysis:.1f} MB/s), {ratio:.3f} of wc, {memory:.0f} MB of memory at most")
    for _, relation, bound in bounds(os.path.basename(corpus)):
        print(f"bound: {relation} {bound}")
        sys.exit(ratio < bound)


if __name__ == "__main__":
    main()
