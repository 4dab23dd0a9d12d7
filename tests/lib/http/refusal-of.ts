import { PayError } from '../../../lib/errors/errors';

/** The PayError that an act ends in; anything else that it throws is passed on, and success is a failure. */
export async function refusalOf(act: () => unknown): Promise<PayError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof PayError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
