/**
 * What measurements ask of the search, as `window.leernetwerkZoek`.
 * @param {Engine} engine
 * @param {ShardSource} source
 */
function measureOf(engine, source) {
  const search = (question, filters = {}) =>
    engine.search(question, { filters: new Map(Object.entries(filters)) });
  return {
    /** Hits in order, the first ten described; `eerste`: no more than so many. */
    async zoek(question, { filters, eerste } = {}) {
      const answer = await search(question, filters);
      const ids = eerste ? answer.page(0, eerste) : answer.ids;
      const first = await engine.describe(ids.slice(0, pageSize));
      const hits = ids.map((id, at) => ({ id, adres: first[at]?.address, titel: first[at]?.title }));
      return { total: answer.total, hits };
    },
    /** The addresses of all hits. */
    async alle(question) {
      const { ids } = await search(question);
      return (await engine.describe(ids)).map(({ address }) => address);
    },
    /** Lets go of all shards. */
    vergeet: () => source.forget(),
  };
}
