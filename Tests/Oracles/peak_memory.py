"""Says how much memory a program takes at most.

    peak_memory.py PROGRAM ARGUMENT… < INPUT

Prints the peak of its resident memory in kilobytes. What the program writes is thrown away. (A process that is started
by one with much memory is counted with that; this one has little.)
"""

import resource
import subprocess
import sys

subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(peak if sys.platform != "darwin" else peak // 1024)
