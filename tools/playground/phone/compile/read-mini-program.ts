import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { AppConfig, WindowConfig } from '../program';

/** The files of a mini program as they lie on the disk; paths are relative to its folder, with slashes. */
export interface MiniProgramFiles {
  folder: string;
  app: AppConfig;
  configs: Record<string, WindowConfig>;
  /** WXML by path without an extension. */
  templates: Record<string, string>;
  /** WXS by path without an extension. */
  wxs: Record<string, string>;
  /** The absolute path of the script of the app and of each page, by path without an extension. */
  scripts: Record<string, string>;
  images: Record<string, string>;
}

const imageTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Reads a mini program: app.json, its pages' JSON, WXML and scripts, its images.
 *
 * @throws Error naming the file that is missing, or what of it the phone does not draw
 */
export async function readMiniProgram(folder: string): Promise<MiniProgramFiles> {
  const app = await readJson<AppConfig>(join(folder, 'app.json'));
  const found: MiniProgramFiles = {
    folder,
    app,
    configs: {},
    templates: {},
    wxs: {},
    scripts: { app: findScript(folder, 'app') },
    images: {},
  };
  for (const page of app.pages) {
    found.scripts[page] = findScript(folder, page);
    found.configs[page] = await readPageConfig(folder, page);
  }
  for (const path of await listFiles(folder)) {
    const extension = extname(path);
    const name = path.slice(0, -extension.length);
    const imageType = imageTypes[extension];
    if (extension === '.wxml') found.templates[name] = await readFile(join(folder, path), 'utf8');
    if (extension === '.wxs') found.wxs[name] = await readFile(join(folder, path), 'utf8');
    if (imageType) {
      const base64 = await readFile(join(folder, path), 'base64');
      found.images[path] = `data:${imageType};base64,${base64}`;
    }
  }
  const bare = app.pages.find((page) => found.templates[page] === undefined);
  if (bare) throw new Error(`${bare}.wxml is missing: app.json names the page ${bare}.`);
  return found;
}

async function readPageConfig(folder: string, page: string): Promise<WindowConfig> {
  const path = join(folder, `${page}.json`);
  if (!existsSync(path)) return {};
  const config = await readJson<WindowConfig & { usingComponents?: Record<string, string> }>(path);
  if (Object.keys(config.usingComponents ?? {}).length > 0) {
    throw new Error(`${page}.json uses components of its own, and the phone draws pages only.`);
  }
  return config;
}

function findScript(folder: string, name: string): string {
  const path = ['.ts', '.js'].map((extension) => join(folder, name + extension)).find(existsSync);
  if (!path) throw new Error(`${name}.ts is missing, and so is ${name}.js.`);
  return path;
}

async function readJson<T>(path: string): Promise<T> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON.`, { cause: error });
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}
