import { ends } from './start-all';

export default async function endAll(): Promise<void> {
  for (const end of ends.reverse()) await end();
}
