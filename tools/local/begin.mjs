import { readFileSync } from 'node:fs';

/** `npm start`. Plain JavaScript, and of Node alone: what runs the rest is itself in node_modules. */

const root = new globalThis.URL('../../', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new globalThis.URL(file, root), 'utf8'));

/** The version of an installed package; undefined where it is not there. */
function installed(name) {
  try {
    return read(`node_modules/${name}/package.json`).version;
  } catch {
    return undefined;
  }
}

/** Why the packages are not those of package-lock.json; undefined where they are. Only what we use ourselves is looked at. */
function whyNotInstalled() {
  const { packages } = read('package-lock.json');
  const { dependencies, devDependencies } = packages[''];
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const versions = names.map((name) => [name, installed(name), packages[`node_modules/${name}`].version]);
  if (versions.every(([, found]) => found === undefined)) return 'Nothing is installed yet.';
  for (const [name, found, wanted] of versions) {
    if (found === undefined) return `${name} is not installed.`;
    if (found !== wanted) return `${name} is installed as ${found}, and package-lock.json says ${wanted}.`;
  }
  return undefined;
}

const why = whyNotInstalled();
if (why === undefined) {
  await import('tsx');
  try {
    await import('./start.ts');
  } catch (error) {
    // What esbuild says of a file that it cannot read: the file, the line and the column.
    if (error?.name !== 'TransformError') throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  console.error(`${why} First: npm ci`);
  process.exitCode = 1;
}
