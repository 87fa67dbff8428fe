"""The words of the pages and in how many pages each stands; and the questions drawn from them."""
import html
import random
import re
from collections import Counter

SEED = 20261121
FIXED = ["mantelzorg", "acute zorg regio", "kwetsbare ouderen thuis"]
MAIN = re.compile(r"<main\b.*?</main>", re.S)
OUTSIDE = re.compile(r"<(nav|script|style)\b.*?</\1>|<[^>]+>", re.S)
WORD = re.compile(r"[^\W\d_]+")
LETTERS = 4

# Pages looked at to count words: enough to draw from, and quick at any size.
SAMPLE = 10_000


def page_words(page):
    main = MAIN.search(page.read_text(encoding="utf-8"))
    text = html.unescape(OUTSIDE.sub(" ", main.group())) if main else ""
    return set(WORD.findall(text.lower()))


def frequencies(pages):
    """In how many of the pages each word stands; of very many pages, a sample is looked at."""
    if len(pages) > SAMPLE:
        pages = random.Random(SEED).sample(pages, SAMPLE)
    counts = Counter()
    for page in pages:
        counts.update(page_words(page))
    return counts


def draw(counts, count=30):
    """The fixed questions, and words from the rarest to the commonest, some in pairs."""
    rng = random.Random(SEED)
    pages = max(counts.values())
    bands = [(1, 3), (4, 20), (21, pages // 20), (pages // 20, pages // 4), (pages // 4, pages)]
    words = [
        sorted(
            word for word, pages_with in counts.items()
            if len(word) >= LETTERS and low <= pages_with <= high)
        for low, high in bands]
    words = [band for band in words if band]
    drawn = list(FIXED)
    while len(drawn) < count:
        band = words[len(drawn) % len(words)]
        query = rng.choice(band)
        if len(drawn) % 6 == 0:
            query += " " + rng.choice(rng.choice(words))
        if query not in drawn:
            drawn.append(query)
    return drawn


def first(queries):
    """The questions to begin with: the fixed ones, and three drawn ones of all frequencies."""
    return queries[:6]
