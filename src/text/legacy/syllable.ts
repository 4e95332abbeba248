/** All rimes of Vietnamese without tone. */
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi
  om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uât uâng uây uê uêch uênh ui um un ung up ut uc uôc uôi uôm uôn uông uôt uơ uy uya uych
  uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu ych yn ynh yt`.split(/\s+/),
);
const initial = /^(?:ngh?|gh|gi(?=[^\p{M}]*[aăâeêoôơuưy])|[cknpt]h|tr|qu|[bcdđghklmnprstvx])?/u;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const stop = /(?:[cpt]|ch)$/;

/**
 * Whether a word has the structure of a Vietnamese syllable: initial, rime, and at most one tone,
 * which after c, ch, p, t is sắc or nặng. `toneless` skips the check of the tone.
 */
export function isSyllable(word: string, toneless = false): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(tone) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(tone, '').normalize('NFC');
  const rime = bare.replace(initial, '');
  const whole = rimes.has(rime) || rimes.has(bare.replace(/^[gq]/, ''));
  if (!whole) return false;
  return toneless || !stop.test(rime) || ['\u0301', '\u0323'].includes(tones[0] ?? '');
}
