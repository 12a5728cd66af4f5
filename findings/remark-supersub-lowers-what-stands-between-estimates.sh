#!/bin/sh
# A good guess: remark-supersub adds the superscripts and subscripts of Pandoc to Markdown (21^st^, H~2~O). As Pandoc has it, and markdown-it-sub, there is no blank between the two
# signs, so that "~25 to ~30" and "x^2 and y^2" stay as they are.
# What happens: blanks are no matter: of "~25 to ~30 States" (about 25 to about 30) the "25 to " is lowered, and both signs are gone; of "x^2 and y^2" the "2 and y" is raised. In
# "~2 million or ~3 million" the figure for 3 has no sign left that it is about.
# Matters for papers with estimates: "about" is taken away from both figures, and half of the sentence stands below the line.
# Seen with remark-supersub 1.0.0, remark 15.0.1, remark-html 16.0.1, markdown-it 15.0.3, markdown-it-sub 2.0.0, markdown-it-sup 2.0.0. Source: Pandoc's manual, Superscripts and
# subscripts (no unescaped spaces); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact remark-supersub@1.0.0 remark@15.0.1 remark-html@16.0.1 markdown-it@15.0.3 markdown-it-sub@2.0.0 markdown-it-sup@2.0.0
cat > estimates.mjs <<'JS'
import markdownIt from "markdown-it";
import sub from "markdown-it-sub";
import sup from "markdown-it-sup";
import { remark } from "remark";
import remarkHtml from "remark-html";
import supersub from "remark-supersub";
const pandoc = markdownIt().use(sub).use(sup);
const expected = {
  "21^st^ and H~2~O": ["21<sup>st</sup> and H<sub>2</sub>O", "21<sup>st</sup> and H<sub>2</sub>O"],
  "~25 to ~30 States": ["<sub>25 to </sub>30 States", "~25 to ~30 States"],
  "~2 million or ~3 million": ["<sub>2 million or </sub>3 million", "~2 million or ~3 million"],
  "x^2 and y^2": ["x<sup>2 and y</sup>2", "x^2 and y^2"],
};
const same = Object.entries(expected).map(([text, [own, right]]) => {
  const seen = [String(remark().use(supersub).use(remarkHtml).processSync(text)).trim(), pandoc.render(text).trim()];
  console.log(`${text}: remark-supersub ${seen[0]}, markdown-it-sub ${seen[1]}`);
  return seen[0] === `<p>${own}</p>` && seen[1] === `<p>${right}</p>`;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node estimates.mjs
