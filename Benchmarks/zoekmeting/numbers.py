"""Medians and the like."""
import math
import statistics


def spread(values):
    """Median, 95th percentile and largest of some numbers, with the numbers themselves."""
    ordered = sorted(values)
    return {
        "median": statistics.median(ordered),
        "p95": ordered[math.ceil(0.95 * len(ordered)) - 1],
        "max": ordered[-1],
        "values": list(values),
    }
