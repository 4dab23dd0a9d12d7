import type { ComponentChildren } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { Header } from './frame/header';
import { Phone } from './frame/phone';
import { usePlace } from './frame/place';
import type { Tab } from './frame/tab';
import { Tabs } from './frame/tabs';
import { Microscope, type Choice } from './microscope/microscope';
import { Orders } from './orders/orders';
import { Scenarios } from './scenarios/scenarios';
import { listen } from './server';
import { NOTHING, reduce } from './state';
import { tellStory } from './story/steps';
import { Strip } from './story/strip';
import { Timeline } from './timeline/timeline';
import { firstLanguage, WORDS } from './words';
import { LanguageContext } from './words-context';

const KEPT_LANGUAGE = 'playground.language';

function useLanguage() {
  const [language, setLanguage] = useState(() =>
    firstLanguage(location.search, localStorage.getItem(KEPT_LANGUAGE), navigator.language),
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${WORDS[language].title} · miniprogram-pay`;
  }, [language]);
  const switchLanguage = (): void => {
    const other = language === 'zh' ? 'en' : 'zh';
    localStorage.setItem(KEPT_LANGUAGE, other);
    // An address that names a language would bring the old one back.
    history.replaceState(null, '', location.pathname + location.hash);
    setLanguage(other);
  };
  return { language, switchLanguage };
}

interface PanelProps {
  readonly tab: Tab;
  readonly chosen: Tab;
  readonly children: ComponentChildren;
}

function Panel({ tab, chosen, children }: PanelProps) {
  return (
    <section
      class="panel"
      role="tabpanel"
      id={`panel-${tab}`}
      aria-labelledby={`tab-${tab}`}
      hidden={tab !== chosen}
    >
      {children}
    </section>
  );
}

/** The whole page. */
export function App() {
  const { language, switchLanguage } = useLanguage();
  const { tabs, chosen, choose } = usePlace();
  const [state, tell] = useReducer(reduce, NOTHING);
  const [message, setMessage] = useState<Choice>({ id: '' });
  useEffect(() => listen(tell), []);
  const look = (id: string): void => {
    setMessage({ id });
    choose('microscope');
  };
  const { exchanges, orders, moments, unknown, scenarios, isConnected, isHearing } = state;
  const words = WORDS[language];
  return (
    <LanguageContext.Provider value={language}>
      <div class={`page page-${chosen}`}>
        <Header switchLanguage={switchLanguage} />
        <Strip story={tellStory(state)} />
        {(isConnected === false || isHearing === false) && (
          <p class="disconnected" role="status">
            {isConnected === false ? words.disconnected : words.deaf}
          </p>
        )}
        <main class="stage">
          <div
            class="phone-side"
            {...(tabs.includes('phone') && {
              role: 'tabpanel',
              id: 'panel-phone',
              'aria-labelledby': 'tab-phone',
            })}
          >
            <Phone />
          </div>
          <div class="panels">
            <Tabs
              tabs={tabs}
              chosen={chosen}
              choose={choose}
              counts={{ timeline: exchanges.length, orders: orders.size + unknown.size }}
            />
            <Panel tab="timeline" chosen={chosen}>
              <Timeline exchanges={exchanges} isShown={chosen === 'timeline'} look={look} />
            </Panel>
            <Panel tab="microscope" chosen={chosen}>
              <Microscope exchanges={exchanges} chosen={message} choose={setMessage} />
            </Panel>
            <Panel tab="scenarios" chosen={chosen}>
              <Scenarios scenarios={scenarios} />
            </Panel>
            <Panel tab="orders" chosen={chosen}>
              <Orders orders={orders} moments={moments} unknown={unknown} />
            </Panel>
          </div>
        </main>
      </div>
    </LanguageContext.Provider>
  );
}
