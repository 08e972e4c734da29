// A larger content than this repository's: long lists, every field of the format, and what is hard
// to paint. It is made of fixed words, so it is the same every time.

import { photo } from "./photo.mjs";
import { MINUTES, PAINTED, TEXTS, TITLES } from "./words.mjs";

const STATUSES = ["not_started", "in_progress", "partial", "completed", "on_hold", "cancelled", "ongoing"];
const KINDS = ["decision", "directive", "recommendation", "plan", "appointment", "appropriation", "appeal"];
const RESULTS = ["adopted", "amended", "adopted", "rejected", "deferred", "referred", "noted"];
const SECTORS = { water: ["المياه", "Av"], health: ["الصحة", "Tenduristî"], roads: ["الطرق", "Rê"] };

/** The council whose meetings fill several pages. */
const LARGE = "raqqa";

/** The meetings of that council unless told: one a month. */
const MEETINGS = 36;
const RESOLUTIONS = 12;

/** The year of the first meeting after that council's last. */
const END = 2025;

/** Returns the files of the content by their paths. */
export function generatedContent(meetings = MEETINGS) {
  return {
    "site.yaml": yaml(site()),
    "sectors.yaml": yaml(sectors()),
    ...councils(),
    ...largeCouncil(meetings),
    ...fullMeeting(),
    ...untranslatedMeeting(),
    ...paintedMeeting(),
  };
}

/** Every JSON document is a YAML document. */
function yaml(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function text([ar, ku]) {
  return { ar, ku };
}

function site() {
  return {
    title: text(["سجل المجالس", "Tomara meclisan"]),
    publisher: text(["مكتب الإعلام", "Ofîsa medyayê"]),
    languages: ["ar", "ku"],
    license: "CC-BY-4.0",
    contact: "office@councils.example",
    description: text(PAINTED),
  };
}

function sectors() {
  const sector = ([id, name]) => [id, { name: text(name) }];
  return Object.fromEntries(Object.entries(SECTORS).map(sector));
}

function councils() {
  const council = (id, name, more) => ({
    [`councils/${id}/council.yaml`]: yaml({ name: text(name), kind: "executive", ...more }),
  });
  const communes = Array.from({ length: 40 }, (_, index) =>
    council(`commune-${index + 1}`, [`كومين ${TITLES[index % TITLES.length][0]} ${index + 1}`, `Komûna ${index + 1}`], {
      kind: "commune",
      parent: index % 4 === 3 ? `commune-${index}` : "canton",
    }),
  );
  return Object.assign(
    council("region", ["مجلس الإقليم", "Meclisa herêmê"], { members: members(), contact: contact() }),
    council("canton", ["مجلس المقاطعة", "Meclisa kantonê"], { parent: "region" }),
    council(LARGE, ["المجلس التنفيذي في الرقة", "Meclisa Rêveber a Reqayê"], { parent: "canton" }),
    council("closed", ["مجلس سابق", "Meclisa berê"], {
      dissolved: "2024-06-30",
      renamed_from: [text(["المجلس القديم", "Meclisa kevn"])],
    }),
    ...communes,
  );
}

function members() {
  const role = text(["الرئاسة المشتركة", "Hevserokatî"]);
  return [
    { name: text(["يارا العلي", "Yara El-Elî"]), role, from: "2024-01", to: "2025-12-27" },
    { name: text(["Azad", "Azad"]), role, from: "2025" },
  ];
}

function contact() {
  return {
    phone: "+963 52 123 456",
    email: "office@councils.example",
    telegram: "https://t.me/example",
    website: "https://councils.example/",
  };
}

function largeCouncil(count) {
  const meetings = Array.from({ length: count }, (_, index) => {
    const year = END - Math.ceil(count / 12) + Math.floor(index / 12);
    const date = `${year}-${String((index % 12) + 1).padStart(2, "0")}-15`;
    const folder = `councils/${LARGE}/${date}-regular`;
    return {
      [`${folder}/meeting.yaml`]: yaml({
        title: text(TITLES[index % TITLES.length]),
        kind: "regular",
        date,
        resolutions: Array.from({ length: RESOLUTIONS }, (_, row) => resolution(index + row)),
      }),
      [`${folder}/updates.yaml`]: yaml(updates(date)),
      ...minutes(folder, index === count - 1 ? 40 : 1),
    };
  });
  return Object.assign({}, ...meetings);
}

function resolution(index) {
  const own = {
    text: text(TEXTS[index % TEXTS.length]),
    kind: KINDS[index % KINDS.length],
    result: RESULTS[index % RESULTS.length],
    sector: Object.keys(SECTORS)[index % 3],
    responsible: index % 2 ? ["canton", text(["لجنة البلديات", "Komîteya şaredariyan"])] : ["region"],
  };
  if (index % 3 === 0) own.title = text(TITLES[index % TITLES.length]);
  if (index % 4 === 0) own.due = { after: "P6M" };
  return own;
}

/** One update for each status, of the first resolutions; the rest stay unreported. */
function updates(meeting) {
  const date = `${meeting.slice(0, 4)}-12-31`;
  return STATUSES.map((status, index) => ({
    resolution: String(index + 1),
    date,
    status,
    progress: status === "completed" ? 100 : index * 10,
    note: text(TEXTS[index]),
    evidence: [{ title: text(TITLES[index]), url: "https://example.org/ar/2025/", date }],
    reported_by: "region",
  }));
}

function minutes(folder, times) {
  const repeated = (index) => Array.from({ length: times }, () => MINUTES[index]).join("\n\n");
  return { [`${folder}/minutes.ar.md`]: repeated(0), [`${folder}/minutes.ku.md`]: repeated(1) };
}

function fullMeeting() {
  const folder = "councils/canton/2025-11-02-annual";
  return {
    [`${folder}/meeting.yaml`]: yaml({ ...fullHead(), resolutions: fullResolutions(), ...fullFoot() }),
    [`${folder}/corrections.yaml`]: yaml(corrections()),
    [`${folder}/files/report.pdf`]: "%PDF-1.4\n",
    [`${folder}/files/field.png`]: photo(1000, 750),
    [`${folder}/files/sun.png`]: photo(700, 1000),
    [`${folder}/files/small.png`]: photo(300, 200),
    ...minutes(folder, 1),
  };
}

function fullHead() {
  return {
    title: text(["الاجتماع السنوي", "Civîna salane"]),
    kind: "annual",
    date: "2025-11",
    date_basis: "inferred",
    minutes_state: "draft",
    with: ["region", "closed"],
    place: text(["قاعة 3/4", "Salona 3/4"]),
    slogan: text(["معاً نبني", "Em bi hev re ava dikin"]),
    completeness: "highlights",
    attendees: [
      { name: text(["Azad", "آزاد"]), role: text(["عضو", "Endam"]), body: text(["ANHA", "ANHA"]) },
      { group: text(["ضيوف", "Mêvan"]), count: 151 },
      { group: text(["إعلاميون", "Rojnamevan"]) },
    ],
    agenda: TITLES.slice(0, 4).map(text),
    figures: [
      { label: text(["الموازنة", "Budce"]), value: "13,456,452", unit: "USD", year: 2025 },
      { label: text(["الإنجاز", "Qedandin"]), value: "15", unit: "percent" },
      { label: text(["مشاريع", "Proje"]), value: 151, unit: "count" },
    ],
  };
}

function fullResolutions() {
  const first = {
    ...resolution(0),
    number: "4/2025",
    id: "4-2025",
    result: "adopted",
    summary: text(TITLES[5]),
    due: "2026-03-31",
    due_text: text(["قبل نهاية آذار", "Beriya dawiya adarê"]),
    recurring: "yearly",
    budget_year: 2026,
    amount: { value: "13,456,452.50", currency: "USD", basis: "planned" },
    votes: { for: 31, against: 2, abstain: 1 },
    relations: [{ supersedes: `${LARGE}/2024-12-15-regular/10` }, { related: "canton/2025-11-02-annual/2" }],
  };
  return [first, { ...resolution(1), number: "2" }];
}

function fullFoot() {
  return {
    documents: [{ title: text(["التقرير", "Rapor"]), file: "report.pdf", kind: "report", lang: "ar" }],
    photos: [
      {
        file: "field.png",
        alt: text(["السماء فوق الحقل", "Ezman li ser zeviyê"]),
        credit: text(["رسمها برنامج", "Bernameyekê xêz kiriye"]),
      },
      { file: "sun.png", alt: { ar: "شمس" } },
      { file: "small.png" },
    ],
    sources: [
      { title: text(["بيان صحفي", "Daxuyanî"]), url: "https://example.org/ar/2025/", date: "2025-11-03" },
      { title: text(["نشرة مطبوعة", "Belavok"]) },
    ],
  };
}

function corrections() {
  return [
    {
      date: "2025-12-27",
      resolution: "2",
      what: text(["المبلغ", "Mîqdar"]),
      before: text(["13,456,452 $", "13.456.452 $"]),
      after: text(["13,456,425 $", "13.456.425 $"]),
      reason: text(["خطأ مطبعي", "Şaşiya çapê"]),
    },
  ];
}

function untranslatedMeeting() {
  const meeting = (title, body) => yaml({ title, kind: "public", date: "2025-10-01", resolutions: [{ text: body }] });
  return {
    "councils/commune-1/2025-10-01-public/meeting.yaml": meeting({ ar: TITLES[0][0] }, { ar: PAINTED[0] }),
    "councils/commune-1/2025-10-01-public/minutes.ar.md": MINUTES[0],
    "councils/commune-2/2025-10-01-public/meeting.yaml": meeting({ ku: TITLES[0][1] }, { ku: PAINTED[1] }),
    "councils/commune-2/2025-10-01-public/minutes.ku.md": MINUTES[1],
  };
}

function paintedMeeting() {
  const folder = "councils/region/2025-12-27-painted";
  return {
    [`${folder}/meeting.yaml`]: yaml({
      title: text(["خطة 2024-2025 حتى 27-12-2025", "Plana 2024-2025 heta 27-12-2025"]),
      kind: "extraordinary",
      date: "2025-12-27",
      resolutions: [{ text: text(PAINTED) }, { title: text(PAINTED), text: text(TEXTS[0]) }],
    }),
    [`${folder}/minutes.ar.md`]: PAINTED[0],
    [`${folder}/minutes.ku.md`]: PAINTED[1],
  };
}
