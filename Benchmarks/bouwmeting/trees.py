"""Whether two folders hold the same."""
import os

# What a build keeps for itself in the site; it may tell when it was made.
OWN = ".leernetwerk"


def files(folder):
    return {
        os.path.relpath(os.path.join(parent, name), folder)
        for parent, _, names in os.walk(folder) for name in names if name != OWN}


def differences(one, other):
    """The paths that are in one of the folders only, or differ in a byte."""
    mine, theirs = files(one), files(other)
    return sorted(mine ^ theirs) + [
        path for path in sorted(mine & theirs)
        if (one / path).read_bytes() != (other / path).read_bytes()]
