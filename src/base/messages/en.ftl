# Messages in English. One message a line that stands on its own: lower case, no full stop, the
# words at fault in `backticks`. `.help` says what to do. Words: see the code that reports it.

label-error = error
label-warning = warning
label-notice = notice
label-help = help

help-did-you-mean = did you mean `{ $suggestion }`?
help-one-of = it is one of: { $known }
help-hidden-character = the word holds a character that doesn't show (a no-break space or a direction mark); type `{ $suggestion }` anew

help-into-files = put it into the record's `files` folder, and name it under `documents`
help-language-fields = the theme doesn't know `{ $tag }`: write {"{"}tag: { $tag }, name: …, dir: ltr or rtl{"}"}

after-its-end = resolution { $name } was reported `{ $status }` on { $date }, which is final, and no correction says why it goes on
    .help = say why in corrections.yaml: `resolution: "{ $name }"` and a date not before { $date }; or correct the status
altered-source = the file `{ $file }` was altered: its SHA-256 isn't the one that was recorded
    .help = put the original back (an editor or git may have changed its line ends); if this is the right file, write `{ $found }`
bad-contact = `{ $word }` can't be used as { $field ->
    [phone] a phone number
   *[email] an e-mail address
}
    .help = write it as people dial or type it, such as +963 52 123 456 or office@example.org
bad-count = `{ $number }` isn't a whole number from 0 to { $most }
    .help = write digits only
bad-currency = `{ $currency }` is no currency code
    .help = a currency is three capital letters, such as USD or SYP; a figure may also be `count` or `percent`
bad-date = `{ $date }` isn't a date as the format needs it
    .help = write the year first: 2025-12-27, 2025-12 or 2025
bad-file-name = `{ $path }` has a name that some systems or web servers refuse
    .help = use letters, digits, `-` and `_`, and a short name
bad-hash = `{ $hash }` isn't a SHA-256
    .help = write its 64 digits, 0-9 and a-f, as `sha256sum` prints them
bad-hash-mark = the mark `{ $hash }` of `{ $name }` isn't one
    .help = delete the line; `diwan translate done` writes it anew once the translation agrees with its original
bad-hash-alone = `sha256` stands here without a `file`
    .help = name the file that it is of, or delete the line
bad-id = `{ $id }` can't be an id
    .help = an id is made of a-z, 0-9 and single `-` between them, at most 64 characters, such as deir-ez-zor or 2025-12-27-annual
bad-language-tag = `{ $tag }` can't be a language tag
    .help = a tag is made like `ar`, `ku` or `ckb`
bad-number = `{ $number }` isn't a number
    .help = write digits, with or without grouping, such as 13456452 or "13,456,452"
bad-period = `{ $period }` isn't a length of time
    .help = write P6M for six months, P30D for thirty days, P1Y for a year
bad-url = `{ $url }` isn't an address of the web
    .help = begin with https:// or http://, name a host, and leave no spaces in it
bad-year = `{ $year }` isn't a year
    .help = write four digits, such as 2026
broken-link = the link `{ $word }` leads to nothing
    .help = link to a file of the content by its relative path, such as ../2025-12-27-annual/meeting.yaml, or to an https:// address
broken-picture = the picture `{ $file }` is damaged, incomplete or too large: what it tells of people can't be taken out
    .help = open it in a picture program and save it anew as JPEG or PNG
broken-script = the script can't stand in a page: it holds `{ $words }`
    .help = write it in two parts that are put together, or leave it out
broken-template = the template can't be used: { $words }
    .help = mend the template, or take it out of the theme's folder so that the program's own is used
changed-original = the original of `{ $name }` isn't any more what was translated: this translation is left out
    .help = export it anew; a translation that still fits can be kept there
cut-by-comment = `{ $word }` is read as a comment, so it is cut off from the text before it
    .help = put the whole text in quotes: "…"; for a comment leave a space after the `#`
document-acts = the document `{ $file }` holds what may run or open by itself: `{ $words }`
    .help = print it to a new PDF, or save it without macros and attached files, and publish that one
document-tells = the document `{ $file }` is published as it is, and tells more than it shows: { $kind ->
    [author] its author
    [editor] who saved it last
    [names] names of people who commented on it, changed or printed it
    [company] an organisation
    [device] the device it was recorded with
   *[place] where it was recorded
} (`{ $words }`)
    .help = if that could harm somebody, take it out in the program that made the document (under its properties) and put the new file here
document-tells-hidden = the document `{ $file }` could not be looked into, or not everywhere: it may tell who wrote it
    .help = it is encrypted, damaged or too large; look at its properties yourself before you publish it
duplicate-key = `{ $word }` stands twice, in line { $first } and in line { $second }
    .help = keep one of the two
duplicate-language = the language `{ $tag }` is there twice
    .help = keep one of the two; ku, kmr and ku-Latn are the same
duplicate-number = two resolutions have the number `{ $number }`: entries { $first } and { $second } of the list
    .help = correct one of the two
empty-source = the source has neither a title, nor a url, nor a file
    .help = fill one of them, or delete the entry
empty-value = `{ $field }` is empty
    .help = { $field ->
    [date] write it as 2026-01-31, 2026-01 or 2026: as much as is known
   *[other] write a value, or delete the line
}
ends-before-begin = it ends on { $to }, before it begins on { $from }
    .help = correct one of the two dates
figure-differs = the figure is { $value }, but `{ $printed }` is printed
    .help = correct `value` or `as_printed`, so that page and data say the same
figure-not-in-minutes = `{ $printed }` isn't in the minutes
    .help = copy the number as the minutes print it, or correct the minutes
file-too-large = the file has { $size } KiB; at most { $limit } KiB are read
    .help = split it into several records, or put it below `files/` as an attachment
forbidden-character = the character { $character } can hide or turn words and isn't allowed
    .help = delete it; the program itself sets the direction of numbers and names
forbidden-file-type = `{ $file }` isn't of a type that is published, or its content isn't what its name says
    .help = allowed are { $types }
forbidden-link = the link `{ $word }` has a scheme that isn't allowed
    .help = allowed are https, http, mailto, tel and relative paths
future-correction = the correction of { $date } is after the site's date, { $today }, and is left out
    .help = correct the date, or build again on that day
future-clarification = the clarification of { $date } is after the site's date, { $today }: it shows, but feeds wait for that day
    .help = correct the date
future-meeting = the meeting of { $date } is after the site's date, { $today }, and shows as held
    .help = write `state: scheduled`, or correct the date
future-update = the update of { $date } is after the site's date, { $today }, and is left out
    .help = correct the date, or build again on that day
heavy-page = the page `{ $page }` will have about { $size } kB compressed; at most 14 kB load well on a bad link
    .help = shorten its longest text, or move it into a document below `files/`
impossible-date = `{ $date }` isn't in the calendar
    .help = check day and month
incomplete-text = { $name }: { $count } of { $all } pieces aren't translated, and half a text isn't published; nothing of it is written
    .help = translate the rest of it in the same file, and import that again
interface-text-syntax = this interface text can't be read: { $words }
    .help = each text is one line `id = text`; what continues it is indented
left-to-hand = `{ $path }` is there and is made of other pieces than its original
    .help = compare the two by hand, then `diwan translate done`; or delete it, to have it written anew
long-claim = the claim has { $length } characters: most of what shows it shows the first { $most }
    .help = say it in fewer words, as neutrally; other wordings go into `variants`
look-alike = `{ $name }` differs from `{ $other }` only by letters that look alike
    .help = if both are the same, write it the same way in both places; if not, tell them apart by a word
lost-text = the site has no text `{ $name }`: its translation is left out
    .help = its record was removed or has another number now; export anew
markdown-too-deep = lists and quotations are nested too deeply here
    .help = use at most a few levels
missing-alt = nobody says what this photo shows: who can't see it is told only that there is one
    .help = add `alt` with a sentence in each language: what it shows, and who if that matters
missing-attachment = the file `{ $file }` isn't in the record's `files` folder
    .help = put the file there, or correct its name
missing-evidence = `completed` needs evidence
    .help = add `evidence` with a title and a url or file that shows it is done
missing-field = the field `{ $field }` is missing
    .help = add a line `{ $field }: …`
missing-file = the file `{ $path }` is missing
    .help = create it; the README shows what goes into it
missing-interface-text = the interface text `{ $id }` is missing in `{ $tag }`; the program's own is shown
    .help = add it to languages/{ $tag }/interface.ftl of the theme
missing-interface-many = { $count } interface texts are missing in `{ $tag }`, such as { $ids }; the program's own are shown
    .help = add them to languages/{ $tag }/interface.ftl of the theme; copy the program's file to begin with
missing-interface-language = the theme has no interface texts in `{ $tag }`; they are shown in `{ $other }`
    .help = copy languages/ar of the theme to languages/{ $tag } and translate it
missing-minutes = the meeting has no minutes
    .help = write minutes.ar.md or minutes.ku.md beside meeting.yaml
missing-note = `on_hold` needs a note
    .help = add `note`: why it is paused, and what it waits for
missing-relation = `superseded` needs the resolution that took its place
    .help = add `supersedes: { $name }` to the relations of that resolution
missing-relation-cancelled = `cancelled` needs a note or a relation
    .help = add `note`: why the council dropped { $name }, or the relation to the resolution that says so
missing-translation = this text isn't there in `{ $tag }`
    .help = add a line `{ $tag }: …`; until then the other language is shown with a notice
missing-translation-many = { $count } texts of this file aren't there in `{ $tag }`; the first is here
    .help = add lines `{ $tag }: …`; until then the other language is shown with a notice
missing-translation-file = there is no such text in `{ $tag }`
    .help = write the file with `.{ $tag }.md` at its end; until then the other language is shown with a notice
name-or-group = an attendee has either a `name` or a `group`
    .help = write `name` for a person, `group` for several who aren't named
named-twice = `{ $id }` is named twice for this meeting
    .help = `with` lists the other councils, each once
not-held = the meeting is `{ $state }`, yet it has resolutions; they count as not adopted
    .help = write `state: held` when it has been held, or take the resolutions out
no-base-url = the site has no address, so sitemap.xml and the feeds are left out
    .help = add `base_url` to site.yaml, or give --base-url
not-on-card = share cards can't draw `{ $signs }`; `�` stands in its place
    .help = write it in words, or leave it as it is: pages show it
not-on-card-letters = the font of share cards lacks letters: `{ $signs }`; what they are in gets no card
    .help = write the name in Arabic or Latin letters too, or leave it as it is: pages show it
number-needs-id = the number `{ $number }` can't be part of an address
    .help = keep it, and add an `id` to the resolution, such as id: m-4
older-translation = in `{ $tag }`, { $count ->
    [one] one translation is older than its original: { $name }
   *[other] { $count } translations are older than their originals; the first is { $name }
}
    .help = `diwan translate status` lists what changed; translate it anew, and say so with `diwan translate done`
one-evidence = a piece of evidence names exactly one of: resolution, meeting, figure, url, file
    .help = name exactly one in each entry; make several entries of several
other-site = these are texts of the site `{ $other }`, and this is `{ $id }`
    .help = import the file there; --content names the folder
other-site-none = the file doesn't say that its texts are of this site, `{ $id }`
    .help = import a file that `diwan translate export` wrote; its header has a line `X-Diwan-Site: { $id }`
output-collision = two files of the site would have the path `{ $path }`: { $first } and { $second }
    .help = give one of the two another id or file name
parent-cycle = the councils are each other's parents: { $cycle }
    .help = take `parent` out of the topmost one
path-too-long = the path `{ $path }` is longer than every system takes
    .help = use a shorter id or file name
personal-contact = `{ $word }` looks like { $kind ->
    [phone] a phone number
   *[email] an e-mail address
} and will be read by everybody
    .help = if it is a person's own, take it out; an office's belongs in `contact` in council.yaml
photo-too-large = the photo `{ $file }` is { $width } × { $height } points, more than { $most } million
    .help = save it smaller: 2000 points in width are plenty
picture-tells = the picture `{ $file }` is published with what it tells beside what it shows (such as place, time or device), as its `sha256` stands in the record
    .help = delete the line `sha256`, and it is published without; or put a picture there that tells nothing, with its own SHA-256
raw-html = the HTML `{ $word }` is shown as text
    .help = use Markdown: **bold**, lists, tables
related-to-itself = the resolution relates to itself
    .help = name another resolution, or delete the line
reopened-without-correction = resolution { $name } was reported `completed` on { $date }, and no correction says why it isn't any more
    .help = say what was wrong in corrections.yaml: `resolution: "{ $name }"` and a date not before { $date }; or correct the status here
reserved-id = `{ $id }` can't be an id: plain numbers and some names are kept for the site or for Windows
    .help = choose another name, such as 2025-12-27-annual
special-file = `{ $path }` is neither a file nor a folder
    .help = take it out of the content folder
symbolic-link = `{ $path }` is a symbolic link; links aren't followed
    .help = put the file itself there
unfit-translation = in its place `{ $words }` would become something else: a heading, a list, another cell, or more than one piece
    .help = keep it one paragraph, without #, - or 1. at its beginning, empty lines or a bar
unfinished = this is still to be written
    .help = write the text in the place of `TODO`
unknown-council = there is no council `{ $id }`
unknown-field = unknown field `{ $field }`
unknown-figure = the meeting has no figure with the label `{ $label }`
    .help = copy the label from the meeting's `figures`, in any language
unknown-file = `{ $path }` is no file of the format
unknown-language = the site doesn't have the language `{ $tag }`
unknown-meeting = there is no meeting `{ $name }`
    .help = write council/meeting, the names of the two folders
unknown-resolution = there is no resolution `{ $name }`
unknown-resolution-form = `{ $name }` is no full name of a resolution
    .help = write council/meeting/number, such as deir-ez-zor/2025-12-27-annual/4
unknown-sector = there is no sector `{ $id }`
    .help = add it to sectors.yaml, or choose one of those there
unknown-value = `{ $field }` isn't one of the words that go here
unused-attachment = no record names the file `{ $file }`, so it isn't published
    .help = list it under `documents`, or delete it
unused-theme-file = no page uses the theme's file `{ $path }`
    .help = themes have templates/, assets/, scripts/tables.js and languages/<tag>/ with language.ftl and interface.ftl; compare the name with the program's own theme
update-before-meeting = the update is of { $date }, before the meeting of { $meeting }
    .help = correct the date of the update
update-order = the update of { $date } stands below one of { $before }
    .help = updates are only added at the end, the newest last; correct the date
url-and-file = the source has both a url and a file
    .help = make two entries of it
wrong-encoding = the file isn't UTF-8: the byte { $character } can't be read
    .help = save it as UTF-8; Windows-1256 and others show as unreadable signs
wrong-encoding-utf16 = the file is UTF-16, not UTF-8
    .help = save it as UTF-8
wrong-type = `{ $field }` needs { $expected ->
    [value] one value
    [text] a text
    [list] a list
   *[fields] fields with values
}, not { $found ->
    [text] a text
    [list] a list
   *[fields] fields
}
    .help = { $expected ->
    [list] begin each entry on a line of its own with `- `
    [fields] write each field on a line of its own, indented
    [text] write the text after the colon, or one line a language
   *[value] write the value after the colon
}
yaml-feature = `{ $word }` is a part of YAML that records don't use
    .help = anchors, aliases, tags, merge keys and several documents in one file aren't needed; if it is text, put it in quotes
yaml-syntax = this isn't valid YAML: { $words }
    .help = compare the line and the one above it with an example
yaml-syntax-colon = a `:` inside a text needs quotes around the text
    .help = write key: "text: more text"
yaml-syntax-quote = a quotation mark is opened and not closed
    .help = close it, or write \" for a quotation mark inside a text in double quotes
yaml-syntax-tab = the line is indented with a tab
    .help = indent with spaces
yaml-syntax-sign = a text can't begin with this sign unless it is in quotes
    .help = put the whole text in quotes: "…"
yaml-syntax-indentation = the lines don't fit together here
    .help = fields of one record begin in the same column; check the indentation, quotes and brackets of this line and the one above
yaml-too-deep = values are nested deeper than in any record
    .help = check the brackets of this line

po-syntax = this line is none of a PO file
    .help = save the file anew in the translator's program, or mend the line
po-syntax-quote = the text isn't between two quotation marks
    .help = write "…", and a quotation mark inside as \"
po-syntax-escape = a backslash stands before a sign that it can't stand before
    .help = write a backslash as \\, a new line as \n
po-syntax-plural = a text of the site has one form, and no plural
    .help = export anew: no plural is written there
po-syntax-order = `msgid` and `msgstr` don't come in pairs
    .help = each message has both, in this order
po-syntax-twice = `{ $name }` is there twice
    .help = keep one of the two
po-syntax-header = the file has no header
    .help = import a file that `diwan translate export` wrote, as a PO file
program-mistake = the program made a mistake with this record: { $words }
    .help = the site isn't built; please report it together with the record's files
more-alike = there are more reports `{ $code }` about this file; the first { $shown } are shown
    .help = mend those, and run the command again
empty-value-null = `{ $field }` is empty: YAML takes `null` and `~` for nothing
    .help = write a value, or delete the line; if the word itself is meant, put it in quotes
forbidden-character-control = the character { $character } is a control character, which no text needs
    .help = delete it; it usually comes from a program that copied something else than text
forbidden-character-line = the character { $character } breaks the line for some programs and not for others
    .help = write a plain line break or a space instead
forbidden-character-mark = a byte order mark ({ $character }) stands inside the text
    .help = delete it; it comes from joining files, and may only begin one
wrong-encoding-1256 = the file isn't UTF-8 but most probably Windows-1256: the byte { $character } can't be read
    .help = open it as Windows-1256 (Arabic) and save it as UTF-8
yaml-syntax-number = a number of so many digits needs quotes
    .help = put it in quotes: "13456452134564521345645213"
yaml-feature-sign = `{ $word }` begins with a sign that YAML keeps for anchors, aliases and tags
    .help = records don't use them; if it is text, put the whole text in quotes: "…"
yaml-feature-merge = `<<` takes over the fields of another place, which records don't use
    .help = write the fields out
yaml-feature-question = a `?` here begins a part of YAML that records don't use
    .help = if it is text, put the whole text in quotes: "…"
yaml-feature-document = `{ $word }` ends the document, and a file holds only one
    .help = delete the line, and put what is below it where it belongs; if it is text, put it in quotes
yaml-feature-directive = a line that begins with `%` is a directive of YAML, which records don't use
    .help = delete the line; if it is text, put it in quotes
duplicate-key-one-line = `{ $word }` stands twice in line { $first }
    .help = keep one of the two
yaml-syntax-space = a space is missing after `{ $words }`
    .help = write a plain `:` or `-` and a space: `key: value`
yaml-syntax-comma = `،` doesn't separate the entries between braces
    .help = write `,` between them: {"{"}ar: …, ku: …{"}"}
yaml-syntax-dash = a list can't begin on the line of its key
    .help = begin each entry on a line of its own with `- `

summary-errors = { $count ->
    [one] one error
   *[other] { $shown } errors
}
summary-warnings = { $count ->
    [one] one warning
   *[other] { $shown } warnings
}
summary-nothing-written = nothing was written
summary-fine = no errors
summary-single = { $size } kB in { $file }
summary-pages = man pages in { $folder }: { $count }
summary-schemas = { $count } schemas written; editors read them from the first line of each file
summary-zips = ZIP files: { $count }, the largest { $size } kB
summary-few-cards = cards of clarifications only (for all: --cards all)
summary-built = { $files } files in { $output }, { $pages } of them pages · changed: { $changed } · removed: { $removed }
serve-at = The site:
serve-phone = On a phone in the same network:
serve-open = Others in this network can read it, drafts too, until you stop it.
serve-last-good = below is the site as it was before
summary-time = { $seconds } s

phase-read = reading and checking the records
phase-make = making the files
phase-compress = compressing
phase-publish = publishing
phase-compare = comparing the files
timing-kind = { $kind }: { $count } files

failure-read-folder = the folder can't be read
failure-read-file = the file can't be read
failure-write-file = the file can't be written
failure-make-folder = the folder can't be made
failure-exchange = the new site can't take the place of the old one
failure-remove = what is no longer needed can't be removed
failure-sync = what was written can't be made safe
failure-lock = the lock can't be taken
failure-locked = another build is writing this site
failure-locked-by = another build is writing this site: process { $process }, since { $since }
failure-locked-on = another build is writing this site: process { $process } on { $host }, since { $since }
failure-stopped = the run was stopped, and nothing was changed
failure-signals = signals that stop the run can't be watched
failure-no-space = the new site doesn't fit on the disk, and nothing was changed: { $free } MB are free, { $needed } MB are needed
failure-no-files = the new site doesn't fit on the disk, and nothing was changed: { $free } more files can be made there, { $needed } are needed
failure-not-as-made = what was published isn't what was written, so it isn't trusted; the disk may be failing
failure-not-ours = the folder isn't empty and wasn't made by diwan, so it isn't replaced
failure-file-not-ours = there is something else of this name, and it isn't replaced; move it away, or choose another folder with --output
failure-in-site = a published site lies here, and the next build would remove the file; choose another folder with --output
failure-in-content = files that diwan makes don't belong into the content or theme folder; choose another folder with --output
failure-overlap = the output folder must neither hold the content or theme folder nor lie in one
failure-no-file = a theme holds files and folders; links, pipes and devices aren't read
failure-listen = listening on this address didn't work
failure-no-content = there is no content folder here
failure-bad-epoch = this isn't a count of seconds since 1970
failure-bad-clock = the machine's clock is outside the calendar
failure-no-previous = there is no site before this one, so nothing was changed
failure-no-manifest = the folder has no manifest.json, so it can't be told what should be in it
failure-bad-manifest = the manifest.json is damaged, or it isn't one of diwan's
failure-large-manifest = the manifest.json is larger than any site's

verify-altered = altered: { $path }
verify-missing = missing: { $path }
verify-extra = not the site's: { $path }
verify-unreadable = can't be read: { $path } ({ $cause })
verify-whole = the copy is whole: { $files } files, { $bytes } bytes, the site of { $date }
verify-not-whole = the copy isn't whole · altered: { $altered } · missing: { $missing } · not the site's: { $extra } · can't be read: { $unreadable } · of { $files } files, { $bytes } bytes, the site of { $date }
rollback-not-whole = the site before this one isn't whole any more, so nothing was changed
rollback-done = { $output } is again the site of { $date }, { $files } files · the one of { $old-date }, { $old-files } files, is kept: another rollback brings it back
rollback-done-alone = { $output } is again the site of { $date }, { $files } files

file-too-large-record = the record of this text would have { $size } KiB; at most { $limit } KiB are read
    .help = a press text of a meeting is a few pages: import one meeting at a time
file-too-large-press = the text is larger than { $most } MB
    .help = a press text of a meeting is a few pages: import one meeting at a time
unreadable-photo = the photo `{ $file }` can't be made small: it is damaged, or its colours are meant for printing (CMYK)
    .help = open it in a picture program and save it anew as JPEG, in the colours of screens (RGB)
unreadable-press = the file isn't a text
    .help = give a text file (UTF-8 or Windows-1256) or a Word document (.docx)
unreadable-press-old-word = the file is of Word before 2007
    .help = open it in the word processor and save it as .docx
unreadable-press-locked = the document is locked with a password
    .help = save it without a password
unreadable-press-pdf = the file is a PDF
    .help = copy its text into a text file, or give the document that it was made of
unreadable-press-rich-text = the file is rich text (.rtf)
    .help = open it in the word processor and save it as .docx
unreadable-press-word = the file isn't a Word document, or it is damaged
    .help = open it in the word processor and save it as .docx, or copy its text into a text file
unreadable-press-empty = there is no text in the file
unreadable-press-language = the text is neither in Arabic nor in Kurmanji in Latin letters
    .help = name its language with --lang ar or --lang ku if it is one of them

failure-by-hand = nothing can be added to this file without touching what is in it; add the entry below to its list by hand
failure-changed = somebody else changed the file in this moment, and nothing was written; run the command again
failure-no-council = there is no council of this id in the content
failure-bad-id = this is no id: words of a–z and 0–9 joined by single hyphens, at most 64 characters, and no name that the site or Windows keeps for itself
failure-record-exists = there is a meeting of this name already, and it isn't touched; choose another name with --id
failure-one-id = --id names one meeting: give one file, or leave it out
failure-one-translation = --translation belongs to one text: give one file
failure-same-language = both texts are in the same language
failure-no-language = site.yaml doesn't name the language of this text
failure-too-many-names = no name is free for this meeting; choose one with --id
failure-twice-standard-input = standard input can be read once only

report-future = { $date } is after today, { $today }: the site would leave the report out
    .help = report what has happened, with --date if it was another day
report-no-file = there is no file `{ $file }`, neither at this path nor in the meeting's `files` folder
    .help = check the path; an address begins with https://
report-file-taken = the meeting's `files` folder holds another file of the name `{ $path }`
    .help = give this file a new name; what is there is never overwritten
report-entry = { $place }: resolution { $name }, { $title }
report-status = status: { $before } before, { $after } now
report-copied = copied to the meeting's files: { $file }
report-withdrawn = the resolution was withdrawn: the report shows on its page and counts nowhere
report-others = errors elsewhere in the content, which were there before: { $count }; `diwan check` lists them

start-head =
    A clarification: the council's answer to a claim. Write every TODO; what the records tell is
    filled in. `diwan check` says what is missing.
start-title = The headline states the fact, never the rumour: people remember what they read largest.
start-claim = The rumour, neutrally and briefly: at most 75 characters.
start-verdict = What was found of it, one of:
start-evidence = What the answer rests on. Each page named here leads back to this one.
start-more = Other words in which people may search for it; when and where it was first seen:
start-answer = the answer, in plain words. Below are the resolution's own.
start-written = written. Write what is marked TODO, then run `diwan check`
start-ready = written. `diwan build` publishes it
start-meeting =
    A meeting that was held. Write every TODO; `diwan check` says what is missing, and `diwan serve`
    shows the page while you write. Lines behind a # count for nothing; to use one, take the # away.
start-announced =
    A meeting to come. Write every TODO; `diwan check` says what is missing. Once it was held, take
    the line `state` away, and add the resolutions and the minutes (minutes.ar.md, minutes.ku.md).
start-council =
    A council. Write every TODO; `diwan check` says what is missing. Lines behind a # count for
    nothing; to use one, take the # away. The folder's name is part of addresses and stays.
start-site =
    The site: its name, its languages, and who stands behind it. Lines behind a # count for nothing;
    to use one, take the # away.
start-sectors =
    The sectors that a resolution may name. Ids stay, because they are part of addresses; add some,
    or take away those that no resolution names. cofog is the code of the UN classification.
start-one-of = One of:
start-date = 2026-01-31, or 2026-01 or 2026 where the day isn't known.
start-draft = A draft until the council has approved the minutes: then take this line away.
start-scheduled = scheduled; later perhaps postponed or cancelled.
start-more-meeting = What else can stand here. Files lie in the folder `files` beside this one.
start-resolutions = The resolutions, each in the council's own words, with the number as printed.
start-more-resolution = What else a resolution can have:
start-due = A day, or a time after the meeting: {"{"}after: P6M{"}"} is six months.
start-minutes = the minutes, in Markdown; or delete this file if there are none in this language.
start-parent = The council above this one, by the name of its folder.
start-more-council = What else can stand here; of people only what may be public.
start-publisher = The office that publishes.
start-site-id = Part of the permanent names of feeds and calendars: choose it once and keep it.
start-languages = The first language is the primary one.
start-base-url = The address that the site will have. Feeds, share cards and QR codes need it; pages don't.
start-more-site = What else can stand here; license is that of the records.
start-site-written = written, and it builds as it is. What comes next: look at it, then start a meeting of your own
ask-site-title = Title of the site
ask-publisher = Who publishes it
ask-council-name = Name of the council
ask-council-id = Name of its folder, in Latin letters (part of addresses, stays)
ask-council-kind = What is it
ask-council = Which council
ask-meeting-kind = What sort of meeting
ask-meeting-date = When was it, or when will it be
ask-meeting-title = Title of the meeting
ask-meeting = Which meeting
ask-resolutions = How many resolutions
ask-resolution = Which resolution does the answer rest on
ask-claim = What is claimed
ask-fact = The headline: what is the case
ask-verdict = What was found of it
ask-in-language = { $question }, in { $language } (Enter: later)
ask-bad-date = write 2026-01-31, 2026-01 or 2026
ask-bad-count = write a whole number, at most 500
ask-bad-sign = { $sign } can't be seen and can't stand in a record: leave it out
example-title = The council's resolutions
example-publisher = Example: the council's media office
example-council = Example: name of the council
example-meeting = Example: regular meeting
example-resolution = Example: the minutes of each meeting are published on this site within seven days.
example-minutes = These minutes are an example. Put those of your meeting in their place.
failure-nobody-to-ask = nobody can be asked here, so these options are needed
failure-no-answer = the answer can't be read
failure-site-exists = there is content already, and it isn't touched; choose another folder, or add to it with `diwan new`
failure-name-taken = there is a record of this name already, and it isn't touched; choose another name with --id
failure-no-councils = there is no council yet: start one with `diwan new council`
failure-no-resolutions = there is no resolution yet that an answer could rest on

record-head =
    A draft, made from a press text. Every `guessed` is a proposal: compare it with the text,
    mend it if need be, and delete the comment. What the text doesn't say is left out.
record-heading = under "{ $words }", line { $line }
record-printed = printed "{ $number }"
todo-date = the text doesn't say when the meeting was: write 2026-01-31, 2026-01 or 2026
why-words = "{ $words }", line { $line }
why-headline = the headline, line { $line }
why-heading = "{ $words }", line { $line }, which it stands under
why-date-line = "{ $words }", line { $line }, the day of publication
why-with-year = "{ $words }", line { $line }, and the year of line { $year }
why-year = "{ $words }", line { $line }; the text names no day
why-given = --date
why-no-headline = the kind and the council's name; the text has no headline
why-nothing = the text doesn't say
why-repeated = "{ $words }" is printed a second time, line { $line }

language-ar = Arabic
language-ku = Kurmanji
import-source = from { $file }: { $language }, { $encoding }, { $lines } lines
import-written = written: a draft. Check it, then run `diwan check`
import-dry-run = not written: --dry-run
import-finished = an earlier import was cut short and has been finished now; it wrote: { $names }
import-found = Found
import-resolutions = { $count } resolutions: lines { $lines }
import-no-resolutions = no resolutions: there is no list in the text
import-other-lists = no resolutions: the lists of lines { $lines } were taken for something else. If they are resolutions, write `القرارات:` or `Biryar:` on the line above them
import-minutes = minutes: lines { $lines }
import-after = of these after the list: lines { $lines }
import-guessed = Guessed, to be checked
import-guess = { $field }: { $value } — { $reason }
import-guess-others = { $field } of { $names }: { $value } — { $reason }, and others
import-guess-resolutions = { $field } of { $names }: { $value } — { $reason }
import-missing = Missing
import-no-date = date: write it at the TODO in meeting.yaml, or import again with --date. Rename the folder too before it is published: its name is the meeting's permanent address
import-without = { $field }: { $count } of { $all } resolutions state none
import-untranslated = no text in the language { $language }
import-look = Look at
import-unclear-attendance = line { $lines } tells who was there, but not clearly enough to be read
import-gap = number { $numbers } is missing before line { $line }
import-repeat = number { $numbers } of line { $line } doesn't count on from the one before
import-start = the list begins with number { $numbers }, line { $line }
import-restart = the numbers begin again at line { $line }: the record counts through
import-by-place = the resolutions of the two texts were paired by their places, because not both texts number them
import-alone = without a partner in the translation: resolutions { $names }, lines { $lines } of the text
import-alone-translation = left out of the record, because the text has no resolution of this number: { $names }, lines { $lines } of the translation
import-left-lists = lists that were left in the minutes: lines { $lines }
import-left-pairs = left out of the record, because the two texts name another count: agenda or attendance in lines { $lines } of the translation
import-looks-like = the text looks like { $language }, but --lang says otherwise
import-unnamed = nothing in the text says that lines { $lines } are resolutions
import-wrapped = resolutions that go on over several lines begin in lines { $lines }
import-decisions = lines { $lines } tell of decisions: write them as resolutions
import-tables = lines { $lines } look like a table: its columns aren't read
import-unmarked = the resolutions have no markers, so where each ends is a guess: lines { $lines }
import-in-words = the numbers are printed as words or letters: `number` keeps them, `id` counts
import-of-file = { $file }: { $text }
import-left = In no text of the record
import-left-date = the date: line { $lines }
import-left-impossible = a date that isn't in the calendar: line { $lines }
import-left-heading = headings (comments in meeting.yaml): lines { $lines }
import-left-separator = drawn lines and page numbers: { $lines }
import-check = What `diwan check` says of it
odd-space-before-stop = a space stands before a full stop or comma: lines { $lines }
odd-glued-number = a number is written together with the word after it: lines { $lines }
odd-foreign-comma = a Latin comma stands between Arabic words: lines { $lines }
odd-open-quote = a quotation isn't closed: lines { $lines }

# The board in a terminal
status-all = All councils on { $date }
status-council = { $name } ({ $id })
status-adopted = adopted
status-completed = done
status-in_progress = under way
status-late = late
status-due_soon = due soon
status-stale = no news for more than 180 days
status-unreported = unreported
status-untranslated = untranslated
status-entry = { $name }  { $title }
status-entry-due = { $name }  { $deadline }  { $title }
status-more = and { $count } more: --format json lists all

# Translation: lists, and comments for translators
translate-language = { $tag }: { $texts } texts · missing: { $missing } · older than their original: { $older }
translate-record = { $name }: missing { $missing }, older { $older }
translate-missing = missing: { $field } ({ $place })
translate-older = older: { $field } ({ $place })
translate-exported = messages: { $count }
translate-left-out = { $path }: its translation is made of other pieces; compare the two by hand, then `diwan translate done`
translate-imported = imported: { $imported } · unchanged: { $unchanged } · left out: { $skipped }
translate-done = { $name }: translations up to date: { $count }
translate-no-language = the site doesn't have the language `{ $tag }`
    .help = it has: { $known }; another one has to be added to `languages` in site.yaml first
translate-no-record = there are no texts of `{ $name }`
    .help = name a council, council/meeting, clarifications/ID or site.yaml
translate-by-hand = nothing can be put into `{ $path }` without touching what is in it
    .help = write these translations into it by hand, then `diwan translate done`
translate-head = Written by `diwan translate`: of which original each translation was made. When an original changes, the site says so.
translate-of = of: { $title } ({ $name })
translate-dated = dated: { $date }
translate-original = the original is in: { $tag }
text-title = a title
text-text = the words of a resolution, verbatim
text-summary = a resolution in one plain sentence
text-due_text = a deadline in the resolution's own words
text-responsible = who is to carry out a resolution
text-name = a name: of a person, council or sector
text-short_name = a council's short name, for tables
text-role = what a person is
text-body = where a person is that
text-group = a group of people who were there
text-agenda = an item of the agenda
text-label = what a figure counts
text-alt = what a photo shows, for people who don't see it
text-credit = who took a photo
text-place = where a meeting was
text-slogan = a meeting's slogan
text-note = a note on what became of a resolution
text-reported_by = who reported that
text-what = what a correction corrects
text-before = how it read before
text-after = how it reads now
text-reason = why it was corrected
text-claim = a claim or rumour, neutrally and briefly
text-variants = the claim in other words, for the search
text-publisher = who publishes the site
text-description = what the site is
text-contact = how to reach the publisher
text-area = where a council works
text-renamed_from = what a council was called before
text-minutes = a piece of a meeting's minutes, in Markdown
text-answer = a piece of the answer to a claim, in Markdown
