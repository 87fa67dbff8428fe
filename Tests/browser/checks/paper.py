"""What comes out of a printer."""
import re


def fits_on_two_sheets(reader):
    """Nearly every innovatie; the longest take three."""
    counts = {}
    for page in sorted((reader.folder / "innovaties").glob("*/index.html")):
        if page.parent.name.startswith("pagina-"):
            continue
        reader.page.goto(page.as_uri())
        pdf = reader.page.pdf(format="A4", prefer_css_page_size=True)
        counts[page.parent.name] = len(re.findall(rb"/Type\s*/Page[^s]", pdf))
    long = {name: count for name, count in counts.items() if count > 2}
    assert len(counts) > 100 and len(long) <= len(counts) * 0.03, long
    assert all(count == 3 for count in long.values()), long


def says_where_and_when_it_is_from(reader):
    reader.open(path="innovaties/cazhem/index.html")
    reader.page.emulate_media(media="print")
    text = reader.page.locator("body").inner_text()
    assert "https://voorbeeld.example/leer/kennisbank/innovaties/cazhem/" in text
    assert "Nagekeken op" in text
    for gone in [".kop .menu", ".zoek", ".kruimels", ".op-pagina", ".voet-menu"]:
        assert not reader.page.locator(gone).first.is_visible(), gone
