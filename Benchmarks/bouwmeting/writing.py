"""How figures are written, and tables of them."""


def seconds(value):
    if value is None:
        return "–"
    if value < 1:
        return f"{1000 * value:.0f} ms"
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def megabytes(value):
    if value is None:
        return "–"
    return f"{value / 1e6:,.0f} MB" if value >= 10e6 else f"{value / 1e6:.1f} MB"


def count(value):
    return "–" if value is None else f"{value:,.0f}"


def millions(value):
    return f"{value / 1e6:,.0f}"


def times(value):
    if value is None:
        return ""
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 10 else f"{value:.0f}"


def table(head, rows, column="--:"):
    """A table in Markdown: the first column to the left, the others, of figures, to the right."""
    return [
        "| " + " | ".join(head) + " |", "|---" + f"|{column}" * (len(head) - 1) + "|",
        *("| " + " | ".join(row) + " |" for row in rows), ""]
