#!/usr/bin/env python3
# SPDX-FileCopyrightText: Parallax developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and dates of the NewsReader MEANTIME corpus (120 Wikinews articles, CC BY 4.0, not part of Parallax) as an
outside check: nobody tuned anything to it, and its guidelines differ from ours, so the figures are for comparison.

usage: meantime.py PARALLAX CORPUS
  PARALLAX  the program
  CORPUS    folder with the corpus: *.xml in any folder below it
"""
import argparse
import collections
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

LABELLED_SENTENCES = 6
# Their kinds of entity by ours.
KINDS = {"PER": {"PER"}, "ORG": {"ORG", "MEDIA"}, "LOC": {"GPE", "LOC", "FAC"}}


def text_of(root):
    """The words put together as they were printed, one line a sentence, with the place of each word."""
    text, places, sentence, quoted = "", {}, None, False
    for token in root.iter("token"):
        word = token.text
        if token.get("sentence") != sentence:
            text += "\n" if text else ""
            sentence, quoted, glued = token.get("sentence"), False, True
        else:
            closes = word == '"' and quoted
            glued = closes or word in list(".,;:!?)]%") + ["'s", "n't", "’s"] or text[-1] in "([$"
            glued = glued or (text[-1] == '"' and quoted)
        quoted ^= word == '"'
        text += "" if glued else " "
        places[token.get("t_id")] = (len(text), len(text) + len(word))
        text += word
    return text + "\n", places


def span_of(markable, places):
    words = [places[anchor.get("t_id")] for anchor in markable.iter("token_anchor")]
    return (min(w[0] for w in words), max(w[1] for w in words)) if words else None


def date_of(value):
    """Their ISO 8601 with extensions, as EDTF without the time of day; None for what is no point in time."""
    value = (value or "").split("T")[0]
    if not value or re.search(r"^P|REF|X", value):
        return None
    week = re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value)
    if week:
        first = datetime.date.fromisocalendar(int(week[1]), int(week[2]), 6 if week[3] else 1)
        return f"{first}/{first + datetime.timedelta(1 if week[3] else 6)}"
    value = re.sub(r"^(\d{4})-Q(\d)$", lambda m: f"{m[1]}-{32 + int(m[2])}", value)
    for season, number in (("SP", 21), ("SU", 22), ("FA", 23), ("WI", 24)):
        value = re.sub(f"-{season}$", f"-{number}", value)
    return value + "X" if re.fullmatch(r"\d{3}", value) else value + "XX" if re.fullmatch(r"\d\d", value) else value


def read(path):
    root = ElementTree.parse(path).getroot()
    text, places = text_of(root)
    kinds = {e.get("m_id"): e.get("ent_type") for e in root.iter("ENTITY")}
    things = {e.get("m_id"): e.get("instance_id") or e.get("m_id") for e in root.iter("ENTITY")}
    refers = {s.get("m_id"): r.find("target").get("m_id") for r in root.iter("REFERS_TO") for s in r.findall("source")}
    names, dates, other, published = [], [], [], None
    for mention in root.iter("ENTITY_MENTION"):
        span, thing = span_of(mention, places), refers.get(mention.get("m_id"))
        if span and mention.get("syntactic_type") in ("NAM", "PRE.NAM") and kinds.get(thing) in KINDS:
            names.append((*span, kinds[thing], things[thing]))
        elif span:
            other.append(span)
    for time in root.iter("TIMEX3"):
        span, value = span_of(time, places), date_of(time.get("value"))
        if time.get("functionInDocument") == "CREATION_TIME" and re.fullmatch(r"\d{4}-\d\d-\d\d", value or ""):
            published = value
        if span and time.get("type") in ("DATE", "TIME"):
            dates.append((*span, value))
        elif span:
            other.append(span)
    # Everything is labelled in the first sentences only, further on a few things that other articles name as well.
    lines = [i for i, unit in enumerate(text) if unit == "\n"]
    labelled = lines[min(len(lines), LABELLED_SENTENCES) - 1]
    return {"text": text, "published": published, "labelled": labelled, "dates": [d for d in dates if d[0] < labelled],
            "names": [n for n in names if n[0] < labelled], "other": other}


def dump(program, articles):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "articles"
        source.mkdir()
        for number, article in enumerate(articles):
            head = f"---\ndate: {article['published']}\n---\n" if article["published"] else ""
            (source / f"{number}.txt").write_text(head + article["text"], encoding="utf-8")
        project = str(pathlib.Path(folder) / "meantime.parallax")
        subprocess.run([program, "import", project, str(source)], check=True, stdout=subprocess.DEVNULL)
        found = json.loads(subprocess.run([program, "dump", project], check=True, capture_output=True).stdout)
    return {int(pathlib.PurePath(a["file"]).stem): a for a in found["articles"]}


def print_line(what, hit, found, wanted):
    precision, recall = hit / max(1, found), hit / max(1, wanted)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"{what:28} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}  of {wanted}")


def overlaps(a, b):
    return a[0] < b[1] and b[0] < a[1]


def count(ours, labels, other):
    """Without those that meet only a label which is neither a name nor a date ("the company", "for two years")."""
    return sum(any(overlaps(x, y) for y in labels) or not any(overlaps(x, y) for y in other) for x in ours)


def score_names(articles, found):
    exact = near = wanted = total = 0
    pairs = []
    for number, article in enumerate(articles):
        shift = found[number]["text"].find(article["text"][:200])
        ours = [(m["start"] - shift, m["end"] - shift, m["type"], m["entity"]) for m in found[number]["mentions"]]
        ours = [m for m in ours if 0 <= m[0] < article["labelled"] and any(m[2] in kinds for kinds in KINDS.values())]
        total += count(ours, article["names"], article["other"])
        wanted += len(article["names"])
        for name in article["names"]:
            same = [m for m in ours if overlaps(name, m) and m[2] in KINDS[name[2]]]
            near += bool(same)
            exact += any(m[:2] == name[:2] for m in same)
            pairs += [(name[3], m[3]) for m in same[:1]]
    print_line("names, same words", exact, total, wanted)
    print_line("names, overlapping", near, total, wanted)
    theirs, mine, both = (collections.Counter(x) for x in ((a for a, _ in pairs), (b for _, b in pairs), pairs))
    precision = sum(both[p] / mine[p[1]] for p in pairs) / max(1, len(pairs))
    recall = sum(both[p] / theirs[p[0]] for p in pairs) / max(1, len(pairs))
    print(f"{'same thing (B cubed)':28} precision {precision:.3f}  recall {recall:.3f}  over all documents")


def score_dates(articles, found):
    spans = values = valued = total = 0
    wanted = sum(len(a["dates"]) for a in articles)
    for number, article in enumerate(articles):
        shift = found[number]["text"].find(article["text"][:200])
        days = [(d, (d["value"] or "").split("T")[0]) for d in found[number]["dates"]]
        ours = [(d["start"] - shift, d["end"] - shift, day) for d, day in days]
        ours = [d for d in ours if 0 <= d[0] < article["labelled"]]
        total += count(ours, article["dates"], article["other"])
        for date in article["dates"]:
            same = [d for d in ours if overlaps(date, d)]
            spans += bool(same)
            valued += date[2] is not None
            values += date[2] is not None and any(d[2] == date[2] for d in same)
    print_line("dates, overlapping", spans, total, wanted)
    print(f"{'dates, same value':28} {values} of {valued} that have one: {values / max(1, valued):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parallax")
    parser.add_argument("corpus", type=pathlib.Path)
    arguments = parser.parse_args()
    articles = [read(path) for path in sorted(arguments.corpus.rglob("*.xml"))]
    if not articles:
        sys.exit(f"There is no XML file in {arguments.corpus}.")
    print(f"{len(articles)} articles")
    found = dump(arguments.parallax, articles)
    score_names(articles, found)
    score_dates(articles, found)


if __name__ == "__main__":
    main()
