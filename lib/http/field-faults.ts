import { PayError, type FieldFault } from '../errors/errors';

/** How many characters of a field's name are told back: the caller chose it, and it may be as long as the body. */
const NAME_CHARACTERS = 64;

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length <= NAME_CHARACTERS ? name : `${characters.slice(0, NAME_CHARACTERS).join('')}…`;
}

/** The error of a request whose fields are at fault. @param faults at least one; the answer tells the first ten */
export function fieldsInvalid(faults: Iterable<FieldFault>): PayError {
  const fields = Array.from(faults, ({ field, detail }) => ({ field: shortened(field), detail }));
  const [first] = fields;
  return new PayError('field_invalid', `${first?.field ?? ''}: ${first?.detail ?? ''}`, { fields });
}
