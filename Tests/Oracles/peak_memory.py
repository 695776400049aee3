"""Measures how much memory a program takes at most.

    peak_memory.py PROGRAM ARGUMENT… < INPUT

Prints the peak of its resident memory in kilobytes. The program's output is discarded. (A process started by one with much
memory is charged for that, too; this one has little.)
"""

import resource
import subprocess
import sys

subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(peak if sys.platform != "darwin" else peak // 1024)
