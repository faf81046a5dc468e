import type { ReasonCode } from '../../api/review.ts';
import { bare, type Sentence } from '../../reasons/reason.ts';
import { editing } from './editing.ts';
import { characters, kindsOf, marking, moment, number, relation } from './named.ts';
import { several } from './numbers.ts';

const lacking: Record<string, string> = {
  'a statement that makes it': 'висловлювання, яке це стверджує',
  'somebody who gave it': 'того, хто це каже',
  'a document that prints it': 'документа, який це друкує',
  'a speaker or a channel': 'мовця чи каналу',
};
const withdrawnBefore = 'Цей зв’язок відкликано: спершу відновіть його.';
const bothSides = 'Тоді хтось водночас поширював би твердження і надавав контрдокази, а бути і тим, і тим не можна.';

/** Why what is entered, corrected, withdrawn, kept or undone is refused. */
export const writingRefusals = {
  ONLY_READS: () => 'Змінювати граф може лише аналітик за самим комп’ютером; ключ дає право лише читати.',
  STALE: (_target, _current, _expected, by, at) =>
    `Тим часом це змінює ${by}: ${moment(at)}. Перегляньте ще раз і вирішіть знову.`,
  STALE_BY_NOBODY: () => 'Тим часом це змінилося. Перегляньте ще раз і вирішіть знову.',
  KEY_REUSED: (_key, _kind, at) => `Це вже надсилали з іншим вмістом: ${moment(at)}.`,
  EMPTY: () => 'Це потрібно заповнити.',
  TOO_LONG: (most) => `Тут може бути щонайбільше ${characters(most)}.`,
  HIDES_CHARACTER: () => 'Тут є керівний знак або знак, що змінює напрямок письма.',
  TOO_MANY: (most) => `Тут може бути щонайбільше ${number(most)}.`,
  TOO_SMALL: (least) => `Має бути ${number(least)} або більше.`,
  TOO_GREAT: (most) => `Має бути ${number(most)} або менше.`,
  NO_ADDRESS: () => 'Потрібна адреса, що починається з http:// або https://.',
  NO_TIME: () => 'Має бути час, як-от 2024-06-19T10:00:00Z.',
  NO_DAY: () => 'Має бути день, як-от 2024-06-19.',
  IN_FUTURE: () => 'Це ще не настало.',
  NO_DOCUMENT: () => 'Такого документа немає.',
  WIDER_THAN_DOCUMENT: (_document, least) =>
    `Документ позначено «${marking(least)}»: взяте з нього не можна передавати ширше.`,
  WORDS_NOT_IN_DOCUMENT: () => 'Таких слів у документі немає.',
  WORDS_STAND_OFTEN: () => 'Ці слова стоять у документі кілька разів: виберіть, де саме.',
  WORDS_NOT_THERE: () => 'На цьому місці документа таких слів немає.',
  WRITTEN_WITH_NODE: () => 'Такий зв’язок вносять разом із тим, до чого він належить.',
  NO_SUCH_VALUE: (type) => `Зв’язок «${relation(type)}» не має такого значення.`,
  END_OF_ANOTHER_KIND: (is, type, needed) =>
    `Це ${kindsOf(is)}, а для зв’язку «${relation(type)}» тут потрібно щось із цього: ${kindsOf(needed)}.`,
  JOINED_TO_ITSELF: (type) => `Зв’язок «${relation(type)}» поєднує двох, а не когось із самим собою.`,
  PART_OF_ANOTHER_KIND: (is, _part, whole) =>
    `Це ${kindsOf(is)}, а частиною можна бути лише такого: ${kindsOf(whole)}.`,
  NO_SUCH_NODE: () => 'Такого запису немає.',
  NOTHING_HAS_ID: () => 'Такого запису немає.',
  NOTHING_WITH_ID: () => 'Такого запису немає.',
  IS_WITHDRAWN: () => 'Це відкликано.',
  END_WITHDRAWN: () => 'Це відкликано.',
  POST_STAYS: () => 'Допис лишається таким, як його має архів.',
  WIDER_THAN_SOURCES: (_id, least) =>
    `Документи, які щось про це стверджують, позначено щонайменше «${marking(least)}»: ширше передавати не можна.`,
  LEFT_WITHOUT: (_id, lacks, words) =>
    `Тоді «${words}» лишиться без ${lacking[bare(lacks)] ?? lacks}: спершу відкличте це.`,
  NOT_ASKED: () => 'Ніхто не питав, чи це одна особа.',
  STATEMENT_NEEDS_DOCUMENT: () => 'Висловлюванню потрібен документ, який його друкує.',
  STATEMENT_NEEDS_SPEAKER: () => 'Висловлюванню потрібен мовець або канал.',
  ANSWERS_AND_AMPLIFIES: () => bothSides,
  FACT_THERE: (_fact, level) => `Такий зв’язок уже є: «${marking(level)}».`,
  FACT_WAS_WITHDRAWN: () => 'Такий зв’язок уже був, і його відкликано: відновіть його.',
  RESTORE_FACT_FIRST: () => withdrawnBefore,
  FACT_WITHDRAWN_ALREADY: () => 'Цей зв’язок уже відкликано.',
  FACT_NOT_WITHDRAWN: () => 'Цей зв’язок не відкликано.',
  FACT_WITHDRAWN_WITH_OTHER: () => 'Цей зв’язок відкликано разом з іншим: скасуйте ту зміну.',
  NO_FACT: () => 'Такого зв’язку немає.',
  KIND_NEEDED: () => 'Скажіть, що це за зв’язок.',
  KIND_NOT_NEEDED: () => 'Це має лише зв’язок, для якого немає власної назви.',
  KIND_IN_CAMEL_CASE: () => 'Має бути одне слово латиницею, як-от «alliedWith».',
  PLATFORM_IN_SMALL_LETTERS: () => 'Має бути від 1 до 40 малих латинських літер, цифр чи дефісів.',
  ONLY_ORGANIZATIONS: () => 'Це має лише організація.',
  ACTOR_THERE: () =>
    'Актор із таким іменем уже є. Якщо це він, скористайтеся ним; якщо це хтось інший, позначте, що його треба тримати окремо.',
  CHANNEL_THERE: () => 'Такий канал уже є: скористайтеся ним або виправте його.',
  NODE_THERE: () => 'Це вже внесено.',
  WITHDRAWN_ALREADY: () => 'Це вже відкликано.',
  NOT_WITHDRAWN: () => 'Цього не відкликано.',
  WITHDRAWN_BY: (_id, kind) => `Це відкликала інша зміна («${editing.changeKind(bare(kind))}»): скасуйте її.`,
  DOCUMENT_STAYS: () => 'Документ лишається: на нього спираються інші факти.',
  WORDS_ARE_EXCERPT: () => 'Якщо джерелом є документ, його слова вже вибрано: лишіть це поле порожнім.',
  WORDS_NEEDED: () => 'Якщо документа немає, потрібні самі слова.',
  ONLY_REBUTTALS_REBUT: () => 'Спростовувати може лише спростування.',
  NO_CHANGE: () => 'Такої зміни немає.',
  UNDONE_ELSEWHERE: (kind) =>
    `Цього не вносили вручну («${editing.changeKind(bare(kind))}»): це скасовують там, де зробили.`,
  CHANGED_SINCE: (_target, by, at, kind) =>
    `Відтоді це змінює ${by} («${editing.changeKind(bare(kind))}», ${moment(at)}): спершу скасуйте ту зміну.`,
  BUILT_ON_SINCE: (_id, _facts, built) =>
    `Відтоді на цьому вже щось побудовано (${several(Number(bare(built)), 'зв’язок', 'зв’язки', 'зв’язків')}): спершу відкличте це.`,
  NO_VIEW: () => 'Такого вигляду немає.',
  NO_BRIEFING: () => 'Такого брифінгу немає.',
  REMOVED_ALREADY: () => 'Це вже прибрано.',
  NOT_REMOVED: () => 'Цього не прибирали.',
  VERSION_NEEDED: () => 'Тим часом це змінилося. Відкрийте його ще раз.',
  NO_RULE: () => 'Такого правила немає.',
  RULE_TIES_TO_NOTHING: () => 'Це не твердження й не наратив.',
  RULE_LOOKS_FOR_NOTHING: () => 'Потрібне слово, фраза, хештег, посилання або сайт.',
  RULE_WORD_TOO_SHORT: () => 'Потрібні літери чи цифри; перед «*» щонайменше три.',
  RULE_LINK_NO_ADDRESS: () => 'Це не адреса.',
} satisfies Partial<Record<ReasonCode, Sentence>>;
