import { ambiguousField } from '../../lib/wechat/pay/v2/ambiguous';
import { canonicalString, verify } from '../../lib/wechat/pay/v2/sign';
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
import { filled, type Words } from '../shared/words';

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
    fix: say(mistakes.map(({ fix }) => fix)),
    ...(signed === undefined ? {} : { signed }),
  };
}

function isSigned(message: Message, { key, signType }: Shop): boolean {
  return verify({ ...signedFields(message), sign: signatureIn(message) }, key, signType);
}

/** What the signature says: that it is right or ambiguous, the usual mistakes that give it, or what was tried in vain. */
function ofSignature(message: Message, shop: Shop): Finding[] {
  const signature = signatureIn(message);
  if (signature === '') return [];
  const fields = signedFields(message);
  if (isSigned(message, shop)) {
    const field = ambiguousField(fields);
    return [field === undefined ? RIGHT : refusedAs('ambiguous', `${field} ${fields[field] ?? ''}`)];
  }
  const facts = { message, shop };
  const result = search(facts);
  if (result.fits.length > 0) return result.fits.map((fit) => findingOf(fit, facts));
  return [unexplained(signature, result, canonicalString(fields) === '')];
}

const DOUBLED = /^(?:prepay_id=){2,}/;

/**
 * What the signature says of a package with “prepay_id=” twice, which is wrong whatever was signed: nothing where it
 * fits the package as it is passed, or as it is meant.
 */
function ofDoubledPackage(message: Message, shop: Shop): Finding[] {
  const meant = message.fields['package']?.replace(DOUBLED, 'prepay_id=');
  const single = { ...message, fields: { ...message.fields, package: meant } };
  if (isSigned(message, shop) || isSigned(single, shop)) return [];
  const asPassed = ofSignature(message, shop);
  return asPassed[0]?.kind === 'unexplained' ? ofSignature(single, shop) : asPassed;
}

function findingsOf(message: Message, shop: Shop): Finding[] {
  // Whether it is ambiguous, the signature says: one that does not fit fits no second reading either.
  const refusals = refusalsOf(message, shop).filter(({ id }) => id !== 'ambiguous');
  if (message.kind === 'paySign' && DOUBLED.test(message.fields['package'] ?? '')) {
    const isDoubled = ({ id }: Finding): boolean => id === 'package_prefix_twice';
    const others = refusals.filter((each) => !isDoubled(each));
    return [...refusals.filter(isDoubled), ...ofDoubledPackage(message, shop), ...others];
  }
  const findings = ofSignature(message, shop);
  // Nothing else in an ambiguous message is believed, but for a secret, which is one in whatever way it is read.
  const isAmbiguous = findings.some(({ id }) => id === 'ambiguous');
  return [...findings, ...refusals.filter(({ id }) => !isAmbiguous || id === 'key_in_message')];
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
