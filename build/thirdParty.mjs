// Owns: whose work besides ours is in what Google runs, and under which licence, as the bundler itself
// reports it.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './install.mjs';

/** The packages that bytes of the output came from, by name. */
export function packagesIn(metafiles) {
  const names = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
    ),
  );
  return [...new Set(names)].sort().map(read);
}

function read(name) {
  const folder = `${root}node_modules/${name}/`;
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  if (!license || !file)
    throw new Error(
      `${name} reaches the bundle without a licence beside it: it may not be shipped.`,
    );
  return { name, version, license, text: readFileSync(`${folder}${file}`, 'utf8').trim() };
}

/** For whoever gets the code: THIRD_PARTY.md. */
export function notice(packages) {
  const each = packages.map(
    ({ name, version, license, text }) =>
      `## ${name} ${version}\n\nLicence: ${license}\n\n\`\`\`\n${text}\n\`\`\`\n`,
  );
  return `# Others' work in what is shipped

What a deployment pushes to Google holds our own code and the packages below, nothing else. This list is made by every build from the bundler's own report. What only serves building and testing is named in \`package.json\` and is not shipped.

${each.join('\n')}`;
}

/** The same for whoever gets only the page: in a comment at its head. */
export function pageNotice(packages) {
  const each = packages.map(({ name, version, text }) => `${name} ${version}\n\n${text}`);
  // Two hyphens would end the comment.
  return `<!--\n${each.join('\n\n').replace(/--/g, '- -')}\n-->`;
}
