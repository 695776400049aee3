"""Measures how much memory a program takes at most.

    peak_memory.py PROGRAM ARGUMENT… < INPUT

Prints the peak of its resident memory in kilobytes. The program's output is discarded. (A process started by one with much
memory is charged for that, too; this one has little.)
"""

import ctypes
import resource
import subprocess
import sys

# Whether the kernel finds a huge page when one is asked for depends on what else the machine does: without them, as much
# memory is resident in every run.
PR_SET_THP_DISABLE = 41
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0)

subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(peak if sys.platform != "darwin" else peak // 1024)
