import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { Failure } from '../cli/failure';
import { targetOf, type TargetOptions } from '../cli/target';
import { certificateFiles } from '../local/certificates';
import { localEnvironment, unknownVariables } from '../shared/environment';
import { printable } from '../shared/printable';
import { sentenceFor } from '../shared/say-error';
import { makeCloud } from './cloud';
import { countStates, examine } from './examine';
import { readStage, type Environment, type Patient } from './patient';
import type { DoctorPorts } from './ports';
import { realPorts } from './real-ports';
import { document, show } from './show';
import { readTemplate, type Template } from './template';
import type { Language } from '../error-catalogue/words';
import { languageOf } from '../shared/words';

const EPILOGUE = `
Without --stage it looks at the shop of \`npm start\`, running or not; with --stage at a deployed one, with your AWS
credentials. It changes nothing, prints no secret, and holds none of a stage's: what needs one is asked inside the functions.
It sends one unsigned message to each notification address, which has to be refused.

  npm run doctor
  npm run doctor -- --stage prod --region ap-southeast-1
  npm run --silent doctor -- --json

Exit codes: 0 no error (there may be warnings, and lines that were not checked); 1 an error; 2 the command line is not right.`;

interface Options extends TargetOptions {
  readonly json?: true;
  readonly lang?: Language;
}

/** What the command sees of whoever calls it. */
export interface Caller {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly shell: Environment;
}

function command({ out, err }: Caller): Command {
  return new Command('npm run doctor --')
    .description(
      'Looks at the set-up of this backend, and says of each thing whether it is well, and the fix.',
    )
    .option('--stage <stage>', 'a deployed stage; without it the shop of npm start')
    .option('--region <region>', "the stage's region, where AWS_REGION does not say it")
    .option('--json', 'one JSON document instead of the page')
    .addOption(new Option('--lang <language>', 'en or zh; without it that of LANG').choices(['en', 'zh']))
    .addHelpText('after', EPILOGUE)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
}

/** The authority that signed the simulator's certificate, where `npm start` has made one. */
function simulatorAuthority(environment: Environment): string | undefined {
  const folder = path.resolve(__dirname, '..', '..', environment['SIMULATOR_CERTIFICATES'] ?? '');
  const { ca } = certificateFiles(folder);
  return existsSync(ca) ? readFileSync(ca, 'utf8') : undefined;
}

async function meet(
  options: Options,
  shell: Environment,
  template: Template,
): Promise<readonly [Patient, DoctorPorts]> {
  const target = targetOf(options, shell);
  if (target.stage === 'local') {
    const environment = localEnvironment(shell);
    const patient = { stage: 'local', environment, strangers: unknownVariables() };
    return [patient, realPorts(target, simulatorAuthority(environment))];
  }
  const cloud = makeCloud(options.region === undefined ? {} : { region: options.region });
  const patient = await readStage(target.stage, template.functions, cloud);
  return [patient, { ...realPorts(target, undefined), cloud }];
}

/**
 * Runs the doctor.
 *
 * @param args what stands behind `npm run doctor --`
 * @returns the exit code
 */
export async function run(args: readonly string[], caller: Caller): Promise<0 | 1 | 2> {
  try {
    const options = command(caller).parse(args, { from: 'user' }).opts<Options>();
    const language = languageOf(caller.shell, options.lang);
    const template = readTemplate();
    const [patient, ports] = await meet(options, caller.shell, template);
    const sections = await examine({ ...patient, template }, ports);
    caller.out((options.json ? document : show)(sections, patient.stage, language));
    return countStates(sections).error > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    caller.err(`${sentenceFor(error)}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

if (require.main === module) {
  const out = (text: string) => process.stdout.write(printable(text));
  const err = (text: string) => process.stderr.write(printable(text));
  void run(process.argv.slice(2), { out, err, shell: process.env }).then((code) => {
    process.exitCode = code;
  });
}
