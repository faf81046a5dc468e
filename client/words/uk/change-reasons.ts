import type { ReasonCode } from '../../api/review.ts';
import { bare, type Sentence } from '../../reasons/reason.ts';
import { corrections } from './corrections.ts';
import { count } from './numbers.ts';

/** What was before and what is now, in the words of a list where it has them. */
const changed =
  (what: string, told: (word: string) => string | undefined = () => undefined): Sentence =>
  (before, now) => {
    const [earlier, later] = [before, now].map((word) => (word ? (told(bare(word)) ?? word) : 'немає'));
    return `${what}: раніше ${earlier}, тепер ${later}.`;
  };
const within = (words: Record<string, string>) => (word: string) => words[word]?.toLowerCase();
const country = new Intl.DisplayNames(['uk'], { type: 'region' });

/** What is different in a proposal of a corrected edition. */
export const changeReasons = {
  WORDS_CHANGED: (before) => `Раніше слова були такі: «${before}».`,
  SPEAKER_CHANGED: changed('Мовець'),
  ROLE_CHANGED: changed('Роль'),
  REPORTED_SPEAKER_CHANGED: changed('Кому приписано слова'),
  FOLLOWERS_CHANGED: changed('Підписники', (number) => count(Number(number))),
  PLATFORM_CHANGED: changed('Платформа'),
  MODE_CHANGED: changed('Як це сказано', within(corrections.modes)),
  EVIDENCE_KIND_CHANGED: changed('Що воно робить', within(corrections.evidenceKinds)),
  SOURCE_CHANGED: changed('Джерело'),
  VIA_CHANGED: changed('Через кого'),
  COUNTRY_CHANGED: changed('Країна', (iso) => country.of(iso)),
  EVENT_STATUS_CHANGED: changed('Чи це сталося', within(corrections.eventStatuses)),
} satisfies Partial<Record<ReasonCode, Sentence>>;
