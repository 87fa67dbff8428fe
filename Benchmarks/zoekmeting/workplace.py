"""A temporary folder with room for the sites, in memory where that fits."""
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")

# Content, site, and two indexes, measured at 10,000 innovaties and doubled.
BYTES_A_PAGE = 200_000


@contextmanager
def workplace(size):
    """An empty folder, gone afterwards. At most a quarter of the free memory goes into it."""
    free = os.sysconf("SC_PAGESIZE") * os.sysconf("SC_AVPHYS_PAGES")
    need = max(size, 1_000) * BYTES_A_PAGE
    fits = MEMORY.is_dir() and need < min(free / 4, shutil.disk_usage(MEMORY).free)
    with tempfile.TemporaryDirectory(prefix="zoekmeting-", dir=MEMORY if fits else None) as folder:
        yield Path(folder)
