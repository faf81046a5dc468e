import { SegmentedControl } from '@mantine/core';
import { type Language, languages, ownNames } from '../../picture/words/words.ts';
import { texts } from '../texts.ts';
import { useLanguage } from './language.ts';

const shortNames: Record<Language, string> = { en: 'EN', uk: 'УКР' };

/** English or Ukrainian. Each is named in its own language, for those who read only that one. */
export function LanguageChoice() {
  const { language, choose } = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      transitionDuration={0}
      aria-label={texts.page.language}
      data={languages.map((value) => ({
        value,
        label: (
          <span lang={value} title={ownNames[value]}>
            <span aria-hidden>{shortNames[value]}</span>
            <span className="hidden">{ownNames[value]}</span>
          </span>
        ),
      }))}
      value={language}
      onChange={(value) => choose(value as Language)}
    />
  );
}
