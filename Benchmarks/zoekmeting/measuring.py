"""All that is measured at one size."""
from . import lists, planting
from .building import building, our_steps
from .engines import OURS, PAGEFIND
from .preparing import prepare
from .quality import score_pairs, score_questions, score_typos
from .sites import REAL
from .speed import speed
from .traffic import traffic
from .typos import typos
from .words import draw, first, frequencies

# Above this, builds are not repeated and quality is not scored: it would take hours.
LARGE = 10_000


class Measuring:
    """The measurements of one size, in a folder of their own."""

    def __init__(self, browser, builder, size, folder, options, say):
        self.browser = browser
        self.builder = builder
        self.size = size
        self.folder = folder
        self.options = options
        self.say = lambda text: say(f"{size}: {text}")

    def run(self):
        """Results by tool and part, with the number of pages."""
        content = self.builder.content(self.size, self.folder / "content")
        again = "bouw" in self.options.delen and self.size <= LARGE
        prepared = prepare(
            self.builder, content, self.folder, self.options,
            self.options.keren if again else 1, self.say)
        results = {OURS: {}, PAGEFIND: {}}
        if "bouw" in self.options.delen:
            indexes = {engine.name: engine.index for engine in prepared.engines}
            for name, costs in prepared.costs.items():
                results[name]["bouw"] = building(costs, indexes.get(name))
            if OURS in prepared.costs and self.size <= LARGE:
                results[OURS]["bouw"] |= our_steps(
                    self.builder.build(content, self.folder / "again", "--jobs", "1"))
        counts = frequencies(prepared.pages)
        queries = draw(counts)
        for engine in prepared.engines:
            mine = results[engine.name]
            if "bytes" in self.options.delen:
                self.say(f"bytes of {engine.name}")
                mine["bytes"] = traffic(self.browser, engine, first(queries), queries)
            if "tijd" in self.options.delen:
                self.say(f"times of {engine.name}")
                mine["tijd"] = speed(self.browser, engine, first(queries), queries)
        if "kwaliteit" in self.options.delen and self.size <= LARGE:
            for name, scores in self.quality(prepared.engines, counts).items():
                results[name]["kwaliteit"] = scores
        return {"pages": len(prepared.pages), "queries": queries, "tools": results}

    def quality(self, engines, counts):
        """Scores by tool: slips and questions over this site, pairs over one made for them."""
        slips = typos(counts, 5 if self.size == REAL else 40)
        scores = {}
        for engine in engines:
            self.say(f"slips of {engine.name}")
            mine = scores[engine.name] = score_typos(self.browser, engine, slips)
            if self.size == REAL:
                mine |= score_questions(
                    self.browser, engine, lists.questions(self.options.vragen))
        pairs = lists.pairs(self.options.vragen)
        planting.warn_of_overlap(pairs)
        folder = self.folder / "planted"
        content = folder / "content"
        words = self.options.vragen / "woordenlijst.yml"
        if self.size == REAL:
            planted = planting.small_site(pairs, content, words)
        else:
            self.builder.content(self.size, content)
            planted = planting.large_site(pairs, content, words)
        for engine in prepare(self.builder, content, folder, self.options, 1, self.say).engines:
            self.say(f"pairs of {engine.name}")
            scores[engine.name] |= score_pairs(self.browser, engine, pairs, planted)
        return scores
