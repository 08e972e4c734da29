"""Documents that are wrong in every way that can be worked out from right ones, and values as people
and chance write them. Nothing here knows a field's name, but for where the values of a sort stand.
"""

import copy
import json
import random
from zlib import crc32

LANGUAGES = {"ar", "ku"}

# What may be written in the place of any value, as YAML: of every shape,
SHAPES = [
    "null", '""', '"   "', "{}", "[]", "[[x]]", "{zz: {zz: 1}}", "{ar: x}", "x", "5", "true",
]

# and what words, numbers and dates may look like.
TOKENS = SHAPES + [
    "[1]", "{zz: 1}", "{zz-9: x}", '"?!"', "TODO", "True", '"true"', "no", "-1", "+5", "0", "4", "012", "101", "1000001",
    "1.5", "1e3", "0x1F", "0o17", "1_000", "12:30", ".5", "5.", ".inf", "9999", "10000", "999",
    "2025", "2025-13", "2025-02-30", "2025-04-31", "2023-02-29", "27-12-2025", "2025-1-1", "0000-01-01",
    '"12,34"', '"1,234,567"', '"١٢٣"', '"1234567890123456789012345678901"', "P6M", "P", "6M", "USD",
    "usd", "percent", "ftp://x.example", "https://", "https://x.example/a b", "HTTPS://x.example?q",
    "a@b", "a@b.example", "+963 52 123", "town", "index", "Town", "town--a", "town/2025-01-05-regular",
    "town/2025-01-05-regular/1", "town/x", "town/", "plan.png", "note.doc", "files/plan.PNG",
    "abcdef" * 10 + "abcd", "a" * 65, "م-4", "4a", "4/2025",
]


def mutants(document, load):
    """Every wrong neighbour of a document: what was done to it, its text, and what is read of it."""
    yield "nothing", dump(document), document
    for path, value in walk(document, ()):
        where = "/".join(str(one) for one in path)
        if isinstance(value, dict):
            for key in value:
                yield mutant(f"drop {where}/{key}", put(document, path, without(value, key)))
            yield mutant(f"unknown {where}", put(document, path, value | {"zzz": "x"}))
        is_word = not isinstance(value, (dict, list)) and path[-1] not in LANGUAGES
        for token in TOKENS if is_word else SHAPES:
            # Of what words look like, half in each place: it stands in many.
            if token in SHAPES or crc32(f"{where} {token}".encode()) % 2:
                yield written(document, path, token, load)


def mutant(what, document):
    return what, dump(document), document


def written(document, path, token, load):
    """A document with a token in one place, as it was typed."""
    text = dump(put(document, path, "@@")).replace('"@@"', token, 1)
    where = "/".join(str(one) for one in path)
    return f"{where}: {token}", text, put(document, path, load(token))


def walk(value, path, seen=None):
    """Each place of a document, those of list entries with the same fields once."""
    seen = set() if seen is None else seen
    kind = tuple("-" if isinstance(one, int) else one for one in path)
    own = (kind, type(value).__name__, tuple(value) if isinstance(value, dict) else ())
    if own not in seen:
        yield path, value
    seen.add(own)
    if isinstance(value, (dict, list)):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from walk(one, (*path, key), seen)


def put(document, path, value):
    """A document with another value in one place."""
    if not path:
        return value
    changed = copy.copy(document)
    inner = path[1:] and document[path[0]]
    changed[path[0]] = put(inner, path[1:], value)
    return changed


def without(fields, name):
    return {key: value for key, value in fields.items() if key != name}


def dump(document):
    return json.dumps(document, ensure_ascii=False)


# For each sort of value: where one stands (the file, the path in the example, a way to write it that
# is right), and the signs that are near to it.
SORTS = {
    "date": ("council", ("members", 0, "to"), ["2025-12-27", "2024-02-29", "2025-12", "2025"], "-0123 /."),
    "year": ("meeting", ("figures", 0, "year"), ["2025", "1999"], "-0123 "),
    "number": ("meeting", ("figures", 3, "value"),
               ["1234567", "13,456,452", "13.456.452", "13 456 452", "1.234,50", "1,234.50", "-5",
                "0,15", "12.6", "١٣٬٤٥٦٬٤٥٢", "٠٫١٥", "1'234"], "-+.,0129٬٫' ’\u00A0"),
    "count": ("meeting", ("attendees", 2, "count"), ["11", "1,234", "1000000"], "-+.,019 "),
    "period": ("meeting", ("resolutions", 1, "due", "after"), ["P6M", "P1Y2M1W3D", "P30D"], "PYMWD01"),
    "phone": ("council", ("contact", "phone"), ["+963 52 123 456", "(052) 1-23/4"], "+-() /.0a"),
    "email": ("council", ("contact", "email"), ["a@b.example", "a.b+c@d.e.example"], "@.<>& '"),
    "website": ("council", ("contact", "website"), ["https://a.example/b?c#d"], "/\\:? #ah"),
    "url": ("meeting", ("sources", 2, "url"), ["http://a.example", "https://b"], "/\\:? #ah"),
    "base_url": ("site", ("base_url",), ["https://a.example/b/"], "/\\:? #ah"),
    "currency": ("meeting", ("resolutions", 6, "amount", "currency"), ["USD", "SYP"], "Aa1 "),
    "unit": ("meeting", ("figures", 3, "unit"), ["USD", "count", "percent"], "Aat "),
    "resolution": ("meeting", ("resolutions", 0, "number"), ["12", "007", "4b", "a4"], "ab0-/\u212A"),
    "id": ("meeting", ("resolutions", 5, "id"), ["m-6", "a1", "12"], "a1-A/"),
    "tag": ("site", ("languages", 1, "tag"), ["ckb", "ku-Latn", "en"], "aA1-_"),
    "hash": ("meeting", ("sources", 3, "sha256"), ["14bcd090" * 8, "1" * 64], "0aAg "),
    "file": ("meeting", ("documents", 1, "file"), ["plan.png", "files/plan.png"], "./pN "),
    "text": ("council", ("area",), ["نص", "x", " "], " \t\u200B\u00A0#:-"),
}

# Digits of other scripts, and signs that don't show.
ODD = "٠٣٩۰۳۹\u200F\u200E\u061C\u00AD\u2060 "


def values(sort, count):
    """Values of a sort as chance writes them, each as YAML in quotes and some without."""
    _, _, right, near = SORTS[sort]
    chance = random.Random(sort)
    for number in range(count):
        value = chance.choice(right)
        for _ in range(chance.choice([0, 1, 1, 2, 3])):
            at = chance.randrange(len(value) + 1)
            sign = chance.choice(near + ODD)
            value = chance.choice([value[:at] + sign + value[at:], value[:at] + value[at + 1:],
                                   value[:at] + sign + value[at + 1:], folded(value, chance)])
        signs = set(value) & set("#:,[]{}'\"&*!|>%@`?-\t\xa0")
        plain = number % 3 == 0 and value and value.strip() == value and not signs
        yield value if plain else json.dumps(value, ensure_ascii=False)


def folded(value, chance):
    """The same digits in another script."""
    zero = ord(chance.choice("0٠۰"))
    return "".join(chr(zero + int(one)) if one.isascii() and one.isdigit() else one for one in value)
