import type { PlantedBug } from './planted-bug';
import { AFTER_BUGS } from './planted-bugs/after';
import { MESSAGE_BUGS } from './planted-bugs/message';
import { PAYMENT_BUGS } from './planted-bugs/payment';
import { SIGNATURE_BUGS } from './planted-bugs/signature';
import { STORY_BUGS } from './planted-bugs/story';
import { WRITE_BUGS } from './planted-bugs/write';

/** Every bug that `npm run mutate` plants, one at a time. */
export const PLANTED_BUGS: readonly PlantedBug[] = [
  ...SIGNATURE_BUGS,
  ...PAYMENT_BUGS,
  ...MESSAGE_BUGS,
  ...WRITE_BUGS,
  ...STORY_BUGS,
  ...AFTER_BUGS,
];
