import type { ReasonCode } from '../../api/review.ts';
import type { Sentence } from '../../reasons/reason.ts';
import { changeReasons } from './change-reasons.ts';
import { reviewRefusals } from './review-refusals.ts';
import { todoReasons } from './todo-reasons.ts';
import { writingRefusals } from './writing-refusals.ts';

const found = (quotations: string, claims: string, answers: string) =>
  `цитат із мовцем ${quotations}, позначених тверджень ${claims}, позначених відповідей ${answers}`;

/** Why something is proposed, suggested, not used, changed, left to do or refused; what goes into a sentence is set apart already. */
export const reasons: Record<ReasonCode, Sentence> = {
  ...changeReasons,
  ...todoReasons,
  ...writingRefusals,
  ...reviewRefusals,
  FIRST_LINE: () => 'Перший рядок, короткий: назва.',
  BYLINE: (line) => `«${line}» називає автора.`,
  PUBLISHER_LINE: (line) => `«${line}» каже, хто це видав.`,
  BESIDE_BYLINE: () => 'Стоїть в одному абзаці з іменем автора.',
  DAY: () => 'Тут лише дата.',
  HEADING_OF_LEVEL: (level) => `Заголовок рівня ${level}.`,
  SHORT_LINE: () => 'Короткий рядок без крапки над абзацами: заголовок.',
  NARRATIVE_LABEL: (label) => `Позначка «${label}» називає наратив.`,
  BELOW_NARRATIVE_LABEL: (label) => `Стоїть під позначкою «${label}», яка називає наратив.`,
  HEADING_ABOVE_SAYINGS: () => 'Заголовок над цитатами, твердженнями чи відповідями.',
  HEADING_STATES_CLAIM: () => 'Заголовок, що містить твердження.',
  INNER_HEADING: () => 'Заголовок усередині розділу.',
  AFTER_RULE: () => 'Стоїть після лінії.',
  NO_HEADING: () => 'Заголовка немає.',
  QUOTATION_WHOLE: (line) => `«${line}» каже, чиї це слова; лапки повні.`,
  QUOTATION_UNCLOSED: (line) => `«${line}» каже, чиї це слова; закривальних лапок немає.`,
  QUOTATION_UNOPENED: (line) => `«${line}» каже, чиї це слова; відкривальних лапок немає.`,
  QUOTATION_UNMARKED: (line) => `«${line}» каже, чиї це слова; вони стоять нижче без лапок.`,
  QUOTATION_IN_PIECES: (line) => `«${line}» каже, чиї це слова; вони стоять у кількох парах лапок.`,
  QUOTED_IN_SENTENCE: (speaker) => `У лапках, у реченні, де сказано, що говорить «${speaker}».`,
  QUOTED_OF_SOMEBODY: (speaker) =>
    `У лапках, у реченні, де сказано, що говорить «${speaker}». Жодна позначка не каже, чи це поширювач пропаганди, чи відповідь на неї: скажіть, що з двох.`,
  TOLD_BY_SOMEBODY: (speaker) =>
    `Переказано: дієслово мовлення поруч із «${speaker}». Жодна позначка не каже, чи це поширювач пропаганди, чи відповідь на неї: скажіть, що з двох.`,
  TOLD_BY: (speaker) => `Переказано: дієслово мовлення поруч із «${speaker}».`,
  TOLD_BY_PROPAGANDA: () => 'Переказано: сказано, що так твердить пропаганда загалом.',
  QUOTATION_OF_SPECIALIST: (line) =>
    `«${line}» каже, чиї це слова: того, кого питають, бо він знає. Чи це поширювач пропаганди, чи відповідь на неї, тут не сказано: скажіть, що з двох.`,
  QUOTATION_OF_ANSWERING: (line) =>
    `«${line}» каже, чиї це слова; в іншому місці сказано, що та сама людина відповідає. Чи це поширювач пропаганди, чи відповідь на неї: скажіть, що з двох.`,
  CLAIM_OF_QUOTE: () => 'Так каже цитата; аналітик має сформулювати це нейтрально.',
  CLAIM_OF_SPEECH: () => 'Так переказано; аналітик має сформулювати це нейтрально.',
  CLAIM_OF_LABEL: (label) => `Його відкриває «${label}»; аналітик має сформулювати це нейтрально.`,
  ANSWER_OF_EXPERT: (speaker) => `Сказано, що так говорить «${speaker}», якого ніде не цитують як поширювача.`,
  ANSWER_BEFORE_TELLING: () => 'Так каже автор перед тим, як переказати пропаганду.',
  ANSWER_AFTER: (opening) => `«${opening}» відкриває відповідь.`,
  ANSWER_OF_SOURCE: (source) => `Наступне речення називає джерело: «${source}».`,
  ANSWER_OF_AUTHOR: () => 'Так каже автор там, де позначка обіцяє перевірене.',
  CONTEXT: (label) => `Так каже автор після «${label}»: це не спростування.`,
  MOTIVE: () => 'Тут ідеться про те, чого прагне пропаганда.',
  COUNTRY_NAME: (words, country) => `«${words}» у граматиці є назвою країни ${country}.`,
  EVENT_WORD: (word) => `«${word}» у граматиці є словом на позначення події.`,
  CAPITALS_IN_ROW: () => 'Кілька слів поспіль із великої літери.',
  FEW_QUOTED_WORDS: () => 'Кілька слів у лапках.',
  NOBODY_NAMED: () => 'Не сказано, чиї це слова.',
  MIXED_SCRIPTS: (word) => `У слові «${word}» змішано латинські й кириличні літери: воно може наслідувати інше ім’я.`,
  INVISIBLE: (character) => `Знака ${character} не видно: слова довкола не такі, якими здаються.`,
  TURNS_TEXT: (character) => `Знак ${character} змінює напрямок, у якому показано текст.`,
  NO_SAYINGS: () => 'Це не дайджест: тут немає ні цитати з мовцем, ні позначеного твердження.',
  NO_PROPAGANDA: (quotations, claims, answers) =>
    `Це не дайджест: ${found(quotations, claims, answers)}, але про пропаганду тут не йдеться.`,
  HAS_LABELS: (quotations, claims, answers) => `Тут ${found(quotations, claims, answers)}.`,
  HAS_PROPAGANDA: (quotations, claims, answers) =>
    `Тут ${found(quotations, claims, answers)}, і йдеться про пропаганду.`,
  NO_DIGEST: () => 'Документ не є дайджестом.',
  SEPARATOR: () => 'Рядок, що лише розділяє.',
  NO_WORD: () => 'Тут немає жодного слова.',
  CALL: (words) => `«${words}» чогось просить у читача.`,
  OTHER_LABEL: (label) => `«${label}» відкриває те, що не належить до прочитаного.`,
  LABEL_ALONE: (label) => `Позначка «${label}» каже, чим є наступні абзаци.`,
  BELOW_OTHER_LABEL: () => 'Стоїть під позначкою, яка нічого з прочитаного не відкриває.',
  SPEAKER_WITHOUT_QUOTATION: () => 'Названо мовця, але цитати нижче немає.',
  SPEAKER_OF_EITHER: (line) =>
    `«${line}» називає мовця, але не видно, якої цитати, тієї, що вище, чи тієї, що нижче: вкажіть, якої.`,
  OPENS_CLAIM: (label) => `«${label}» відкриває твердження.`,
  OPENS_ANSWER: (label) => `«${label}» відкриває відповідь.`,
  OPENS_CONTEXT: (label) => `«${label}» відкриває те, що означає відповідь.`,
  SEEMS_TO_OPEN_CLAIM: (label) =>
    `«${label}» відкриває твердження: жодна граматика не має такої позначки, але так починаються кілька абзаців на такому місці.`,
  SEEMS_TO_OPEN_ANSWER: (label) =>
    `«${label}» відкриває відповідь: жодна граматика не має такої позначки, але так починаються кілька абзаців на такому місці.`,
  QUOTATION_WITH_SPEAKER: () => 'Цитата з мовцем.',
  SPEAKER_OF_BELOW: () => 'Тут сказано, чия цитата нижче.',
  GOES_ON_WITH_ANSWER: () => 'Продовжує відповідь вище.',
  LEFT_OUT: (number, element) => `Пропущено ${element}: ${number}. Сторінка не показує звідти жодного слова.`,
  LEFT_OUT_HIDDEN: (number) => `Пропущено приховані елементи: ${number}. Сторінка не показує звідти жодного слова.`,
  LEFT_OUT_SCRIPTS: (number) => `Пропущено скрипти чи стилі: ${number}. Сторінка не показує звідти жодного слова.`,
  AUTHORS_OWN: () => 'Власні слова автора, і жодна позначка не каже, що вони на щось відповідають.',
  GIVEN_AUTHOR: (name) => `Хто додав документ, каже, що його написав «${name}», і документ друкує це ім’я.`,
  GIVEN_PUBLISHER: (name) => `Хто додав документ, каже, що його видає «${name}», і документ друкує цю назву.`,
  GONE: () => 'Так каже попереднє видання, а це вже ні. Місце вказано за попереднім виданням.',
  SAID_TO_ANSWER: (speaker) => `Аналітик каже, що «${speaker}» відповідає на пропаганду.`,
  SAME_NAME: (known) => `«${known}» — те саме ім’я.`,
  IMITATES: (known) => `Схоже на «${known}», але має літери іншої абетки: одне може наслідувати інше.`,
  SAME_IN_LATIN: (known, latin) => `«${known}» — те саме ім’я латинськими літерами (${latin}).`,
  LAST_PART: (shorter, longer) => `«${shorter}» — остання частина імені «${longer}»: можливо, це прізвище.`,
  SPELT_ALIKE: (known, percent) => `«${known}» пишеться схоже (${percent} %).`,
  DECIDED_BEFORE: () => 'Так уже вирішено щодо того самого імені в цьому документі.',
  WORDS_IN_COMMON: (words) => `Спільні слова: ${words}.`,
  NAME_MIXES_SCRIPTS: (word) => `У «${word}» змішано літери різних абеток: воно може наслідувати інше ім’я.`,
  NAME_TURNS_TEXT: () => 'Тут є знак, що змінює напрямок, у якому це показано.',
  SPLIT_INTO: (pieces) => `Розділено на частини: ${pieces}.`,
  SPEAKER_ANSWERS: () => 'Мовець відповідає на пропаганду.',
  IS_COUNTER_EVIDENCE: () => 'Натомість це запропоновано як контрдоказ.',
  MERGED: () => 'Об’єднано з іншими.',
  NAME_HIDES: () => 'Тут є знак, якого не видно.',
};
