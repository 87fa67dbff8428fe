"""Whether two folders hold the same."""
import os

from zoekmeting.sites import files

# What a build keeps for itself in the site.
OWN = ".leernetwerk"


def names(folder):
    return {os.path.relpath(path, folder) for path in files(folder)
            if os.path.basename(path) != OWN}


def differences(one, other):
    """The paths that are in one of the folders only, or differ in a byte."""
    mine, theirs = names(one), names(other)
    return sorted(mine ^ theirs) + [
        path for path in sorted(mine & theirs)
        if (one / path).read_bytes() != (other / path).read_bytes()]
