import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageProd, PARAMS, type Template } from './packaged';

// `npm run lint:template`: checks the packaged template with cfn-lint, where that is installed (pip install cfn-lint).

interface Finding {
  readonly Rule: { readonly Id: string };
  readonly Location: { readonly Path: readonly (string | number)[] };
  readonly Message: string;
}

/** Serverless itself writes a DependsOn (W3005) beside the reference that makes it needless, in these resources. */
const OF_SERVERLESS = ['AWS::Lambda::Function', 'AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Stage'];

/** What cfn-lint finds in a template, a line for each; without what Serverless itself writes. */
function lint(name: string, template: Template, region: string, folder: string): readonly string[] {
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(template));
  const words = ['--format', 'json', '--regions', region, '--template', file];
  const { stdout, stderr, error } = spawnSync('cfn-lint', words, { encoding: 'utf8' });
  if (error) throw error;
  if (stdout.trim() === '') throw new Error(`cfn-lint printed no JSON. ${stderr}`);
  return (JSON.parse(stdout) as Finding[])
    .filter(({ Rule: { Id }, Location: { Path } }) => {
      const type = template.Resources[String(Path[1])]?.Type ?? '';
      return Id !== 'W3005' || !OF_SERVERLESS.includes(type);
    })
    .map(
      ({ Rule, Message, Location }) =>
        `${name} (${region}): ${Rule.Id} ${Location.Path.join('/')}: ${Message}`,
    );
}

async function main(): Promise<void> {
  if (spawnSync('cfn-lint', ['--version']).error) {
    console.log('lint:template: not checked, cfn-lint is not installed.');
    return;
  }
  const { plain, full } = await packageProd();
  const given: Readonly<Record<string, string>> = PARAMS;
  // `plain` is packaged without any parameter: the required ones are filled in.
  const required = JSON.parse(
    JSON.stringify(plain).replace(/MISSING-(\w+)/g, (mark, name: string) => given[name] ?? mark),
  ) as Template;
  const folder = mkdtempSync(path.join(tmpdir(), 'template-'));
  try {
    const findings = [
      ...lint('required parameters', required, 'ap-southeast-1', folder),
      ...lint('every parameter', full, 'cn-north-1', folder),
    ];
    for (const finding of findings) console.error(finding);
    if (findings.length > 0) process.exitCode = 1;
    else console.log('lint:template: cfn-lint finds nothing.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
