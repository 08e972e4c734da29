# What each file and field of the content means, for editors (`diwan schema`). A field's text is named
# by its record and its own name; what stands in backticks is typed as it is.

file-site = The site: its name, its languages, and who stands behind it.
file-sectors = The sectors by which resolutions are sorted. Each has an id of its own: letters a–z, digits and `-`.
file-council = A council: who it is, where it belongs, how it is reached.
file-meeting = A meeting and what it decided. Once it is published, changes go into `corrections.yaml`.
file-updates = What became of the resolutions. Entries are only ever added, the newest last.
file-corrections = What was changed after publication, and why. Entries are only ever added.
file-clarification = A council's answer to a claim, and what it rests on.
file-translations = Of which original each translation was made, by marks. The program writes it: `diwan translate`.

text-language = The text in this language.

site-title = The site's name.
site-publisher = The office that publishes the site.
site-id = The site's own id, part of the permanent ids of feeds and calendars. Choose it once and keep it; without it, it is the host of `base_url`.
site-languages = The site's languages, the primary one first, such as `ar` and `ku`.
site-base_url = The site's whole address, such as `https://councils.example`. Needed only for feeds, share cards, sitemap and QR codes.
site-license = The licence of the records: an SPDX id such as `CC-BY-4.0`, or an address.
site-contact = How to reach the publisher.
site-description = What the site is, in a sentence or two.
site-digits = The digits that pages print, for all languages or for each.
site-claim_review = Whether clarifications tell search engines what was found of a claim.

language-tag = The language's tag, such as `ckb`.
language-name = The language's name in itself, for a language that the program doesn't know.
language-dir = The direction in which it is written.
language-digits = The digits that pages in this language print.

sector-name = The sector's name.
sector-cofog = Its code in the Classification of the Functions of Government, such as `"06.3"`.

council-name = The council's whole name.
council-short_name = A shorter name for tables.
council-kind = What sort of body it is.
council-parent = The council above it, by its folder's name.
council-area = Where it works.
council-members = Its members. Co-chairs are two members with the same role.
council-contact = How the council is reached. All of it is published.
council-dissolved = When it was dissolved.
council-renamed_from = Its former names.

member-name = The person's name.
member-role = What they do in the council.
member-from = Since when.
member-to = Until when.

contact-phone = A telephone number.
contact-email = An e-mail address.
contact-telegram = The name or address at Telegram.
contact-whatsapp = The number or address at WhatsApp.
contact-facebook = The name or address at Facebook.
contact-website = The address of its own website.

meeting-title = What the meeting is called.
meeting-kind = What sort of meeting it was.
meeting-date = When it was: `2025-12-27`, or `2025-12`, or `2025`, as far as it is known.
meeting-date_basis = Where the date comes from; without it, the record states it.
meeting-state = Whether it took place; without it, it did.
meeting-minutes_state = How final the minutes are; without it, they are approved.
meeting-with = The other councils that met jointly, by their folders' names.
meeting-place = Where it was.
meeting-slogan = Its slogan.
meeting-attendees = Who was there: persons by `name`, groups by `group`.
meeting-agenda = The items of the agenda.
meeting-figures = Numbers that the minutes state, as data.
meeting-completeness = Whether the published list holds every resolution; without it, it does.
meeting-resolutions = What was decided, in the order of the text.
meeting-documents = Documents that go with the meeting.
meeting-photos = Photos of the meeting; they are published small.
meeting-sources = Where the record comes from.

attendee-name = A person's name. An entry has either `name` or `group`.
attendee-group = A group that isn't named one by one. An entry has either `name` or `group`.
attendee-role = What the person is.
attendee-body = Where the person is it.
attendee-count = How many the group were, where that was counted.

figure-label = What the number counts.
figure-value = The number, such as `1350` or `"13,456,452"`.
figure-unit = What it is counted in: a currency's code such as `SYP`, `count` or `percent`.
figure-year = The year it is of.
figure-as_printed = The number as the minutes print it, sign by sign.

resolution-number = The number as it is printed; without it, its place in the list. Other than digits with one letter at most, it needs an `id`.
resolution-id = The last part of its permanent address, where the number can't be.
resolution-text = The resolution's own words, verbatim.
resolution-title = A short title by the editor.
resolution-summary = One plain sentence for citizens.
resolution-kind = Its force; without it, it is a decision.
resolution-result = What the meeting did with it; without it, it was adopted.
resolution-sector = Its field of work: an id of `sectors.yaml`.
resolution-responsible = Who is to act: councils by their folders' names, others by name.
resolution-due = The deadline: a date, or a time after the meeting such as {"{"}after: P6M{"}"}.
resolution-due_text = The deadline in the resolution's own words.
resolution-recurring = How often it is to be done again.
resolution-budget_year = The year of the budget that it belongs to.
resolution-amount = The money that it names.
resolution-votes = How the votes were.
resolution-relations = How it bears on other resolutions, such as `amends: tabqa/2025-annual/4`.

relation-supersedes = It takes the place of that resolution.
relation-superseded_by = That resolution takes its place.
relation-amends = It changes that resolution.
relation-implements = It carries out that resolution.
relation-repeals = It ends that resolution.
relation-related = It has to do with that resolution.

due-after = The time after the meeting: `P6M` for six months, `P30D` for thirty days, `P1Y` for a year.

amount-value = How much, such as `"13,456,452"`.
amount-currency = The currency's code: three capital letters, such as `SYP` or `USD`.
amount-basis = What the amount stands for.

votes-for = How many voted for it.
votes-against = How many voted against it.
votes-abstain = How many abstained.
votes-unanimous = Whether nobody was against it.

document-title = What the document is called.
document-file = The file, by its path below `files/`.
document-kind = What sort of document it is.
document-lang = The language it is in, by its tag.

photo-file = The picture, by its path below `files/`: JPEG, PNG or WebP.
photo-alt = What the photo shows, for those who can't see it.
photo-credit = Who took it.

source-title = What it is called.
source-url = Where it is on the web. An entry has either `url` or `file`, or a title alone.
source-file = The file, by its path below `files/`. An entry has either `url` or `file`, or a title alone.
source-sha256 = The SHA-256 of the file: if the file is altered, nothing is published.
source-date = Of when it is.

update-resolution = The resolution's number, or its `id`.
update-date = When this was reported. Dates don't go back.
update-status = What became of it. `completed` needs evidence, `on_hold` a note.
update-progress = How much is done, of 100.
update-note = More words for readers.
update-evidence = What proves it.
update-reported_by = Who reports it: a council by its folder's name, or any other name.

correction-date = When it was corrected.
correction-resolution = The resolution's number; without it, the correction is about the meeting as a whole.
correction-withdrawn = Whether the whole record is withdrawn. Then `before` and `after` aren't needed.
correction-what = What was wrong: the field's name in plain words.
correction-before = How it read before.
correction-after = How it reads now.
correction-reason = Why it was changed.

clarification-title = The fact, not the rumour: it is the headline.
clarification-claim = The rumour, neutrally and briefly: 75 characters at most are shown everywhere.
clarification-verdict = What was found of the claim.
clarification-date = When the answer was published.
clarification-updated = When it last changed.
clarification-council = The council that answers, by its folder's name.
clarification-evidence = What the answer rests on: at least one resolution, meeting, figure, address or file.
clarification-first_seen = When the claim was first seen.
clarification-channels = Where the claim was seen.
clarification-variants = Other wordings of the claim, so that the search finds the answer.

proof-resolution = A resolution by its whole name, such as `tabqa/2025-annual/4`.
proof-meeting = A meeting by its whole name, such as `tabqa/2025-annual`.
proof-figure = A figure: the whole name of its meeting, and its `label` beside it.
proof-label = The label of the figure, in any language.
proof-url = An address of the web.
proof-file = A file, by its path below `files/`.
proof-title = What the address or file is called.

# Words of the format that no page of the site needs.
completeness-complete = Every resolution is in the list.
completeness-highlights = The list has only the most important ones.
date-basis-stated = The record states it.
dir-rtl = From right to left.
dir-ltr = From left to right.
digits-latn = 0–9.
digits-arab = ٠–٩.

# What a value has to look like.
needs-text = write a text that isn't empty, or one for each language
needs-language = write the tag of a language, such as `ar` or `ku`
needs-date = write a date of the calendar: `2025-12-27`, `2025-12` or `2025`
needs-year = write four digits, such as `2026`
needs-period = write `P6M` for six months, `P30D` for thirty days, `P1Y` for a year
needs-number = write digits, with or without grouping, such as `13456452` or `"13,456,452"`
needs-count = write a whole number
needs-url = begin with `https://` or `http://`, name a host, and leave no spaces in it
needs-email = write an e-mail address such as `office@councils.example`
needs-phone = write a telephone number: digits, with `+`, `-`, brackets and spaces
needs-id = write words of a–z and 0–9 joined by single hyphens, such as `deir-ez-zor`
needs-meeting = write council/meeting, such as `tabqa/2025-annual`
needs-resolution = write council/meeting/number, such as `tabqa/2025-annual/4`
needs-resolution-number = write digits with one letter at most, or give an `id` as well
needs-file = write a path below `files/` that ends in one of: { $types }
needs-hash = write the 64 hexadecimal digits of the SHA-256
needs-marks = write marks as the program does: 8 hexadecimal digits each, with one space between them
needs-currency = write three capital letters, such as `SYP` or `USD`
needs-unit = write a currency's code such as `SYP`, or `count`, or `percent`
