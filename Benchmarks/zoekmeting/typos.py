"""Words with one random slip of the keyboard."""
import random
from string import ascii_lowercase

from .words import LETTERS, SEED


def slip(word, rng):
    """A letter left out, put in, changed, or two swapped, anywhere in the word."""
    kind = rng.choice(["leave", "put", "change", "swap"])
    place = rng.randrange(len(word))
    letter = rng.choice(ascii_lowercase)
    if kind == "leave":
        return word[:place] + word[place + 1:]
    if kind == "put":
        return word[:place] + letter + word[place:]
    if kind == "change":
        return word[:place] + letter + word[place + 1:]
    place = rng.randrange(len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2:]


def typos(counts, least, count=200):
    """Pairs of a word that stands in at least `least` pages and a misspelling that is no word.

    Words of four letters are among them, though the right word cannot always be told from such.
    """
    rng = random.Random(SEED)
    words = sorted(
        word for word, pages in counts.items() if len(word) >= LETTERS and pages >= least)
    rng.shuffle(words)
    made = []
    for word in words[:count]:
        wrong = slip(word, rng)
        while wrong in counts or wrong == word:
            wrong = slip(word, rng)
        made.append((word, wrong))
    return made
