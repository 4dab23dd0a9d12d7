import { ambiguousField } from '../lib/wechat/pay/v2/ambiguous';
import { canonicalString, verify } from '../lib/wechat/pay/v2/sign';
import { refusedAs } from './explained';
import type { Finding } from './finding';
import { masked, secretsOf, withoutSecrets } from './mask';
import { signatureIn, signedFields, type Message, type Shop } from './message';
import type { Facts } from './mistake';
import { rightRecipe, textOf, type Recipe } from './recipe';
import { refusalsOf } from './refusals';
import { search, type Fit } from './search';
import { firstDifferenceOf } from './take-apart';
import { RIGHT, unexplained } from './verdicts';
import { filled, type Words } from '../local/words';

/** The key that a recipe uses is masked too, where it is a secret or a piece of one. */
function secretsIn(recipe: Recipe, { shop }: Facts): string[] {
  const secrets = secretsOf(shop);
  const isPiece = recipe.key.length >= 16 || secrets.some((secret) => secret.includes(recipe.key));
  return isPiece ? [...secrets, recipe.key] : secrets;
}

/** What was signed by mistake beside what should have been; nothing where both read the same. */
function signedOf(recipe: Recipe, facts: Facts): Finding['signed'] {
  const secrets = secretsIn(recipe, facts);
  const text = masked(textOf(recipe), secrets);
  const right = masked(textOf(rightRecipe(facts.message, facts.shop)), secrets);
  const differsAt = firstDifferenceOf(right, text);
  return differsAt === undefined ? undefined : { text, right, differsAt };
}

function together(all: readonly Words[]): Words {
  return { en: all.map(({ en }) => en).join(' '), zh: all.map(({ zh }) => zh).join('') };
}

function findingOf({ mistakes, recipe }: Fit, facts: Facts): Finding {
  const say = (words: readonly Words[]): Words =>
    filled(together(words), 'field', masked(recipe.about ?? '?', secretsOf(facts.shop)));
  const signed = signedOf(recipe, facts);
  return {
    id: mistakes.map(({ id }) => id).join('+'),
    kind: 'mistake',
    title: say(mistakes.map(({ title }) => title)),
    cure: say(mistakes.map(({ cure }) => cure)),
    ...(signed === undefined ? {} : { signed }),
  };
}

function findingsOf(message: Message, shop: Shop): Finding[] {
  const all = refusalsOf(message, shop);
  // A signature that does not fit fits no second reading either.
  const refusals = all.filter(({ id }) => id !== 'ambiguous');
  const signature = signatureIn(message);
  if (signature === '') return refusals;
  const fields = signedFields(message);
  if (verify({ ...fields, sign: signature }, shop.key, shop.signType)) {
    const field = ambiguousField(fields);
    if (field === undefined) return [RIGHT, ...refusals];
    // Nothing else in it is believed, but for a secret, which stands there in whatever way it is read.
    const secrets = refusals.filter(({ id }) => id === 'key_in_message');
    return [refusedAs('ambiguous', `${field} ${fields[field] ?? ''}`), ...secrets];
  }
  const facts = { message, shop };
  const result = search(facts);
  if (result.fits.length > 0) return [...result.fits.map((fit) => findingOf(fit, facts)), ...refusals];
  return [unexplained(signature, result, canonicalString(signedFields(message)) === ''), ...refusals];
}

/**
 * Why a message is refused: first what its signature says, then everything else that would be refused about it.
 * A mistake is named only when computing it gives the very signature that came.
 *
 * @param message what somebody finds wrong
 * @param shop who it should be about, and the secrets; none of them is in the findings
 * @returns at least one finding; several mistakes that fit are alternatives, not parts of one
 */
export function diagnose(message: Message, shop: Shop): Finding[] {
  return withoutSecrets(findingsOf(message, shop), secretsOf(shop));
}
