// Builds dist from src and the packages in package-lock.json:
//   npm ci && npm run build
// dist is kept in the repository, so that building Heard needs no Node.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { compile } from "sass";

const packages = "node_modules";
const govuk = `${packages}/govuk-frontend`;
const moj = `${packages}/@ministryofjustice/frontend`;

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/licences", { recursive: true });

const { css } = compile("src/heard.scss", {
  style: "compressed",
  loadPaths: ["."],
  quietDeps: true,
});
for (const unwanted of ["GDS Transport", "crest", "crown", "url(http"]) {
  if (css.includes(unwanted)) {
    throw new Error(`The stylesheet still holds "${unwanted}"`);
  }
}
writeFileSync("dist/heard.css", css);
writeFileSync(
  "dist/govuk.js",
  readFileSync(`${govuk}/dist/govuk/govuk-frontend.min.js`, "utf8").replace(/\/\/# source.*\s*$/, ""),
);
for (const file of ["heard.js", "enable.js", "icon.svg"]) {
  cpSync(`src/${file}`, `dist/${file}`);
}
cpSync("src/licences", "dist/licences", { recursive: true });

const digest = createHash("sha256");
for (const file of ["package-lock.json", "build.js", ...readdirSync("src").sort().map((f) => `src/${f}`)]) {
  if (!file.endsWith("licences")) {
    digest.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
}
writeFileSync("dist/built-from.txt", digest.digest("hex") + "\n");
