import type { ReasonCode } from '../../api/review.ts';
import { bare, type Sentence } from '../../reasons/reason.ts';
import { characters, number, proposalKind, relation, step } from './named.ts';
import { several } from './numbers.ts';

const more = (word: string): string => (bare(word) === '0' ? '' : ` І ще: ${number(word)}.`);
const others: Record<string, string> = {
  'a PDF': 'PDF',
  'a PNG picture': 'зображення PNG',
  'a JPEG picture': 'зображення JPEG',
  'a GIF picture': 'зображення GIF',
  'a gzip archive': 'архів gzip',
  'an old Word file (.doc); save it as DOCX': 'старий файл Word (.doc): збережіть його як DOCX',
  'a program': 'програма',
};

/** Why a step of a review, an import or its undo is refused, a document cannot be read, or a picture is not made. */
export const reviewRefusals = {
  NO_IMPORT: () => 'Такого додавання немає.',
  NO_PROPOSAL: () => 'Такої пропозиції немає.',
  NOT_IN_IMPORT: () => 'Такої пропозиції в цьому документі вже немає.',
  NAMED_TWICE: () => 'Одну пропозицію названо двічі.',
  DECIDED_SINCE: (stale, all) =>
    `Тим часом змінилося пропозицій: ${number(stale)} з ${number(all)}. Нічого не зроблено; перегляньте їх і вирішіть знову.`,
  ACCEPTED_ALREADY: () => 'Пропозицію вже прийнято, і її факти є в графі: спершу скасуйте прийняття.',
  ONLY_STATEMENTS_HAVE_SIDE: () => 'Це кажуть лише про висловлювання.',
  ONLY_CLAIMS_WORDED: () => 'Нейтральними словами формулюють лише твердження.',
  NOT_A_CLAIM: () => 'Сформулювати можна лише твердження цього видання.',
  WORDED_BY_HAND: () => 'Його вже сформулював аналітик.',
  NO_MODEL: () => 'Жодної моделі не налаштовано.',
  NAME_IS_ITS_WORDS: () => 'Тут ім’ям є самі слова: виділіть їх і позначте як слова.',
  CHANNEL_NEEDED: () => 'Каналу тут немає: спершу вкажіть назву каналу.',
  NUMBER_NOT_PRINTED: (line) => `Такого числа тут не надруковано: «${line}».`,
  OUTSIDE_DOCUMENT: (_start, _end, length) => `Такого місця в документі немає: у ньому ${characters(length)}.`,
  TWO_NEEDED: () => 'Потрібно щонайменше дві пропозиції.',
  KINDS_DIFFER: (kind, first) =>
    `Об’єднати можна лише пропозиції одного виду, а тут є ${proposalKind(first)} і ${proposalKind(kind)}.`,
  CUT_OUTSIDE: () => 'Розділити можна лише всередині його слів.',
  CUT_NEEDED: () => 'Скажіть, де розділити.',
  NOTHING_LEFT: () => 'Тоді в одній із частин не лишиться жодного слова.',
  NO_STEP: () => 'Такого кроку немає.',
  NOTHING_TO_UNDO: () => 'Скасовувати нічого.',
  STEP_UNDONE: (at) => `Крок ${at} уже скасовано.`,
  STEP_FOLLOWED: (at, action) =>
    `Відтоді крок ${at} (${step(action)}) змінив ті самі пропозиції: спершу скасуйте його.`,
  EDITION_FOLLOWS: (_id, title) =>
    `Цього не можна скасувати: «${title}» — виправлене видання цього документа. Спершу скасуйте його додавання.`,
  BUILT_UPON: (name, rest, _built, type) =>
    `Цього не можна скасувати: на цьому вже щось побудовано. «${name}» має зв’язок «${relation(type)}».${more(rest)}`,
  CHANGED_BY_HAND: (name, rest) =>
    `Цього не можна скасувати: на цьому вже щось побудовано. «${name}» відтоді змінили вручну.${more(rest)}`,
  SUPPORTED_SINCE: () => 'Цього не можна скасувати: відтоді на це спирається ще одна підстава.',
  TAKEN_OUT_SINCE: (title) => `«${title}» вже додавали так само й відтоді прибрали: додайте ще раз.`,
  NO_EARLIER_EDITION: () => 'Документа, виправленим виданням якого це мало б бути, немає.',
  EMPTY_FILE: () => 'Файл порожній.',
  NO_DOCX: () => 'Це не DOCX.',
  NO_WORDS: () => 'Тут немає жодного слова.',
  NO_TEXT: (what) => `Це не текст. Це ${others[bare(what)] ?? what}.`,
  BROKEN_UTF_16: (encoding) => `Текст починається як ${encoding}, але пошкоджений.`,
  BROKEN_UTF_8: (byte, offset) => `Текст у UTF-8 пошкоджений: байт ${byte} на місці ${number(offset)}.`,
  UNKNOWN_ENCODING: (byte, offset) =>
    `Це не UTF-8, не UTF-16 і не windows-1251: байт ${byte} на місці ${number(offset)}. Збережіть текст у UTF-8.`,
  CONTROL_CHARACTER: (character) => `Тут є керівний знак ${character}: це не звичайний текст.`,
  TEXT_TOO_LONG: (length, most) =>
    `У тексті ${characters(length)}; у дайджесті може бути щонайбільше ${characters(most)}.`,
  TOO_MANY_PARAGRAPHS: (length, most) =>
    `Абзаців тут ${number(length)}; у дайджесті може бути щонайбільше ${number(most)}.`,
  PARAGRAPH_TOO_LONG: (length, most, beginning) =>
    `В одному абзаці ${characters(length)}, а може бути щонайбільше ${characters(most)}. Він починається так: «${beginning}…».`,
  NESTED_TOO_DEEP: (depth) => `Елементи вкладено один в один надто глибоко: ${number(depth)}.`,
  DECLARES_ENTITIES: () => 'Файл оголошує сутності XML, чого DOCX не робить.',
  ZIP_LEADS_OUT: (path) => `Файл називає шлях ${path}, що веде назовні.`,
  ZIP_LACKS: (name) => `Це архів ZIP без ${name}, а не DOCX.`,
  ZIP_HAS_TWICE: (name) => `У файлі більш ніж один ${name}.`,
  ZIP_BREAKS_OFF: () => 'Файл обривається: списку його частин немає.',
  ZIP_TOO_MANY: (files, most) => `Частин у файлі ${number(files)}; у DOCX може бути щонайбільше ${number(most)}.`,
  ZIP_BROKEN: () => 'Файл пошкоджено: список його частин неповний.',
  ZIP_LOCKED: () => 'Файл захищено паролем.',
  ZIP_MISPLACED: () => 'Файл пошкоджено: частина не там, де мала б бути.',
  ZIP_OTHER_METHOD: () => 'Файл стиснуто так, як DOCX не стискають.',
  ZIP_UNPACKS_TOO_LARGE: (_packed, most) =>
    `Розпакований файл завеликий: може бути щонайбільше ${several(Number(bare(most)), 'байт', 'байти', 'байтів')}.`,
  ZIP_PACKED_WRONGLY: () => 'Файл пошкоджено: його не вдається розпакувати.',
  NO_VIEW_TO_DRAW: () => 'Такого вигляду немає, або вам його не видно.',
  NO_BRIEFING_TO_PRINT: () => 'Такого брифінгу немає, або вам його не видно.',
  NO_PAGE_TO_PRINT: () => 'Показати нічого: вигляди прибрано, або вам їх не видно.',
  BRIEFING_IN_OTHER_FORMAT: () => 'Брифінг із кількох виглядів друкують лише як PDF або HTML.',
} satisfies Partial<Record<ReasonCode, Sentence>>;
