"""A sanitiser finds nothing to take out of what pages show: ammonia, by its binding nh3, allowed just
the elements and attributes that the theme and the minutes use.

`DIWAN_SITES` names the sites, hostile ones among them.
"""

import os
import unittest
from pathlib import Path

import html5lib
import nh3

EVERYWHERE = {"class", "dir", "hidden", "id", "lang"}
ALLOWED = {
    "a": {"aria-current", "aria-label", "href", "hreflang", "rel"}, "b": set(), "bdi": set(),
    "blockquote": set(), "br": set(), "button": {"type"}, "caption": set(), "code": set(),
    "dd": set(), "del": set(), "details": set(),
    "div": {"aria-labelledby", "data-again", "data-at", "data-cut", "data-digits", "data-done",
            "data-empty", "data-failed", "data-go-on", "data-none", "data-shown", "data-stop",
            "role", "tabindex"},
    "dl": set(), "dt": set(), "em": set(), "h1": set(), "h2": set(), "h3": set(), "h4": set(),
    "figcaption": set(), "figure": set(), "hr": set(),
    "img": {"alt", "decoding", "height", "loading", "sizes", "src", "srcset", "width"},
    "input": {"autocomplete", "maxlength", "name", "type"}, "ins": set(), "label": set(),
    "li": set(), "main": set(), "nav": {"aria-label"}, "ol": set(), "option": {"value"},
    "p": {"role"}, "path": {"d", "fill"}, "picture": set(), "pre": set(), "progress": {"aria-label"},
    "rect": {"height", "width", "x", "y"}, "section": set(),
    "select": {"autocomplete", "name"}, "small": set(), "source": {"sizes", "srcset", "type"}, "span": {"role"}, "strong": set(),
    "summary": set(), "svg": {"aria-hidden", "aria-label", "focusable", "height", "preserveAspectRatio", "role",
                               "viewBox", "width"},
    "table": {"aria-labelledby"}, "tbody": set(), "td": {"data-key", "data-label"},
    "th": {"scope"}, "thead": set(), "time": {"datetime"}, "tr": {"data-sort"}, "ul": set(),
}
SCHEMES = {"http", "https", "mailto", "tel"}


def pages():
    """Every page of every site."""
    for site in [Path(one) for one in os.environ["DIWAN_SITES"].split(":") if one]:
        found = sorted(site.rglob("*.html"))
        # Of a large site the first of each folder stand for the others.
        yield from found if len(found) < 1000 else found[::10]


def tree(markup):
    """What a browser makes of markup."""
    return html5lib.parseFragment(markup, namespaceHTMLElements=False)


def shown(page):
    """The content of a page, without the blocks of data that nobody is shown."""
    (main,) = html5lib.parse(page, namespaceHTMLElements=False).iter("main")
    for holder in list(main.iter()):
        for script in [one for one in holder if one.tag == "script"]:
            if script.get("type") == "application/ld+json":
                holder.remove(script)
    return main


def parts(element):
    """Every element with its attributes and texts, in order; names in small letters."""
    for one in element.iter():
        name = one.tag.split("}")[-1] if isinstance(one.tag, str) else "a comment"
        attributes = sorted((key.lower(), value) for key, value in one.attrib.items())
        yield name, attributes, one.text or "", one.tail or ""


class Sanitiser(unittest.TestCase):
    def test_nothing_is_taken_out(self):
        count = 0
        for page in pages():
            main = shown(page.read_text(encoding="utf-8"))
            main.tail = None
            written = html5lib.serialize(main, omit_optional_tags=False, quote_attr_values="always")
            clean = nh3.clean(written, tags=set(ALLOWED), attributes={**ALLOWED, "*": EVERYWHERE},
                              url_schemes=SCHEMES, link_rel=None, strip_comments=False)
            before, after = ([*parts(tree(one))] for one in (written, clean))
            self.assertEqual(before, after, page)
            count += 1
        self.assertGreater(count, 100)

    def test_it_would_take_out_what_acts(self):
        for markup in ["<script>x</script>", "<p onclick='x'>y</p>", "<a href='javascript:x'>y</a>",
                       "<p style='x'>y</p>", "<iframe src='x'></iframe>", "<img src='data:x'>"]:
            clean = nh3.clean(markup, tags=set(ALLOWED), attributes={**ALLOWED, "*": EVERYWHERE},
                              url_schemes=SCHEMES, link_rel=None)
            self.assertNotEqual([*parts(tree(markup))], [*parts(tree(clean))])


if __name__ == "__main__":
    unittest.main()
