"""A first visit by a slow phone, and what it cost."""
from zoekmeting.link import LOCALHOST
from zoekmeting.server import serving

# What Lighthouse calls slow 4G, and a phone of the middle range.
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 200_000,
           "uploadThroughput": 94_000}
SLOWER = 4

WATCH = """
window.measured = {lcp: 0, cls: 0};
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.measured.lcp = entry.startTime;
}).observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.measured.cls += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""


def visit(browser, site, path):
    """One visit with nothing remembered; hosts other than ours are asked for and get no answer."""
    found = {"document": 0, "stylesheet": 0, "script": 0, "font": 0, "image": 0, "bytes": 0,
             "requests": 0, "others": 0}
    with serving(site, LOCALHOST) as server:
        context = browser.new_context(
            viewport={"width": 412, "height": 823}, device_scale_factor=2.6, is_mobile=True,
            has_touch=True)
        page = context.new_page()
        page.route(lambda url: not url.startswith(server.address), lambda route: route.abort())
        page.add_init_script(WATCH)
        sizes = []

        def note(request):
            if request.url.startswith(server.address):
                sizes.append(request)
            else:
                found["others"] += 1

        page.on("request", note)
        devtools = context.new_cdp_session(page)
        devtools.send("Network.enable")
        devtools.send("Network.emulateNetworkConditions", NETWORK)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(f"{server.address}/{path}", wait_until="networkidle")
        page.wait_for_timeout(1500)
        found |= page.evaluate("""() => ({
          ...window.measured,
          fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
          elements: document.querySelectorAll("*").length,
        })""")
        for request in sizes:
            size = request.sizes()["responseBodySize"]
            found["bytes"] += size
            found["requests"] += 1
            if request.resource_type in found:
                found[request.resource_type] += size
        context.close()
    return found
