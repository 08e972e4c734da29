// Writes the generated content into a folder: node write_generated.mjs FOLDER [MEETINGS]

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { generatedContent } from "./support/generated.mjs";

const [folder, meetings] = process.argv.slice(2);
if (!folder) throw new Error("name the folder to write");
rmSync(folder, { recursive: true, force: true });
for (const [path, body] of Object.entries(generatedContent(meetings && Number(meetings)))) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}
