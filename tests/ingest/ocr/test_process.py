import json
import subprocess
import sys

_READS = """
import json, os, cv2
from pathlib import Path
from ingest.ocr.process import keep_to_one_thread
cv2.setNumThreads(2)
keep_to_one_thread()
import numpy as np
def faults():
    return int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[7])
for _ in range(3):
    np.ones(8_000_000, np.uint8)
before = faults()
for _ in range(20):
    np.ones(8_000_000, np.uint8)
print(json.dumps([cv2.getNumThreads(), os.environ["OMP_THREAD_LIMIT"], faults() - before]))
"""


def test_a_process_that_reads_pictures_has_one_thread_and_keeps_its_memory() -> None:
    done = subprocess.run([sys.executable, "-c", _READS], capture_output=True, text=True, check=True)
    threads, limit, faults = json.loads(done.stdout)
    assert (threads, limit) == (1, "1")
    # Twenty pictures of eight megabytes, asked for anew, would cost some 39,000 pages.
    assert faults < 2_000
