"""Calendars: RFC 5545 by the bytes, by the package icalendar, and by the zones of Python."""
import datetime
import re
import zoneinfo

import icalendar

# Properties whose value is one text, in which every sign that means something is escaped.
TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "UID", "NAME", "X-WR-CALNAME", "X-WR-CALDESC")
ZONE = zoneinfo.ZoneInfo("Europe/Amsterdam")


def meetings_of(content):
    """What the files of content say: begin and end by slug, as text."""
    found = {}
    for path in (content / "bijeenkomsten").rglob("*.md"):
        text = path.read_text("utf-8")
        begin = re.search(r"^begin: *(\S+)", text, re.M)[1]
        end = re.search(r"^einde: *(\S+)", text, re.M)
        found[path.stem] = (begin, end and end[1], None)
    return found


def check(site, meetings):
    whole = site.read("agenda/agenda.ics")
    events = read(whole)
    assert len(events) == len(meetings), (len(events), len(meetings))
    calendar = icalendar.Calendar.from_ical(whole)
    assert calendar["NAME"] == calendar["X-WR-CALNAME"] and calendar["NAME"].startswith("Agenda ")
    assert calendar.decoded("REFRESH-INTERVAL") == datetime.timedelta(days=1)
    assert calendar["X-PUBLISHED-TTL"] == "P1D"
    check_zone(calendar)
    for slug, (begin, end, title) in meetings.items():
        own = read(site.read(f"bijeenkomsten/{slug}/bijeenkomst.ics"))
        assert len(own) == 1
        event = own[0]
        same = next(other for other in events if other["UID"] == event["UID"])
        assert same.to_ical() == event.to_ical()
        assert event["UID"].split("@")[0].split(".")[0] == slug, event["UID"]
        assert event["UID"].split("@")[1], event["UID"]
        check_period(event, begin, end)
        if title is not None:
            assert event["SUMMARY"] == title, (event["SUMMARY"], title)
        if site.base:
            assert site.expect(event["URL"]), event["URL"]
        for address in re.findall(r"(?:https?|mailto):[^\s<>]+", event.get("DESCRIPTION", "")):
            site.expect(address)
    assert len({event["UID"] for event in events}) == len(events)
    return f"{len(events)} meetings"


def read(data):
    """The events of a file that is right to the byte."""
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, line
        line.decode("utf-8")
        assert not any(byte < 32 and byte != 9 for byte in line), line
    for line in data.decode("utf-8").replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        if name in TEXTS:
            assert re.fullmatch(r"([^\\;,]|\\[\\;,n])*", value), line
    calendar = icalendar.Calendar.from_ical(data)
    for component in calendar.walk():
        assert not component.errors, component.errors
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    for event in calendar.walk("VEVENT"):
        for name in event.required:
            assert name in event, name
        for name in event.singletons:
            assert not isinstance(event.get(name), list), name
        assert event.decoded("DTSTAMP").utcoffset() == datetime.timedelta(0)
        assert event["STATUS"] == "CONFIRMED"
    return calendar.walk("VEVENT")


def check_period(event, begin, end):
    start = event.decoded("DTSTART")
    if "T" not in begin:
        assert type(start) is datetime.date and start.isoformat() == begin
        after = datetime.date.fromisoformat(end or begin) + datetime.timedelta(days=1)
        assert event.decoded("DTEND") == after
        return
    check_time(event, "DTSTART", begin)
    if end and end != begin:
        check_time(event, "DTEND", end)
        assert event.decoded("DTEND") > start
    else:
        assert "DTEND" not in event


def check_time(event, name, text):
    found = event.decoded(name)
    expected = datetime.datetime.fromisoformat(text).replace(tzinfo=ZONE)
    assert event[name].params["TZID"] == "Europe/Amsterdam"
    assert found.replace(tzinfo=None) == expected.replace(tzinfo=None), (found, expected)
    # Two zones are compared by the instants they mean.
    assert found.astimezone(datetime.UTC) == expected.astimezone(datetime.UTC), (found, expected)


def check_zone(calendar):
    """The rules in the file, as they stand there, against those of the machine."""
    zones = calendar.walk("VTIMEZONE")
    assert len(zones) == 1 and zones[0]["TZID"] == "Europe/Amsterdam"
    zone = zones[0].to_tz(lookup_tzid=False)
    hour = datetime.datetime(1996, 4, 1)
    while hour.year < 2038:
        if hour.replace(tzinfo=ZONE, fold=0).utcoffset() == hour.replace(tzinfo=ZONE, fold=1).utcoffset():
            ours, theirs = hour.replace(tzinfo=zone).utcoffset(), hour.replace(tzinfo=ZONE).utcoffset()
            assert ours == theirs, (hour, ours, theirs)
        hour += datetime.timedelta(hours=23)
