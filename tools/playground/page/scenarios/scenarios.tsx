import { useEffect, useRef, useState } from 'preact/hooks';
import { useDeed } from '../deed';
import { server, type ScenarioInfo } from '../server';
import type { ScenarioProgress, State } from '../state';
import { useWords } from '../words-context';

type Verdict = ScenarioProgress['state'] | 'idle';

function Steps({ progress }: { readonly progress: ScenarioProgress }) {
  const { words, language } = useWords();
  return (
    <ol class="scenario-steps" aria-label={words.scenarios.steps}>
      {progress.steps.map(({ text, ok }, at) => (
        <li key={at} class={ok === undefined ? 'said' : ok ? 'right' : 'wrong'}>
          <span aria-hidden="true">{ok === undefined ? '·' : ok ? '✓' : '✕'}</span>
          <span>{text[language]}</span>
        </li>
      ))}
    </ol>
  );
}

interface CardProps {
  readonly scenario: ScenarioInfo;
  readonly progress?: ScenarioProgress;
  readonly isBusy: boolean;
  readonly run: () => void;
}

function Card({ scenario, progress, isBusy, run }: CardProps) {
  const { words, language } = useWords();
  const verdict: Verdict = progress?.state ?? 'idle';
  const told = {
    idle: words.scenarios.idle,
    running: words.scenarios.running,
    green: words.scenarios.green,
    red: words.scenarios.red,
  }[verdict];
  return (
    <li class={`card scenario scenario-${verdict}`} id={`scenario-${scenario.id}`}>
      <div class="scenario-head">
        <h3>{scenario.title[language]}</h3>
        <span class={`badge badge-${verdict}`} aria-live="polite">
          {told}
        </span>
        <button
          type="button"
          class="tinted"
          disabled={isBusy}
          aria-label={`${words.scenarios.run}: ${scenario.title[language]}`}
          onClick={run}
        >
          {words.scenarios.run}
        </button>
      </div>
      <p>
        <span class="faint">{words.scenarios.correct}</span>
        {scenario.correct[language]}
      </p>
      {progress !== undefined && progress.steps.length > 0 && <Steps progress={progress} />}
    </li>
  );
}

/** Runs scenarios one after the other, until all have run, one cannot be started, or somebody says stop. */
function useRuns() {
  const deed = useDeed();
  const isStopped = useRef(false);
  return {
    ...deed,
    run: (ids: readonly string[]): void => {
      isStopped.current = false;
      deed.start(async () => {
        for (const id of ids) {
          if (isStopped.current) return;
          await server.run(id);
        }
      });
    },
    stop: (): void => {
      isStopped.current = true;
    },
  };
}

/** What can go wrong, tried on the real backend. */
export function Scenarios({ scenarios }: Pick<State, 'scenarios'>) {
  const { words } = useWords();
  const [all, setAll] = useState<readonly ScenarioInfo[]>();
  const listing = useDeed();
  const { isRunning, reason, run, stop } = useRuns();
  useEffect(() => {
    listing.start(async () => {
      setAll(await server.scenarios());
    });
  }, []);
  const told = reason ?? listing.reason;
  const states = (all ?? []).map(({ id }) => scenarios[id]?.state);
  const count = (state: Verdict): number => states.filter((each) => each === state).length;
  const ids = (all ?? []).map(({ id }) => id);
  return (
    <div class="scrolls padded">
      <div class="panel-head">
        <div>
          <h2>{words.scenarios.title}</h2>
          <p class="intro">{words.scenarios.intro}</p>
        </div>
        <button
          type="button"
          class={isRunning ? 'quiet' : 'primary'}
          disabled={ids.length === 0}
          onClick={() => {
            if (isRunning) stop();
            else run(ids);
          }}
        >
          {isRunning ? words.scenarios.stop : words.scenarios.runAll}
        </button>
      </div>
      {told !== undefined && (
        <p class="reason" role="alert">
          {words.failed(told)}
        </p>
      )}
      {ids.length > 0 && (
        <p class="sum" role="status">
          {words.scenarios.sum(count('green'), count('red'), ids.length)}
        </p>
      )}
      {all?.length === 0 && <p class="empty">{words.scenarios.none}</p>}
      <ul class="cards">
        {(all ?? []).map((scenario) => {
          const progress = scenarios[scenario.id];
          return (
            <Card
              key={scenario.id}
              scenario={scenario}
              {...(progress !== undefined && { progress })}
              isBusy={isRunning}
              run={() => {
                run([scenario.id]);
              }}
            />
          );
        })}
      </ul>
    </div>
  );
}
