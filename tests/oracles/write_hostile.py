"""Writes a content in which every field that takes a text holds each of the hostile ones in turn, and
the same with harmless words: `write_hostile.py FOLDER` makes `FOLDER/hostile` and `FOLDER/harmless`.

The two have the same records, files and shape of texts: white space stays, any other sign becomes a
letter. So two sites made of them differ in words, and in nothing else.
"""

import json
import sys
from pathlib import Path

STRINGS = Path(__file__).parent.parent / "hostile/strings.jsonl"
# In no place of the web, and refused by no system.
ATTACHMENT = "=1+1 'a' & (ب) ;,.txt"


def is_refused(text):
    """As `src/base/characters.rs` has it."""
    ranges = [(0x202A, 0x202E), (0x2066, 0x2069), (0x2028, 0x2029), (0xFEFF, 0xFEFF),
              (0xFFF9, 0xFFFB), (0xE0000, 0xE007F), (0, 8), (0x0B, 0x0C), (0x0E, 0x1F),
              (0x7F, 0x9F)]
    return any(ord(one) & 0xFFFE == 0xFFFE or any(low <= ord(one) <= high for low, high in ranges)
               for one in text)


def strings():
    """The texts that content may hold."""
    lines = STRINGS.read_text(encoding="utf-8").split("\n")
    read = [json.loads(line) for line in lines if line and not line.startswith("#")]
    texts = [one if isinstance(one, str) else one[0] * one[1] for one in read]
    return [one for one in texts if not is_refused(one)]


def harmless(number, text):
    """The same shape in letters that no other number's have, and no page's own words."""
    row = iter([16, number // 24, number % 24] * len(text))
    return "".join(one if one.isspace() else letter(len(one.encode()), next(row)) for one in text)


def letter(size, index):
    """A letter of so many bytes: lists are divided into pages by what their rows weigh."""
    return chr([ord("a"), ord("\u0627"), 0x4E00, 0x20000][size - 1] + index)


def words():
    """Each text and its harmless twin."""
    return [(one, harmless(number, one)) for number, one in enumerate(strings())]


def write(folder, texts):
    """Writes a content."""
    def put(path, record):
        path = folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        text = record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")

    def both(text):
        return {"ar": text, "ku": text}

    # On every page: one text of each sort.
    whole = both(" ".join(texts[at].replace("\n", " ") for at in (0, 1, 3, 11, 33)))
    put("site.yaml", {"title": whole, "publisher": whole, "description": whole, "contact": whole,
                      "languages": ["ar", "ku"], "license": "CC-BY-4.0"})
    put("sectors.yaml", {f"s{at}": {"name": both(one)} for at, one in enumerate(texts)})
    for at, one in enumerate(texts):
        text = both(one)
        council = f"councils/c{at}"
        put(f"{council}/council.yaml", {
            "name": text, "short_name": text, "kind": "municipality", "area": text,
            "members": [{"name": text, "role": text}], "renamed_from": [text],
        })
        meeting = f"{council}/2025-01-05-regular"
        source = {"title": text, "url": "https://news.example/1"}
        put(f"{meeting}/meeting.yaml", {
            "title": text, "kind": "regular", "date": "2025-01-05", "place": text, "slogan": text,
            "attendees": [{"name": text, "role": text, "body": text}, {"group": text, "count": 3}],
            "agenda": [text],
            "figures": [{"label": text, "value": "-5", "unit": "count"}],
            "resolutions": [
                {"text": text, "title": text, "summary": text, "sector": f"s{at}",
                 "responsible": [f"c{at}", text], "due": "2027-01-01", "due_text": text},
                {"text": text},
            ],
            "documents": [{"title": text, "file": ATTACHMENT}],
            "sources": [source],
        })
        put(f"{meeting}/files/{ATTACHMENT}", "1\n")
        for lang in ("ar", "ku"):
            put(f"{meeting}/minutes.{lang}.md", "qqq.\n")
        put(f"{meeting}/updates.yaml", [{
            "resolution": "1", "date": "2025-02-01", "status": "in_progress", "note": text,
            "reported_by": text, "evidence": [source],
        }])
        put(f"{meeting}/corrections.yaml", [{
            "date": "2025-03-01", "resolution": "2", "what": text, "before": text, "after": text,
            "reason": text,
        }])
        claim = f"clarifications/2025-02-01-c{at}"
        put(f"{claim}/clarification.yaml", {
            "title": text, "claim": text, "verdict": "unfounded", "date": "2025-02-01",
            "council": f"c{at}", "channels": [one], "variants": [text],
            "evidence": [{"meeting": f"c{at}/2025-01-05-regular"}, source],
        })
        for lang in ("ar", "ku"):
            put(f"{claim}/answer.{lang}.md", "qqq.\n")


def main():
    for index, name in enumerate(["hostile", "harmless"]):
        write(Path(sys.argv[1]) / name, [pair[index] for pair in words()])


if __name__ == "__main__":
    main()
