"""The calendars as another program reads them, and the rules of RFC 5545."""

import datetime
import functools
import re
import unittest

import icalendar
import sites

NAMES = ["meetings.ics", "deadlines.ics"]
STATES = {"CONFIRMED", "TENTATIVE", "CANCELLED"}
UID = re.compile(r"[a-z0-9-]+\.[a-z0-9-]+(\.[a-z0-9-]+\.deadline)?@[a-z0-9.-]+")


class Calendar:
    """One calendar: its bytes, and what another program makes of them."""

    def __init__(self, site, name):
        self.site, self.name = site, name
        self.bytes = (site.root / name).read_bytes()
        self.read = icalendar.Calendar.from_ical(self.bytes)
        self.events = self.read.walk("VEVENT")

    def __str__(self):
        return f"{self.site.root.name}/{self.name}"


def of_each_calendar(test):
    """Runs a test for each calendar, and says for which it failed."""

    @functools.wraps(test)
    def run(self):
        for calendar in CALENDARS:
            with self.subTest(calendar=str(calendar)):
                test(self, calendar)

    return run


def of_each_event(test):
    """Runs a test for each event, and says for which it failed."""

    @functools.wraps(test)
    def run(self):
        for calendar in CALENDARS:
            for event in calendar.events:
                with self.subTest(calendar=str(calendar), event=str(event["UID"])):
                    test(self, calendar, event)

    return run


def setUpModule():
    global SITES, CALENDARS
    SITES = sites.every()
    CALENDARS = [Calendar(site, name) for site in SITES for name in NAMES]


class EveryCalendar(unittest.TestCase):
    @of_each_calendar
    def test_lines_are_short_whole_and_end_as_they_must(self, calendar):
        self.assertTrue(calendar.bytes.endswith(b"END:VCALENDAR\r\n"))
        lines = calendar.bytes.split(b"\r\n")
        for line in lines:
            self.assertNotIn(b"\n", line)
            self.assertNotIn(b"\r", line)
            self.assertLessEqual(len(line), 75)
            # No character is broken in two.
            line.decode("utf-8")

    @of_each_calendar
    def test_it_is_read_without_an_error(self, calendar):
        for component in calendar.read.walk():
            self.assertEqual(component.errors, [])
        self.assertTrue(calendar.read.subcomponents)
        self.assertEqual(calendar.read["VERSION"], "2.0")
        self.assertTrue(calendar.read["PRODID"])
        self.assertTrue(str(calendar.read["X-WR-CALNAME"]))
        # A file to subscribe to is not a message: nobody is invited.
        self.assertNotIn("METHOD", calendar.read)

    @of_each_event
    def test_events_are_whole_days_of_which_each_is_one(self, _, event):
        day = event["DTSTART"]
        self.assertIs(type(day.dt), datetime.date)
        self.assertEqual(day.params["VALUE"], "DATE")
        self.assertNotIn("DTEND", event)
        self.assertNotIn("DURATION", event)
        self.assertEqual(event["TRANSP"], "TRANSPARENT")

    def test_ids_are_permanent_names_and_unique(self):
        for site in SITES:
            own = [one for one in CALENDARS if one.site == site]
            ids = [str(event["UID"]) for calendar in own for event in calendar.events]
            self.assertEqual(len(ids), len(set(ids)))
            for one in ids:
                self.assertRegex(one, f"^{UID.pattern}$")
            self.assertLessEqual(len({one.split("@")[1] for one in ids}), 1)

    @of_each_event
    def test_events_say_when_they_last_changed_and_none_is_to_come(self, calendar, event):
        stamp = event["DTSTAMP"].dt
        self.assertEqual(stamp.utcoffset(), datetime.timedelta(0))
        self.assertLessEqual(stamp.date().isoformat(), calendar.site.date)

    @of_each_event
    def test_events_have_texts_in_languages_of_the_site(self, calendar, event):
        self.assertTrue(str(event["SUMMARY"]).strip())
        for name in ["SUMMARY", "LOCATION"]:
            if name in event:
                self.assertIn(event[name].params["LANGUAGE"], calendar.site.languages)
        if "STATUS" in event:
            self.assertIn(str(event["STATUS"]), STATES)

    @of_each_event
    def test_addresses_are_there_with_an_address_and_lead_to_pages(self, calendar, event):
        self.assertEqual("URL" in event, calendar.site.has_address)
        if "URL" not in event:
            return
        address = str(event["URL"])
        self.assertTrue(address.endswith(".html"))
        self.assertTrue(str(event["DESCRIPTION"]).endswith(address))
        if calendar.site == sites.based():
            self.assertTrue(address.startswith(sites.ADDRESS + "/"))
            self.assertTrue(calendar.site.has(address.removeprefix(sites.ADDRESS + "/")))

    @of_each_calendar
    def test_deadlines_are_still_to_come_and_in_order(self, calendar):
        days = [event["DTSTART"].dt.isoformat() for event in calendar.events]
        self.assertEqual(days, sorted(days))
        if calendar.name == "deadlines.ics":
            self.assertTrue(all(day >= calendar.site.date for day in days))


class TheSite(unittest.TestCase):
    def test_the_demonstration_has_meetings_and_deadlines(self):
        for calendar in CALENDARS:
            if calendar.site == sites.based():
                self.assertTrue(calendar.events, str(calendar))


if __name__ == "__main__":
    unittest.main()
