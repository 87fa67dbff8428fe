"""The tables, by the csv module and by RFC 4180 to the letter."""
import csv
import io

from .builtsite import expect_none

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def strict(data):
    """Rows as the grammar of RFC 4180 has them, with `;` between; anything else is a fault."""
    assert data.startswith(b"\xef\xbb\xbf"), "no byte order mark"
    text = data[3:].decode("utf-8")
    rows, row, at = [], [], 0
    while at < len(text):
        if text[at] == '"':
            cell, at = "", at + 1
            while True:
                end = text.index('"', at)
                cell += text[at:end]
                at = end + 1
                if text[at:at + 1] != '"':
                    break
                cell += '"'
                at += 1
        else:
            end = min(place for place in (text.find(";", at), text.find("\r\n", at)) if place >= 0)
            cell, at = text[at:end], end
            assert '"' not in cell and "\n" not in cell and "\r" not in cell, cell
        row.append(cell)
        if text[at:at + 2] == "\r\n":
            rows.append(row)
            row, at = [], at + 2
        else:
            assert text[at] == ";", text[at - 20:at + 20]
            at += 1
    assert not row, "the last line has no end"
    return rows


def read(site, name):
    path = f"data/{name}.csv"
    data = site.bytes(path)
    rows = strict(data)
    text = data.decode("utf-8-sig")
    assert rows == list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    header, *rest = rows
    assert len(set(header)) == len(header)
    for row in rest:
        assert len(row) == len(header), row
        expect_none(cell for cell in row if cell.startswith(FORMULA))
    return [dict(zip(header, row)) for row in rest]


def tables(site):
    return [table["url"].removesuffix(".csv")
            for table in site.json("data/csv-metadata.json")["tables"]]


def check_the_tables_hold_as_many_as_the_json(site):
    data = site.data
    counts = {
        "innovaties": len(data["innovaties"]), "themas": len(data["themas"]),
        "werkzame-elementen": len(data["werkzame-elementen"]), "partners": len(data["partners"]),
        "bijeenkomsten": len(data["bijeenkomsten"]),
        "resultaten": sum(len(item.get("resultaten", [])) for item in data["innovaties"]),
        "innovaties-partners": sum(len(item.get("partners", [])) for item in data["innovaties"]),
        "innovaties-werkzame-elementen": sum(
            len(item.get("werkzame-elementen", [])) for item in data["innovaties"]),
    }
    pairs = {(doel["id"], item["id"]) for item in data["innovaties"]
             for thema in item.get("themas", []) for doel in thema.get("doelen", [])}
    spots = [doel["id"] for thema in data["themas"] for opgave in thema.get("opgaven", [])
             for doel in [opgave, *opgave.get("doelen", [])] if doel["aantal-innovaties"] == 0]
    counts["doelen"] = len(pairs) + len(spots)
    assert set(counts) == set(tables(site))
    for name, count in counts.items():
        assert len(read(site, name)) == count, name
    assert {(row["doel"], row["innovatie"]) for row in read(site, "doelen")} == (
        pairs | {(spot, "") for spot in spots})


def check_the_tables_say_what_the_json_says(site):
    by_id = {row["id"]: row for row in read(site, "innovaties")}
    for item in site.data["innovaties"]:
        row = by_id[item["id"]]
        assert plain(row["titel"]) == item["titel"]
        assert plain(row["samenvatting"]) == item["samenvatting"]
        assert row["fase"] == item["fase"]
        assert row["gecontroleerd-op"] == item["gecontroleerd-op"]
        assert [plain(cell) for cell in row["doelgroep"].split(" | ") if cell] == item.get(
            "doelgroep", [])
        assert row["volledigheid"] == str(item["volledigheid"])
    for name in ("themas", "werkzame-elementen", "partners"):
        for row, item in zip(sorted(read(site, name), key=lambda row: row["id"]),
                             sorted(site.data[name], key=lambda item: item["id"])):
            assert row["id"] == item["id"] and plain(row["titel"]) == item["titel"]
            used = {use["id"] for use in item.get("innovaties", [])}
            assert row["aantal-innovaties"] == str(len(used)), row


def plain(cell):
    """A cell without the sign that makes it harmless."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def check_every_id_of_a_table_is_a_place(site):
    columns = {"id", "innovatie", "doel", "thema", "element", "partner"}
    for name in tables(site):
        for row in read(site, name):
            for column in columns & set(row):
                if name == "innovaties" and column == "thema":
                    continue
                if row[column]:
                    assert site.has(row[column]), (name, row[column])


def check_the_description_of_the_tables_is_true(site):
    metadata = site.json("data/csv-metadata.json")
    assert metadata["dialect"]["delimiter"] == ";"
    page = site.page("data/index.html")
    for table in metadata["tables"]:
        name = table["url"].removesuffix(".csv")
        header = strict(site.bytes("data/" + table["url"]))[0]
        columns = table["tableSchema"]["columns"]
        assert [column["titles"] for column in columns] == header
        assert all(column["dc:description"] for column in columns)
        keys = table["tableSchema"].get("primaryKey")
        rows = read(site, name)
        if keys:
            titles = {column["name"]: column["titles"] for column in columns}
            assert len({row[titles[keys]] for row in rows}) == len(rows)
        for column in columns:
            values = [row[column["titles"]] for row in rows if row[column["titles"]]]
            if column["datatype"] == "integer":
                assert all(value.isdigit() for value in values), column
            if column["datatype"] == "date":
                assert all(len(value) == 10 and value[4] == "-" for value in values), column
        # The page tells people the same columns and the same number of rows.
        heading = page.get_element_by_id("bestand-" + name)
        shown = heading.xpath("following-sibling::details[1]//dt/text()")
        assert [text.strip() for text in shown if text.strip()] == header
        count = heading.xpath("string(following-sibling::p[1]/span)").split()[0]
        assert (0 if count == "nog" else int(count)) == len(rows), name
